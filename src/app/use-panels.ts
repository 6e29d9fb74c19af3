import { useState } from 'react';
import type { Command } from '../core/state/command.ts';
import type { View } from '../core/state/view.ts';
import { focusWhenThere } from './move-focus.ts';

/** What can stand beside the view, on its own or in a sheet. The first three share the place of the details. */
export type Panel = 'questions' | 'ways' | 'sources' | 'filters' | 'years';

export type EndPanel = Extract<Panel, 'questions' | 'ways' | 'sources'>;

const PANEL_IDS: Readonly<Record<Panel, string>> = {
  questions: 'details',
  ways: 'details',
  sources: 'details',
  filters: 'filters',
  years: 'years',
};

const END_PANELS: readonly Panel[] = ['questions', 'ways', 'sources'] satisfies readonly EndPanel[];

/** Which panel was asked for, and which one stands where the details would. */
export function usePanels(view: View, dispatch: (command: Command) => void) {
  const selected = view.selection.length > 0;
  const [panel, setPanel] = useState<Panel | null>(() => firstPanel(view));
  const [lastEnd, setLastEnd] = useState<EndPanel>(view.path === null ? 'questions' : 'ways');
  // What is selected, and what was asked about two entities, is what a reader wants to see next.
  const { selection, path, show } = view;
  const [seen, setSeen] = useState({ selection, path, show });
  if (seen.selection !== selection || seen.path !== path || seen.show !== show) {
    setSeen({ selection, path, show });
    // Who asks for the timeline wants to see it, not the sheet over it.
    if (selected || (panel === 'ways' && path === null) || seen.show !== show) setPanel(null);
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
    if (next === 'questions' || next === 'ways' || next === 'sources') setLastEnd(next);
    if (!closes) focusWhenThere(PANEL_IDS[next]);
  };
  const end: EndPanel = lastEnd === 'ways' && view.path === null ? 'questions' : lastEnd;
  return { panel, end, choose, close: () => setPanel(null), endIsOpen: panel !== null && END_PANELS.includes(panel) };
}

/** The bare address opens on the questions, a link between two entities on the ways, any other link on its picture. */
function firstPanel(view: View): Panel | null {
  if (!/v[=%]/.test(window.location.hash)) return 'questions';
  return view.path !== null && view.selection.length === 0 ? 'ways' : null;
}
