import type { Point, RecordChange, RecordKind } from './change.ts';

/** What a change is counted as: the first that fits. The order is the order in which changes are told. */
export const CATEGORIES = [
  'added',
  'gone',
  'withdrawn',
  'denied',
  'denied-more',
  'cleared',
  'denied-less',
  'entered',
  'left',
  'stronger',
  'weaker',
  'renamed',
  'altered',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** Whether a tie came into the view, left it, or neither. */
export type Move = 'entered' | 'left' | null;

/** What a change is counted as. */
export function categoryOf({ kind, fate, points }: RecordChange, move: Move): Category {
  if (fate !== 'changed') return fate;
  const has = (code: string): boolean => points.some((point: Point) => point.code === code);
  if (kind === 'tie') {
    if (has('retracted')) return 'withdrawn';
    return DENIALS.find(has) ?? move ?? SUPPORTS.find(has) ?? 'altered';
  }
  return has('name') && kind === 'entity' ? 'renamed' : 'altered';
}

/** Codes of points that are categories too. */
const DENIALS = ['denied', 'denied-more', 'cleared', 'denied-less'] as const;
const SUPPORTS = ['stronger', 'weaker'] as const;

const WORDS: Readonly<Record<Category, string>> = {
  added: 'added',
  gone: 'taken out',
  withdrawn: 'withdrawn',
  denied: 'now denied',
  'denied-more': 'denied more widely',
  cleared: 'no longer denied',
  'denied-less': 'denied less widely',
  entered: 'new in this view',
  left: 'no longer in this view',
  stronger: 'better supported',
  weaker: 'less well supported',
  renamed: 'renamed',
  altered: 'told otherwise',
};

/** A category alone: "Now denied". */
export function categoryInWords(category: Category): string {
  const words = WORDS[category];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const NOUNS: Readonly<Record<RecordKind, readonly [one: string, many: string]>> = {
  tie: ['tie', 'ties'],
  entity: ['entity', 'entities'],
  source: ['article', 'articles'],
  report: ['report', 'reports'],
};

/** A change, and what it counts as. */
export type Counted = Pick<RecordChange, 'kind'> & { readonly category: Category };

/**
 * How many changes of which kind: "2 ties added, 1 withdrawn, 1 now denied; 1 entity renamed". Empty for none.
 */
export function countsInWords(changes: readonly Counted[]): string {
  const kinds: readonly RecordKind[] = ['tie', 'entity', 'source', 'report'];
  return kinds.flatMap((kind) => countsOfKind(kind, changes) ?? []).join('; ');
}

function countsOfKind(kind: RecordKind, changes: readonly Counted[]): string | null {
  const parts = CATEGORIES.flatMap((category) => {
    const count = changes.filter((change) => change.kind === kind && change.category === category).length;
    return count === 0 ? [] : [{ count, words: WORDS[category] }];
  });
  if (parts.length === 0) return null;
  const [one, many] = NOUNS[kind];
  // The noun stands once, with the first number.
  return parts
    .map(({ count, words }, at) => (at === 0 ? `${count} ${count === 1 ? one : many} ${words}` : `${count} ${words}`))
    .join(', ');
}
