/** What differs between two versions of a dataset. */

export type RecordKind = 'tie' | 'entity' | 'source' | 'report';

/** One thing that differs about a record. */
export interface Point {
  /** Stable name: a field (`name`, `type`), a field of a claim (`claim-when`), or what became of a claim or status. */
  readonly code: string;
  /** Whether it follows from another change, as support follows from claims. */
  readonly follows: boolean;
  /** A sentence. */
  readonly text: string;
}

/** What became of one record. */
export interface RecordChange {
  readonly kind: RecordKind;
  /** The present id; the former one where the record is gone. */
  readonly id: string;
  readonly fate: 'added' | 'gone' | 'changed';
  /** What it is about: the sentence of a tie, a name, a title. */
  readonly subject: string;
  /** What differs, in a fixed order; of what is new or gone, at most how it stands or stood. */
  readonly points: readonly Point[];
}

/** Something that was changed by hand. */
export function planted(code: string, text: string): Point {
  return { code, follows: false, text };
}

/** Something that follows from what was changed by hand. */
export function following(code: string, text: string): Point {
  return { code, follows: true, text };
}
