/** What the timeline says in words. */
import type { CompiledTie } from '../../core/compile/compiled.ts';
import type { EvidenceContext } from '../../core/evidence/context.ts';
import { sentenceOf, sentenceParts } from '../../core/evidence/sentence.ts';
import { statusInBrief } from '../../core/evidence/status-words.ts';
import { tieWhen } from '../../core/evidence/tie-when.ts';
import type { Change } from '../../core/filter/comparison.ts';
import type { Clock } from '../../core/state/view.ts';
import { civilOf } from '../../core/time/day.ts';
import { monthName, yearInWords } from '../../core/time/months.ts';
import type { Timeline } from '../../core/timeline/rows.ts';
import type { Span } from '../../core/timeline/span.ts';
import { entitiesInWords, tiesInWords } from '../status/count-words.ts';

type Names = (id: string) => string | undefined;

/** The sign before a tie that a comparison added or took away; empty where both show it. */
export const CHANGE_SIGNS: Readonly<Record<Change, string>> = { added: '+', gone: '−', same: '' };
const CHANGE_WORDS: Readonly<Record<Change, string>> = { added: 'Added. ', gone: 'Gone. ', same: '' };

/**
 * A tie as its row says it, where the row's entity need not be named again: "paid Michael Flynn". A wording that reads
 * from the other end only is the whole sentence.
 */
export function wordsInRow(tie: CompiledTie, entity: string, names: Names): string {
  const { subject, wording, object } = sentenceParts(tie, entity);
  const other = names(object) ?? object;
  return subject === entity ? `${wording} ${other}` : sentenceOf(tie, names, entity);
}

/** What decides the name of a tie beside the tie itself. */
export interface NameContext {
  readonly names: Names;
  readonly clock: Clock;
  readonly evidence: EvidenceContext;
}

/** A tie with its date and status: "A paid B, in 2015. Confirmed." */
export function nameOfTie(tie: CompiledTie, { names, clock, evidence }: NameContext): string {
  const when = tieWhen(tie, clock, evidence) ?? 'undated';
  return `${sentenceOf(tie, names)}, ${when}. ${statusInBrief(tie.status)}.`;
}

/** What this view has to say of a tie, to stand after its name. */
export function noteOnTie(possible: boolean, change: Change | undefined): string {
  const words = `${possible ? 'Only possibly in this time. ' : ''}${change === undefined ? '' : CHANGE_WORDS[change]}`;
  return words === '' ? '' : ` ${words.trim()}`;
}

/** "36 entities, 52 ties between 1997 and 2017, 8 undated." */
export function summaryOf({ rows, dated, undated, extent }: Timeline): string {
  const years = extent === null ? '' : ` ${yearsInWords(extent.from, extent.to)}`;
  const ties = undated === 0 ? `${tiesInWords(dated)}${years}` : `${tiesInWords(dated)}${years}, ${undated} undated`;
  return `${entitiesInWords(rows.length)}, ${ties}.`;
}

/** Days up to which a span is told by its days. */
const CLOSE_UP = 92;

/** The months between which a span lies: "Mar 2015 – Dec 2017", "Mar – Dec 2016"; close up the days: "3 – 9 Mar 2017". */
export function spanInWords({ from, to }: Span): string {
  const [first, last] = [civilOf(Math.floor(from)), civilOf(Math.ceil(to) - 1)];
  const closeUp = to - from <= CLOSE_UP;
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month;
  const month = (day: typeof first) => monthName(day.month).slice(0, 3);
  const start = [
    ...(closeUp ? [String(first.day)] : []),
    ...(sameMonth ? [] : [month(first)]),
    ...(sameYear ? [] : [yearInWords(first.year)]),
  ];
  const end = [...(closeUp ? [String(last.day)] : []), month(last), yearInWords(last.year)].join(' ');
  return start.length === 0 ? end : `${start.join(' ')} – ${end}`;
}

/**
 * Why there is nothing to draw: "None of these 12 ties has a date on this clock: no source says when they held."
 * @param count number of ties, from 1
 * @param elsewhere how many of them have a date on the other clock
 */
export function allUndatedInWords(count: number, clock: Clock, elsewhere: number): string {
  const one = count === 1;
  const when = { happened: one ? 'it held' : 'they held', reported: one ? 'it was reported' : 'they were reported' };
  const none = one ? 'The only tie in view has no date' : `None of these ${count} ties has a date`;
  const why = `${none} on this clock: no source says when ${when[clock]}.`;
  if (elsewhere === 0) return why;
  const some = one ? 'It has one' : elsewhere === count ? 'All have one' : `${elsewhere} of them have one`;
  return `${why} ${some} by when ${when[clock === 'happened' ? 'reported' : 'happened']}.`;
}

function yearsInWords(from: number, to: number): string {
  const [first, last] = [civilOf(from).year, civilOf(to).year];
  return first === last ? `in ${yearInWords(first)}` : `between ${yearInWords(first)} and ${yearInWords(last)}`;
}
