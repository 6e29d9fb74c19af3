import type { Tie } from '../schema/dataset.ts';
import { relationType } from '../schema/vocabulary.ts';

/** A tie as a sentence in three parts, so that a page can make buttons of the two ends. */
export interface SentenceParts {
  /** Entity id. */
  readonly subject: string;
  /** Verb phrase between the two: "paid", "was paid by". */
  readonly wording: string;
  /** Entity id. */
  readonly object: string;
}

type Wordable = Pick<Tie, 'type' | 'from' | 'to' | 'label'>;

/**
 * The parts of a tie's sentence, read from one of its ends (by default `from`). A tie with a label of its own reads
 * forward from either end: nobody wrote that label for the other direction, and the type's wording could say more than
 * the sources do ("considered a ban of" is no "faced a measure by"). Any other id reads as `from`.
 */
export function sentenceParts(tie: Wordable, readFrom: string = tie.from): SentenceParts {
  const type = relationType(tie.type);
  const turned = readFrom === tie.to && tie.to !== tie.from && tie.label === undefined && type !== undefined;
  if (turned) return { subject: tie.to, wording: type.backward, object: tie.from };
  return { subject: tie.from, wording: tie.label ?? type?.forward ?? tie.type, object: tie.to };
}

/**
 * A tie as a sentence without a full stop: "Kaspersky Government Security Solutions paid Michael Flynn". It says what
 * the tie is about, not that it is so: whoever shows it shows the tie's status with it.
 * @param names the name of an entity by its id; an id without a name stands for itself
 * @param readFrom the end to begin with, where the wording allows it
 */
export function sentenceOf(tie: Wordable, names: (id: string) => string | undefined, readFrom?: string): string {
  const { subject, wording, object } = sentenceParts(tie, readFrom);
  return `${names(subject) ?? subject} ${wording} ${names(object) ?? object}`;
}
