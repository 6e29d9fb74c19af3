import type { CompiledDataset } from '../compile/compiled.ts';
import { embedText } from '../state/embed.ts';
import { type Choice, type Comparison, defaultView, type View, type WindowText } from '../state/view.ts';
import { type BodyKey, isLinkKey, LINK_KEYS, type LinkKey, PACKED_KEY, VERSION } from './keys.ts';
import { namedView } from './named-view.ts';
import { encode } from './percent.ts';

/**
 * A view as the one canonical fragment for the address bar, beginning `#v=1&d=`. A named view is written as `view=…`
 * with the keys that differ from it; any other view as the keys that differ from the grammar's defaults. What was kept
 * of the link stands in place of its key.
 */
export function formatView(view: View, dataset: CompiledDataset): string {
  const named = view.named === null ? null : namedView(view.named, dataset);
  return write(view, named ?? defaultView(view.dataset), named === null ? null : view.named);
}

/** A view as a fragment to send: the same, with a named view's keys written out, since named views may change. */
export function formatForCopy(view: View): string {
  // What could not be opened here would open elsewhere as another view than the sender saw.
  const kept = view.kept.filter(([key]) => key !== 'view' && key !== PACKED_KEY);
  return write({ ...view, kept }, defaultView(view.dataset), null);
}

function write(view: View, base: View, named: string | null): string {
  const kept = new Map(view.kept);
  const parts: string[] = [];
  for (const key of LINK_KEYS) {
    const raw = kept.get(key) ?? written(key, view, base, named);
    if (raw !== null) parts.push(`${key}=${raw}`);
  }
  for (const [key, raw] of kept) if (!isLinkKey(key)) parts.push(`${key}=${raw}`);
  const text = `#${parts.join('&')}`;
  return kept.has(lastKey(parts)) ? text : shieldEnd(text);
}

function lastKey(parts: readonly string[]): string {
  return parts.at(-1)?.split('=', 1)[0] ?? '';
}

/** Mail and chat programs cut punctuation off the end of an address: `t=2015..` would arrive as the year 2015. */
function shieldEnd(text: string): string {
  return text.replace(/[.,!]$/, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The encoded value of a key, or null where it need not be written. */
function written(key: LinkKey, view: View, base: View, named: string | null): string | null {
  if (key === 'v') return VERSION;
  if (key === 'd') return view.pinned === null ? encode(view.dataset) : `${encode(view.dataset)}@${view.pinned}`;
  if (key === 'view') return named === null ? null : encode(named);
  const value = valueText(key, view);
  return value === valueText(key, base) ? null : encode(value);
}

/** The value of a key in words of the grammar, not yet encoded. A default that cannot be spelt out is empty. */
function valueText(key: BodyKey, view: View): string {
  switch (key) {
    case 'scope':
    case 'clock':
    case 'show':
      return view[key];
    case 'was':
    case 'possible':
    case 'denied':
      return view[key] ? '1' : '0';
    case 'undated':
      return view.undated === null ? '' : view.undated ? '1' : '0';
    case 't':
      return windowText(view.time);
    case 'q':
      return view.query;
    case 'focus':
      return view.focus.map(({ entity, steps }) => `${entity}~${steps}`).join(',');
    case 'sel':
      return view.selection.join(',');
    case 'voices':
      return String(view.voices);
    case 'without':
    case 'hide':
    case 'only':
    case 'pin':
      return view[key].join(',');
    case 'cmp':
      return comparisonText(view.compare);
    case 'path':
      return view.path === null ? '' : `${view.path.from}..${view.path.to}`;
    case 'way':
      return view.way === null ? '' : view.way.join(',');
    case 'steps':
      return view.steps === null ? '' : String(view.steps);
    case 'order':
      return view.inOrder ? '1' : '0';
    case 'play':
      return view.play ?? '';
    case 'story':
      return view.story === null ? '' : `${view.story.id}~${view.story.step}`;
    case 'embed':
      return embedText(view.embed);
    case 'pos':
      return view.moved.map(({ id, x, y }) => `${id}~${x}~${y}`).join(',');
    default:
      return choiceText(view.choices[key]);
  }
}

function comparisonText(compare: Comparison | null): string {
  if (compare === null) return '';
  return compare.with === 'clock' ? 'clock' : windowText(compare.time);
}

function windowText(time: WindowText | null): string {
  if (time === null) return '..';
  return time.from === time.to && time.from !== null ? time.from : `${time.from ?? ''}..${time.to ?? ''}`;
}

/** `!`, all but nothing, is all. */
function choiceText(choice: Choice): string {
  const terms = choice.mode === 'all' ? '' : choice.terms.join(',');
  return choice.mode === 'only' ? terms : `!${terms}`;
}
