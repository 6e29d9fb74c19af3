import type { ChoiceKey, View } from './view.ts';

/** The five filters that are lists of terms, in the order in which a link writes them. */
export const CHOICE_KEYS = ['rel', 'kind', 'sup', 'den', 'src'] as const satisfies readonly ChoiceKey[];

/** The keys that decide what is visible. A change of one of them leaves the named view. */
export const FILTER_KEYS = ['scope', 't', 'clock', 'possible', 'undated', 'denied', ...CHOICE_KEYS, 'focus'] as const;

/** All keys whose value lives in the view: the filters, and what changes nothing about what is visible. */
export const VIEW_KEYS = [...FILTER_KEYS, 'q', 'show', 'sel'] as const;

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

/** Whether two views filter alike: all but search text, selection, and graph or list. */
export function sameFilters(one: View, other: View): boolean {
  return FILTER_KEYS.every((key) => comparable(one, key) === comparable(other, key));
}

function comparable(view: View, key: ViewKey): string {
  switch (key) {
    case 'scope':
    case 'clock':
    case 'possible':
    case 'undated':
    case 'denied':
    case 'show':
      return String(view[key]);
    case 't':
      return view.time === null ? '' : `${view.time.from ?? ''}..${view.time.to ?? ''}`;
    case 'q':
      return view.query;
    case 'focus':
      return view.focus.map((focus) => `${focus.entity}~${focus.steps}`).join();
    case 'sel':
      return view.selection.join();
    default: {
      const choice = view.choices[key];
      return choice.mode === 'all' ? 'all' : `${choice.mode} ${choice.terms.join()}`;
    }
  }
}
