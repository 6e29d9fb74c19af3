import { embedText } from './embed.ts';
import type { ChoiceKey, Comparison, View, WindowText } from './view.ts';

/** The five filters that are lists of terms, in the order in which a link writes them. */
export const CHOICE_KEYS = ['rel', 'kind', 'sup', 'den', 'src'] as const satisfies readonly ChoiceKey[];

/** The keys that decide what is visible. A change of one of them leaves the named view. */
export const FILTER_KEYS = [
  'scope',
  't',
  'clock',
  'possible',
  'undated',
  'denied',
  ...CHOICE_KEYS,
  'voices',
  'without',
  'cmp',
  'hide',
  'only',
  'focus',
  'pin',
] as const;

/** All keys whose value lives in the view: the filters, and what changes nothing about what is visible. */
export const VIEW_KEYS = [
  ...FILTER_KEYS,
  'was',
  'q',
  'path',
  'way',
  'steps',
  'order',
  'show',
  'play',
  'embed',
  'pos',
  'sel',
  'story',
] as const;

export type FilterKey = (typeof FILTER_KEYS)[number];
export type ViewKey = (typeof VIEW_KEYS)[number];

const filterKeys: ReadonlySet<string> = new Set(FILTER_KEYS);

/** Whether a key of a link decides what is visible. */
export function isFilterKey(key: string): key is FilterKey {
  return filterKeys.has(key);
}

/** The keys whose value differs between two views, in the order of `VIEW_KEYS`. */
export function changedKeys(before: View, after: View): readonly ViewKey[] {
  return VIEW_KEYS.filter((key) => comparable(before, key) !== comparable(after, key));
}

/** Whether two views filter alike: all but search text, selection, ways, moved nodes, and graph, list or timeline. */
export function sameFilters(one: View, other: View): boolean {
  return FILTER_KEYS.every((key) => comparable(one, key) === comparable(other, key));
}

/** Whether two views are alike in everything: what they show, their name, and what was kept of their links. */
export function sameView(one: View, other: View): boolean {
  const kept = (view: View) => view.kept.map(([key, raw]) => `${key}=${raw}`).join('&');
  const heads = (view: View) => [view.dataset, view.pinned, view.named].join('&');
  return heads(one) === heads(other) && kept(one) === kept(other) && changedKeys(one, other).length === 0;
}

function comparable(view: View, key: ViewKey): string {
  switch (key) {
    case 'scope':
    case 'clock':
    case 'possible':
    case 'undated':
    case 'denied':
    case 'show':
    case 'was':
    case 'voices':
    case 'steps':
    case 'play':
      return String(view[key]);
    case 'without':
    case 'hide':
    case 'only':
    case 'pin':
      return view[key].join();
    case 'order':
      return String(view.inOrder);
    case 't':
      return comparableWindow(view.time);
    case 'cmp':
      return comparableComparison(view.compare);
    case 'path':
      return view.path === null ? '' : `${view.path.from}..${view.path.to}`;
    case 'way':
      return view.way === null ? '' : view.way.join();
    case 'embed':
      return embedText(view.embed);
    case 'pos':
      return view.moved.map(({ id, x, y }) => `${id}~${x}~${y}`).join();
    case 'q':
      return view.query;
    case 'focus':
      return view.focus.map((focus) => `${focus.entity}~${focus.steps}`).join();
    case 'sel':
      return view.selection.join();
    case 'story':
      return view.story === null ? '' : `${view.story.id}~${view.story.step}`;
    default: {
      const choice = view.choices[key];
      return choice.mode === 'all' ? 'all' : `${choice.mode} ${choice.terms.join()}`;
    }
  }
}

function comparableWindow(time: WindowText | null): string {
  return time === null ? '' : `${time.from ?? ''}..${time.to ?? ''}`;
}

function comparableComparison(compare: Comparison | null): string {
  if (compare === null) return '';
  return compare.with === 'clock' ? 'clock' : `window ${comparableWindow(compare.time)}`;
}
