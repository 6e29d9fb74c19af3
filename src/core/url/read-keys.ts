import type { CompiledDataset } from '../compile/compiled.ts';
import { EMBEDS } from '../state/embed.ts';
import { MAX_VOICES } from '../state/id-lists.ts';
import { cleanQuery, MAX_QUERY } from '../state/query.ts';
import { type Comparison, defaultView, type View, type WindowText } from '../state/view.ts';
import { isValidWindow } from '../state/window.ts';
import { type BodyKey, isBodyKey, isHeadKey, PACKED_KEY } from './keys.ts';
import { type Note, quote, quoteAll } from './note.ts';
import type { LinkText } from './parse-fragment.ts';
import { decode } from './percent.ts';
import { type Reading, readChoice, readEntities, readFocus, readSelection, readWithout } from './read-lists.ts';
import { readStory } from './read-story.ts';
import { readPath, readPlaces, readSteps, readWay } from './read-ways.ts';

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
 * read, the key gets its default, a note says so, and the raw text stays in `kept`. `v`, `d` and `view` are passed over;
 * of a compressed part that could not be opened, the parser has said so.
 */
export function readKeys(start: View, pairs: LinkText['pairs'], dataset: CompiledDataset): Resolved {
  let view = start;
  const notes: Note[] = [];
  const kept = [...start.kept];
  const unknown: string[] = [];
  for (const [key, raw] of pairs) {
    if (isHeadKey(key)) continue;
    if (key === PACKED_KEY) {
      kept.push([key, raw]);
      continue;
    }
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
    case 'was':
    case 'scope':
    case 'clock':
    case 'possible':
    case 'undated':
    case 'denied':
    case 'order':
    case 'show':
    case 'play':
    case 'embed':
      return readSwitch(key, text, view);
    case 't':
      return laid(readWindow(key, text), (time) => ({ ...view, time }));
    case 'cmp':
      return laid(readComparison(text), (compare) => ({ ...view, compare }));
    case 'voices':
      return laid(readVoices(text), (voices) => ({ ...view, voices }));
    case 'without':
      return laid(readWithout(text, dataset), (without) => ({ ...view, without }));
    case 'hide':
    case 'only':
    case 'pin':
      return laid(readEntities(key, text, dataset), (entities) => ({ ...view, [key]: entities }));
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
    case 'path':
      return laid(readPath(text, dataset), (path) => ({ ...view, path }));
    case 'way':
      return laid(readWay(text, dataset), (way) => ({ ...view, way }));
    case 'steps':
      return laid(readSteps(text), (steps) => ({ ...view, steps }));
    case 'story':
      return laid(readStory(text, dataset), (story) => ({ ...view, story }));
    case 'pos':
      return laid(readPlaces(text, dataset), (moved) => ({ ...view, moved }));
    case 'sel':
      return laid(readSelection(text, dataset), (selection) => ({ ...view, selection }));
  }
}

type SwitchKey = 'was' | 'scope' | 'clock' | 'possible' | 'undated' | 'denied' | 'order' | 'show' | 'play' | 'embed';

/** Keys with a closed list of values, and what each does to the view. */
const SWITCHES: Readonly<Record<SwitchKey, ReadonlyMap<string, Partial<View>>>> = {
  was: new Map([
    ['0', { was: false }],
    ['1', { was: true }],
  ]),
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
    ['timeline', { show: 'timeline' }],
  ]),
  order: new Map([
    ['0', { inOrder: false }],
    ['1', { inOrder: true }],
  ]),
  play: new Map([
    ['', { play: null }],
    ['slide', { play: 'slide' }],
    ['grow', { play: 'grow' }],
    ['events', { play: 'events' }],
  ]),
  embed: new Map<string, Partial<View>>([
    ['', { embed: null }],
    ...[...EMBEDS].map(([text, embed]) => [text, { embed }] as const),
  ]),
};

function readSwitch(key: SwitchKey, text: string, view: View): KeyReading {
  const known = SWITCHES[key].get(text);
  if (known !== undefined) return { view: { ...view, ...known }, note: null };
  const message = `This link sets ${quote(key)} to ${quote(text)}, which this page does not know. It was left out.`;
  return {
    view: { ...view, ...switchDefault(key, defaultView(view.dataset)) },
    note: { code: 'unknown-value', key, message },
  };
}

function switchDefault(key: SwitchKey, start: View): Partial<View> {
  return key === 'order' ? { inOrder: start.inOrder } : { [key]: start[key] };
}

function laid<T>(reading: Reading<T>, lay: (value: T) => View): KeyReading {
  return { view: lay(reading.value), note: reading.note };
}

/** `from..to`, either end open, a single date for both ends, or `..` for no window. */
function readWindow(key: 't' | 'cmp', text: string): Reading<WindowText | null> {
  if (text === '..') return { value: null, note: null };
  const split = text.indexOf('..');
  const [from, to] = split < 0 ? [text, text] : [text.slice(0, split), text.slice(split + 2)];
  const window = { from: from === '' ? null : from, to: to === '' ? null : to };
  if (isValidWindow(window)) return { value: window, note: null };
  const what = key === 't' ? 'sets the span of time to' : 'compares with the time';
  const message = `This link ${what} ${quote(text)}, which does not run from an earlier year, month or day to a later one. It was left out.`;
  return { value: null, note: { code: 'unknown-window', key, message } };
}

/** `clock` for the other clock, else another window as in `t`; empty for no comparison. */
function readComparison(text: string): Reading<Comparison | null> {
  if (text === '') return { value: null, note: null };
  if (text === 'clock') return { value: { with: 'clock' }, note: null };
  const window = readWindow('cmp', text);
  return { value: window.note === null ? { with: 'window', time: window.value } : null, note: window.note };
}

function readVoices(text: string): Reading<number> {
  if (/^\d{1,2}$/.test(text)) return { value: Number(text), note: null };
  const message = `This link asks for ties with at least ${quote(text)} independent voices, which is no number from 0 to ${MAX_VOICES}. It was left out.`;
  return { value: 0, note: { code: 'unknown-value', key: 'voices', message } };
}

function readQuery(text: string): Reading<string> {
  const note: Note = {
    code: 'query-cut',
    key: 'q',
    message: `The search text of this link is too long. Its first ${MAX_QUERY} characters were used.`,
  };
  return { value: cleanQuery(text), note: text.length > MAX_QUERY ? note : null };
}

function unknownKeys(keys: readonly string[]): Note {
  const message = `This link carries what this page does not know: ${quoteAll(keys)}. The rest of it works.`;
  return { code: 'unknown-key', key: '', message };
}
