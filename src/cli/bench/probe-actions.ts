/** One act of a reader in the app, from just before it until the page rests again. */
import type { Core } from 'cytoscape';
import { watchBlocks } from './probe-blocks.ts';
import type { Act, Action, ActionTiming, Answer } from './probe-contract.ts';
import { chanceMoment, framePainted, nextTask, pause } from './probe-frames.ts';
import { graph, graphIfThere } from './probe-graph.ts';

const REST_MS = 260;
/** A page that does not come to rest is left alone after so long. */
const RESTLESS_MS = 15_000;
const TIE_ON_TIMELINE = '[role="grid"][aria-label="Timeline"] [role="gridcell"] button';
/** What the panel of ways says while the search goes on. */
const STILL_LOOKING = /^(?:$|Looking)/;

export async function act({ act: what, answer, patience }: Action): Promise<ActionTiming> {
  await chanceMoment();
  const rest = watchRest();
  const answered = whenAnswered(answer);
  const blocks = watchBlocks();
  const start = performance.now();
  perform(what);
  const end = await Promise.race([answered, pause(patience).then(() => null)]);
  await rest();
  return {
    answer: end === null ? null : end - start,
    words: answer.kind === 'ways' ? waysSay(answer.ends) : '',
    block: await blocks(),
  };
}

/** A link is opened as Back and Forward open one: the address first, then the event. */
function perform(what: Act): void {
  if ('press' in what) {
    const control = document.querySelector<HTMLElement>(what.press);
    if (control === null) throw new Error(`There is no ${what.press} on this page.`);
    control.click();
    return;
  }
  history.pushState(null, '', what.go);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

async function whenAnswered(answer: Answer): Promise<number> {
  switch (answer.kind) {
    case 'drawing':
      return drawingPainted(graph());
    case 'graph':
      await whenever(document.body, () => graphIfThere() !== null);
      return drawingPainted(graph());
    case 'ways':
      await whenever(document.body, () => !STILL_LOOKING.test(waysSay(answer.ends)));
      return framePainted();
    case 'timeline':
      await whenever(document.body, () => document.querySelector(TIE_ON_TIMELINE) !== null);
      return framePainted();
    case 'change': {
      const within = document.querySelector(answer.within);
      if (within === null) throw new Error(`There is no ${answer.within} on this page.`);
      let looks = 0;
      await whenever(within, () => ++looks > 1);
      return framePainted();
    }
  }
}

function drawingPainted(cy: Core): Promise<number> {
  return new Promise((resolve) => {
    cy.one('render', () => void nextTask().then(() => resolve(performance.now())));
  });
}

/** What the panel of ways says of these ends; empty while it is about others, or not there. */
function waysSay(ends: string): string {
  const heading = document.querySelector(`[data-ways="${CSS.escape(ends)}"]`);
  return heading?.closest('article')?.querySelector('[role="status"]')?.textContent?.trim() ?? '';
}

/** Resolves as soon as something holds, which is looked at now and after each change of the document below a node. */
function whenever(below: Element, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(below, { subtree: true, childList: true, characterData: true, attributes: true });
    look();
  });
}

/**
 * Watches the document and the canvas from now on.
 * @returns resolves once neither has changed for a moment
 */
function watchRest(): () => Promise<void> {
  let last = performance.now();
  const note = (): void => {
    last = performance.now();
  };
  const observer = new MutationObserver(note);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  const before = graphIfThere();
  before?.on('render', note);
  return async () => {
    const now = graphIfThere();
    if (now !== before) now?.on('render', note);
    const start = performance.now();
    last = start;
    while (performance.now() - last < REST_MS && performance.now() - start < RESTLESS_MS) await pause(20);
    observer.disconnect();
    for (const cy of new Set([before, now])) cy?.off('render', note);
  };
}
