import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { STEP_MS } from '../../core/play/player.ts';
import { formatIssue } from '../../core/result.ts';
import { readDatasetFolder } from '../dataset-folder.ts';
import { type Plan, type PlayMode, planOf } from './analysis-plan.ts';
import { pagePath } from './build-pages.ts';
import type { ColdBrowser } from './cold-page.ts';
import type { Act, ActionTiming, Answer, Block, PlayTiming } from './probe-contract.ts';
import type { Scene } from './scene.ts';

/** What is timed, in the order in which it is printed. */
export const ACTS = [
  'the first ways, with the code for it',
  'ways',
  'ways cleared',
  'focus',
  'focus left',
  'without a voice',
  'voice given back',
  'the first timeline, with the code for it',
  'timeline',
  'timeline: a zoom step',
  'graph again',
] as const;
export type ActName = (typeof ACTS)[number];

/** Questions of an analyst, asked of one dataset. */
export interface Analysed {
  readonly scene: Scene;
  /** Of the page that nobody touches: what the rest of the machine adds. */
  readonly atRest: Block;
  readonly timings: Readonly<Partial<Record<ActName, readonly ActionTiming[]>>>;
  readonly plays: Readonly<Record<PlayMode, PlayTiming>>;
}

const [FIRST_WAYS, , , , , , , FIRST_TIMELINE] = ACTS;
const SEED = 20_170_317;
/** After this the app has loaded what it loads when the page rests. */
const REST_MS = 4_000;
/** How long to wait for a drawing, of which there may be none, and for all other answers. */
const PATIENCE = { drawing: 1_500, others: 30_000 } as const;
const ZOOMS = ['Zoom in', 'Zoom in', 'Zoom in', 'Zoom out', 'Zoom out'] as const;

/** Of each, for every repetition. */
const QUESTIONS = 2;
const WATCH_MS = 2_000;
const PLAY_MS = 2_000;

/**
 * Asks in the built app, as links that a reader opens one after another, and lets time run.
 * @param server address of the served folder
 */
export async function measureAnalysis(
  browser: ColdBrowser,
  scene: Scene,
  server: string,
  repetitions: number,
): Promise<Analysed> {
  const app = `${server}/${pagePath(scene, 'app')}/`;
  const read = readDatasetFolder(join(scene.folder, 'kaspersky'));
  if (!read.ok) throw new Error(read.error.map(formatIssue).join('\n'));
  const plan = planOf(read.value.compiled, QUESTIONS * repetitions, SEED);
  const timings = await browser.visit(`${app}${plan.everyone}`, 'plain', (page) => askAll(page, plan));
  const play = (mode: PlayMode): Promise<PlayTiming> =>
    browser.visit(`${app}${plan.play[mode]}`, 'plain', (page) => runTime(page, PLAY_MS * repetitions));
  return { scene, timings, plays: { grow: await play('grow'), slide: await play('slide') } };
}

async function askAll(page: Page, plan: Plan): Promise<Analysed['timings']> {
  await atRest(page);
  const timings: Partial<Record<ActName, ActionTiming[]>> = {};
  const note = async (name: ActName, act: Act, answer: Answer): Promise<void> => {
    const patience = answer.kind === 'drawing' ? PATIENCE.drawing : PATIENCE.others;
    const timing = await page.evaluate((action) => window.tielineBench.act(action), { act, answer, patience });
    timings[name] = [...(timings[name] ?? []), timing];
  };
  const back = (name: ActName, kind: 'drawing' | 'graph'): Promise<void> => note(name, { go: plan.everyone }, { kind });

  for (const [index, { ends, fragment }] of plan.ways.entries()) {
    await note(index === 0 ? FIRST_WAYS : 'ways', { go: fragment }, { kind: 'ways', ends });
    await back('ways cleared', 'drawing');
  }
  for (const fragment of plan.focus) {
    await note('focus', { go: fragment }, { kind: 'drawing' });
    await back('focus left', 'drawing');
  }
  for (const fragment of plan.without) {
    await note('without a voice', { go: fragment }, { kind: 'drawing' });
    await back('voice given back', 'drawing');
  }
  for (const [index] of plan.focus.entries()) {
    if (index > 0) await back('graph again', 'graph');
    await note(index === 0 ? FIRST_TIMELINE : 'timeline', { go: plan.timeline }, { kind: 'timeline' });
  }
  for (const name of ZOOMS) {
    const press = `main button[aria-label="${name}"]:not([aria-disabled="true"])`;
    await note('timeline: a zoom step', { press }, { kind: 'change', within: '[role="grid"][aria-label="Timeline"]' });
  }
  return timings;
}

async function runTime(page: Page, ms: number): Promise<PlayTiming> {
  await atRest(page);
  const years = page.getByRole('region', { name: 'Years', exact: true });
  await years.getByRole('combobox', { name: 'Speed', exact: true }).selectOption('fast');
  await years.getByRole('checkbox', { name: 'Loop', exact: true }).check();
  return page.evaluate(([time, step]) => window.tielineBench.watchPlay(time, step), [ms, STEP_MS.fast] as const);
}

async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => window.tielineBench.firstUse);
  await page.waitForTimeout(REST_MS);
}
