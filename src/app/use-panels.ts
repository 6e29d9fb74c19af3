import { useState } from 'react';
import type { Command } from '../core/state/command.ts';
import type { View } from '../core/state/view.ts';
import { parseFragment } from '../core/url/parse-fragment.ts';
import { focusWhenThere } from './move-focus.ts';

/** What can stand beside the view, on its own or in a sheet. The first four share the place of the details. */
export type Panel = 'questions' | 'ways' | 'sources' | 'story' | 'filters' | 'years';

export type EndPanel = Extract<Panel, 'questions' | 'ways' | 'sources' | 'story'>;

const PANEL_IDS: Readonly<Record<Panel, string>> = {
  questions: 'details',
  ways: 'details',
  sources: 'details',
  story: 'details',
  filters: 'filters',
  years: 'years',
};

const END_PANELS: readonly Panel[] = ['questions', 'ways', 'sources', 'story'] satisfies readonly EndPanel[];

/** Which panel was asked for, and which one stands where the details would. */
export function usePanels(view: View, dispatch: (command: Command) => void) {
  const selected = view.selection.length > 0;
  const [panel, setPanel] = useState<Panel | null>(() => firstPanel(view));
  const [lastEnd, setLastEnd] = useState<EndPanel>(
    view.story !== null ? 'story' : view.path === null ? 'questions' : 'ways',
  );
  // What is selected, and what was asked about two entities, is what a reader wants to see next.
  const { selection, path, show } = view;
  const story = view.story === null ? null : `${view.story.id}~${view.story.step}`;
  const [seen, setSeen] = useState({ selection, path, show, story });
  if (seen.selection !== selection || seen.path !== path || seen.show !== show || seen.story !== story) {
    setSeen({ selection, path, show, story });
    const putAway = !selected && seen.selection.length > 0;
    // Whoever put the details away goes on reading.
    if (story !== null && (seen.story !== story || (putAway && lastEnd === 'story'))) {
      setPanel('story');
      setLastEnd('story');
    }
    // Who asks for the timeline wants to see it, not the sheet over it.
    else if (selected || (panel === 'ways' && path === null) || (panel === 'story' && story === null)) setPanel(null);
    else if (seen.show !== show) setPanel(null);
    else if (path !== null && seen.path !== path) {
      setPanel('ways');
      setLastEnd('ways');
    }
  }
  const choose = (next: Panel): void => {
    const isEnd = END_PANELS.includes(next);
    // Selected records stand where the other panel is to stand.
    if (isEnd && selected) dispatch({ type: 'clear-selection' });
    const closes = next === panel && !(isEnd && selected);
    setPanel(closes ? null : next);
    if (next === 'questions' || next === 'ways' || next === 'sources' || next === 'story') setLastEnd(next);
    if (!closes) focusWhenThere(PANEL_IDS[next]);
  };
  const isGone = (lastEnd === 'ways' && view.path === null) || (lastEnd === 'story' && view.story === null);
  const end: EndPanel = isGone ? 'questions' : lastEnd;
  return { panel, end, choose, close: () => setPanel(null), endIsOpen: panel !== null && END_PANELS.includes(panel) };
}

/** The bare address opens on the questions, a link into a story on the story, one between two entities on the ways, any other link on its picture. */
function firstPanel(view: View): Panel | null {
  if (parseFragment(window.location.hash) === null) return 'questions';
  if (view.story !== null) return 'story';
  return view.path !== null && view.selection.length === 0 ? 'ways' : null;
}
