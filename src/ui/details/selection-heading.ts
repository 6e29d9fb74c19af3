import type { Tie } from '../../core/schema/dataset.ts';

/** What a selection of several records consists of. A claim counts as the tie that it is about. */
interface SelectedKinds {
  readonly ties: readonly Pick<Tie, 'from' | 'to'>[];
  /** How many entities. */
  readonly entities: number;
}

/**
 * The heading over several selected records: "4 ties between Kaspersky Lab and the FSB" where all are ties of one pair,
 * else what they are: "2 ties and 3 entities selected".
 */
export function selectionHeading({ ties, entities }: SelectedKinds, names: (id: string) => string | undefined): string {
  const first = ties[0];
  if (first !== undefined && entities === 0 && ties.every((tie) => samePair(tie, first))) {
    return `${ties.length} ties between ${names(first.from) ?? first.from} and ${names(first.to) ?? first.to}`;
  }
  const parts = [
    ...(ties.length === 0 ? [] : [ties.length === 1 ? '1 tie' : `${ties.length} ties`]),
    ...(entities === 0 ? [] : [entities === 1 ? '1 entity' : `${entities} entities`]),
  ];
  return `${parts.join(' and ')} selected`;
}

function samePair(one: Pick<Tie, 'from' | 'to'>, other: Pick<Tie, 'from' | 'to'>): boolean {
  return (one.from === other.from && one.to === other.to) || (one.from === other.to && one.to === other.from);
}
