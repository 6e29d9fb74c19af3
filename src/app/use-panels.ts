import { useState } from 'react';
import type { Command } from '../core/state/command.ts';
import type { View } from '../core/state/view.ts';
import { mendFragment } from '../core/url/mend.ts';
import { parseFragment } from '../core/url/parse-fragment.ts';
import { focusWhenThere } from './move-focus.ts';

/** What can stand beside the view, on its own or in a sheet. The first five share the place of the details. */
export type Panel = 'story' | 'questions' | 'ways' | 'changes' | 'sources' | 'filters' | 'years';

export type EndPanel = Exclude<Panel, 'filters' | 'years'>;

const PANEL_IDS: Readonly<Record<Panel, string>> = {
  questions: 'details',
  ways: 'details',
  changes: 'details',
  sources: 'details',
  story: 'details',
  filters: 'filters',
  years: 'years',
};

/** The end panels of a view: story, ways and changes only where there is something to say of them. */
export function endPanels({ story, path, compare }: Pick<View, 'story' | 'path' | 'compare'>): readonly EndPanel[] {
  return [
    ...(story === null ? [] : (['story'] as const)),
    'questions',
    ...(path === null ? [] : (['ways'] as const)),
    ...(compare === null ? [] : (['changes'] as const)),
    'sources',
  ];
}

function isEndPanel(panel: Panel | null): panel is EndPanel {
  return panel !== null && panel !== 'filters' && panel !== 'years';
}

/** Which panel was asked for, and which one stands where the details would. */
export function usePanels(view: View, dispatch: (command: Command) => void) {
  const selected = view.selection.length > 0;
  const [panel, setPanel] = useState<Panel | null>(() => firstPanel(view));
  const [lastEnd, setLastEnd] = useState<EndPanel>(firstEnd(view));
  // What is selected, and what was asked about two entities, is what a reader wants to see next.
  const { selection, path, compare } = view;
  const compares = compare !== null;
  const step = view.story === null ? null : `${view.story.id}~${view.story.step}`;
  const now = { selection, path, compares, as: view.show, step };
  const [seen, setSeen] = useState(now);
  if (
    seen.selection !== selection ||
    seen.path !== path ||
    seen.compares !== compares ||
    seen.as !== view.show ||
    seen.step !== step
  ) {
    setSeen(now);
    const putAway = !selected && seen.selection.length > 0;
    // Whoever put the details away goes on reading the story.
    if (step !== null && (seen.step !== step || (putAway && lastEnd === 'story'))) {
      setPanel('story');
      setLastEnd('story');
    }
    // Who asks for the timeline wants to see it, not the sheet over it.
    else if (selected || (isEndPanel(panel) && !endPanels(view).includes(panel)) || seen.as !== view.show)
      setPanel(null);
    else if (path !== null && seen.path !== path) {
      setPanel('ways');
      setLastEnd('ways');
    }
    // Beside the view only: on a phone a sheet would cover the years at which one compares.
    if (compares && !seen.compares) setLastEnd('changes');
  }
  const choose = (next: Panel): void => {
    const isEnd = isEndPanel(next);
    // Selected records stand where the other panel is to stand.
    if (isEnd && selected) dispatch({ type: 'clear-selection' });
    const closes = next === panel && !(isEnd && selected);
    setPanel(closes ? null : next);
    if (isEnd) setLastEnd(next);
    if (!closes) focusWhenThere(PANEL_IDS[next]);
  };
  const show = (next: Panel): void => {
    if (next === panel && !selected) focusWhenThere(PANEL_IDS[next]);
    else choose(next);
  };
  const end: EndPanel = endPanels(view).includes(lastEnd) ? lastEnd : 'questions';
  return { panel, end, choose, show, close: () => setPanel(null), endIsOpen: isEndPanel(panel) };
}

/**
 * The bare address opens on the questions, a link into a story on the story, one between two entities on the ways, any
 * other link on its picture.
 */
function firstPanel(view: View): Panel | null {
  if (parseFragment(mendFragment(window.location.hash)) === null) return 'questions';
  if (view.story !== null) return 'story';
  return view.path !== null && view.selection.length === 0 ? 'ways' : null;
}

function firstEnd({ story, path, compare }: View): EndPanel {
  if (story !== null) return 'story';
  if (path !== null) return 'ways';
  return compare === null ? 'questions' : 'changes';
}
