/** A way told for readers. Phrases have neither a capital nor a full stop unless they say so. */
import type { CompiledDataset, CompiledTie } from '../compile/compiled.ts';
import { sentenceOf } from '../evidence/sentence.ts';
import { recordIndex } from '../state/record-index.ts';
import { civilOf } from '../time/day.ts';
import { dateInWords } from '../time/words.ts';
import { meetOf, possibleSpans, type Span, unionOf } from './spans.ts';
import type { Way } from './way.ts';
import { labelOf, tieDenialInWords } from './weakest-words.ts';
import { nameOf, shortListInWords, tieWhenInWords, toldTie } from './wording.ts';

export { denialsInWords, weakestInWords } from './weakest-words.ts';

/** One step of a way, told by its best supported tie. */
export interface StepWords {
  /** Id of the tie that tells it. */
  readonly tie: string;
  /** "Michael Flynn was paid by Kaspersky Government Security Solutions", read along the way where the wording allows. */
  readonly sentence: string;
  /** "in 2015", or "undated". */
  readonly when: string;
  /** "Confirmed", "Alleged", "Retracted", "Asserted by nobody here". */
  readonly status: string;
  /** "denied by Kaspersky Lab"; null where no denial stands. */
  readonly denial: string | null;
  /** "The Moscow Times, 17 March 2017, and Techwarrant, July 2017". */
  readonly sources: string;
  /** How many more ties the step has. */
  readonly others: number;
  /** All of it with capitals and full stops, but for the other ties. */
  readonly text: string;
}

/** More sources than this are counted, not named. */
const SOURCES = 3;

/** A way told step by step from its first entity to its last. Steps whose ties the dataset does not have are left out. */
export function wayInWords(way: Way, dataset: CompiledDataset): readonly StepWords[] {
  return way.steps.flatMap((step, place) => {
    const tie = toldTie(way, place, dataset);
    return tie === undefined ? [] : [stepInWords(tie, step.from, step.ties.length - 1, dataset)];
  });
}

function stepInWords(tie: CompiledTie, readFrom: string, others: number, dataset: CompiledDataset): StepWords {
  const sentence = sentenceOf(tie, (id) => nameOf(dataset, id), readFrom);
  const when = tieWhenInWords(tie, dataset) ?? 'undated';
  const status = statusInWords(tie);
  const denial = tieDenialInWords(tie, dataset);
  const sources = sourcesInWords(tie, dataset);
  const standing = denial === null ? status : `${status}, ${denial}`;
  const noun = tie.sources.length === 1 ? 'Source' : 'Sources';
  const text = `${sentence}, ${when}. ${standing}. ${noun}: ${sources}.`;
  return { tie: tie.id, sentence, when, status, denial, sources, others, text };
}

function statusInWords({ status }: CompiledTie): string {
  if (status.retracted) return 'Retracted';
  if (status.deniedOnly) return 'Asserted by nobody here';
  const label = labelOf(status.support);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function sourcesInWords(tie: CompiledTie, dataset: CompiledDataset): string {
  const named = tie.sources.map((id) => {
    const source = dataset.sources.find((each) => each.id === id);
    return source === undefined ? id : `${source.publisher}, ${dateInWords(source.published)}`;
  });
  return shortListInWords(named, SOURCES);
}

/**
 * Whether all steps held at one time: "by their dates, all of it held at one time", "the dates leave open whether all
 * of it held at one time", "these two ties never held in the same year: …; …". Null for a way of a single step, which has nothing to agree with.
 */
export function togetherInWords(way: Way, dataset: CompiledDataset): string | null {
  if (way.steps.length < 2) return null;
  switch (way.together) {
    case 'yes':
      return 'by their dates, all of it held at one time';
    case 'possibly':
      return 'the dates leave open whether all of it held at one time';
    case 'never':
      return way.apart === null ? 'never held all at one time' : apartInWords(way, way.apart, dataset);
  }
}

function apartInWords(way: Way, apart: readonly [number, number], dataset: CompiledDataset): string {
  const what = apart.every((place) => way.steps[place]?.ties.length === 1) ? 'ties' : 'steps';
  const [one, other] = apart.map((place) => yearsOf(way, place, dataset));
  const shareYear = meetOf(one ?? [], other ?? []).length > 0;
  const told = apart.map((place) => {
    const tie = toldTie(way, place, dataset);
    const readFrom = way.steps[place]?.from;
    if (tie === undefined) return `step ${place + 1}`;
    return `${sentenceOf(tie, (id) => nameOf(dataset, id), readFrom)}, ${tieWhenInWords(tie, dataset) ?? 'undated'}`;
  });
  return `these two ${what} never held ${shareYear ? 'at the same time' : 'in the same year'}: ${told.join('; ')}`;
}

/** The years in which a step can have held, by any of its ties. */
function yearsOf(way: Way, place: number, dataset: CompiledDataset): readonly Span[] {
  const { ties } = recordIndex(dataset);
  const spans = (way.steps[place]?.ties ?? []).flatMap((id) => {
    const tie = ties.get(id);
    return tie === undefined ? [] : possibleSpans(tie);
  });
  return unionOf(spans.map(({ from, to }) => ({ from: yearOf(from), to: yearOf(to) })));
}

function yearOf(day: number): number {
  return Number.isFinite(day) ? civilOf(day).year : day;
}

/** Whether the steps come in order of time. Null for a way of a single step. */
export function orderInWords(way: Way): string | null {
  if (way.steps.length < 2) return null;
  switch (way.inOrder) {
    case 'yes':
      return 'by their dates, each step came after the one before it, or at the same time';
    case 'possibly':
      return 'the dates leave open whether each step came after the one before it, or at the same time';
    case 'never':
      return 'by their dates, the steps did not come in this order';
  }
}

const ORDINALS = [
  ...['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'],
  ...['Eleventh', 'Twelfth', 'Thirteenth', 'Fourteenth', 'Fifteenth', 'Sixteenth', 'Seventeenth', 'Eighteenth'],
  ...['Nineteenth', 'Twentieth'],
];

/**
 * Why a way stands where it stands, as a sentence: "First: no weaker link than “reported”, in 2 steps."
 * @param position its place in the list, from 0
 */
export function rankInWords(way: Way, position: number): string {
  const count = way.steps.length === 1 ? '1 step' : `${way.steps.length} steps`;
  const place = ORDINALS[position] ?? `No. ${position + 1}`;
  if (way.weakest === 'none') return `${place}: with a link that has no support, in ${count}.`;
  return `${place}: no weaker link than “${labelOf(way.weakest)}”, in ${count}.`;
}
