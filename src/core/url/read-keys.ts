import type { CompiledDataset } from '../compile/compiled.ts';
import { cleanQuery, MAX_QUERY } from '../state/query.ts';
import { defaultView, type View, type WindowText } from '../state/view.ts';
import { isValidWindow } from '../state/window.ts';
import { type BodyKey, isBodyKey, isHeadKey } from './keys.ts';
import { type Note, quote, quoteAll } from './note.ts';
import type { LinkText } from './parse-fragment.ts';
import { decode } from './percent.ts';
import { type Reading, readChoice, readFocus, readSelection } from './read-lists.ts';

/** A view, and what the reader should know about how it came from the link. */
export interface Resolved {
  readonly view: View;
  readonly notes: readonly Note[];
}

interface KeyReading {
  readonly view: View;
  readonly note: Note | null;
}

/**
 * Lays the keys of a link over a view. The value of a key follows from the link's text alone: where it cannot be
 * read, the key gets its default, a note says so, and the raw text stays in `kept`. `v`, `d` and `view` are passed over.
 */
export function readKeys(start: View, pairs: LinkText['pairs'], dataset: CompiledDataset): Resolved {
  let view = start;
  const notes: Note[] = [];
  const kept = [...start.kept];
  const unknown: string[] = [];
  for (const [key, raw] of pairs) {
    if (isHeadKey(key)) continue;
    if (!isBodyKey(key)) {
      unknown.push(key);
      kept.push([key, raw]);
      continue;
    }
    const reading = readKey(key, decode(raw), view, dataset);
    view = reading.view;
    if (reading.note === null) continue;
    notes.push(reading.note);
    kept.push([key, raw]);
  }
  if (unknown.length > 0) notes.push(unknownKeys(unknown));
  return { view: { ...view, kept }, notes };
}

function readKey(key: BodyKey, text: string, view: View, dataset: CompiledDataset): KeyReading {
  switch (key) {
    case 'scope':
    case 'clock':
    case 'possible':
    case 'undated':
    case 'denied':
      return readSwitch(key, text, view);
    case 't':
      return laid(readWindow(text), (time) => ({ ...view, time }));
    case 'rel':
    case 'kind':
    case 'sup':
    case 'den':
    case 'src':
      return laid(readChoice(key, text, dataset), (choice) => ({
        ...view,
        choices: { ...view.choices, [key]: choice },
      }));
    case 'q':
      return laid(readQuery(text), (query) => ({ ...view, query }));
    case 'focus':
      return laid(readFocus(text, dataset), (focus) => ({ ...view, focus }));
    case 'show':
      if (text === 'timeline') return { view: { ...view, show: 'graph' }, note: notDrawnYet(key, 'a timeline') };
      return readSwitch(key, text, view);
    case 'path':
      return { view, note: notDrawnYet(key, 'the ways between two entities') };
    case 'pos':
      return { view, note: notDrawnYet(key, 'nodes where another reader moved them') };
    case 'sel':
      return laid(readSelection(text, dataset), (selection) => ({ ...view, selection }));
  }
}

type SwitchKey = 'scope' | 'clock' | 'possible' | 'undated' | 'denied' | 'show';

/** Keys with a closed list of values, and what each does to the view. */
const SWITCHES: Readonly<Record<SwitchKey, ReadonlyMap<string, Partial<View>>>> = {
  scope: new Map([
    ['core', { scope: 'core' }],
    ['all', { scope: 'all' }],
  ]),
  clock: new Map([
    ['happened', { clock: 'happened' }],
    ['reported', { clock: 'reported' }],
  ]),
  possible: new Map([
    ['0', { possible: false }],
    ['1', { possible: true }],
  ]),
  undated: new Map([
    ['0', { undated: false }],
    ['1', { undated: true }],
  ]),
  denied: new Map([
    ['0', { denied: false }],
    ['1', { denied: true }],
  ]),
  show: new Map([
    ['graph', { show: 'graph' }],
    ['list', { show: 'list' }],
  ]),
};

function readSwitch(key: SwitchKey, text: string, view: View): KeyReading {
  const known = SWITCHES[key].get(text);
  if (known !== undefined) return { view: { ...view, ...known }, note: null };
  const message = `This link sets ${quote(key)} to ${quote(text)}, which this page does not know. It was left out.`;
  return {
    view: { ...view, [key]: defaultView(view.dataset)[key] },
    note: { code: 'unknown-value', key, message },
  };
}

function laid<T>(reading: Reading<T>, lay: (value: T) => View): KeyReading {
  return { view: lay(reading.value), note: reading.note };
}

/** `from..to`, either end open, a single date for both ends, or `..` for no window. */
function readWindow(text: string): Reading<WindowText | null> {
  if (text === '..') return { value: null, note: null };
  const split = text.indexOf('..');
  const [from, to] = split < 0 ? [text, text] : [text.slice(0, split), text.slice(split + 2)];
  const window = { from: from === '' ? null : from, to: to === '' ? null : to };
  if (isValidWindow(window)) return { value: window, note: null };
  const message = `This link sets the span of time to ${quote(text)}, which does not run from an earlier year, month or day to a later one. It was left out.`;
  return { value: null, note: { code: 'unknown-window', key: 't', message } };
}

function readQuery(text: string): Reading<string> {
  const note: Note = {
    code: 'query-cut',
    key: 'q',
    message: `The search text of this link is too long. Its first ${MAX_QUERY} characters were used.`,
  };
  return { value: cleanQuery(text), note: text.length > MAX_QUERY ? note : null };
}

function notDrawnYet(key: string, what: string): Note {
  const message = `This link asks for ${what}. This version of the page does not draw that yet; the rest of the view works.`;
  return { code: 'not-drawn-yet', key, message };
}

function unknownKeys(keys: readonly string[]): Note {
  const message = `This link carries what this page does not know: ${quoteAll(keys)}. The rest of it works.`;
  return { code: 'unknown-key', key: '', message };
}
