/** What of a view stands on paper, in words: the ways that it asks for, its ties, their sources as numbered notes. */
import type { CompiledDataset, CompiledTie } from '../core/compile/compiled.ts';
import { type EvidenceContext, evidenceContext } from '../core/evidence/context.ts';
import { denialInWords, supportInWords } from '../core/evidence/reason.ts';
import { sentenceOf } from '../core/evidence/sentence.ts';
import { statusInBrief } from '../core/evidence/status-words.ts';
import { tieWhen } from '../core/evidence/tie-when.ts';
import type { Source } from '../core/schema/dataset.ts';
import { chosenAt } from '../core/ways/chosen-way.ts';
import type { Step, Way, WaysResult } from '../core/ways/way.ts';
import { tieTitle } from '../svg/tie-title.ts';
import { tiesInWords } from '../ui/status/count-words.ts';
import { CHOSEN_IS_MISSING } from '../ui/ways/outcome-in-words.ts';
import { rankLine, routeInWords, wayFacts } from '../ui/ways/told-way.ts';
import { withTiesOfClaims } from './picture.ts';
import type { ExplorerState } from './store.ts';

/** A tie in a line of its own, with the numbers of its sources. */
export interface PrintedTie {
  readonly id: string;
  readonly sentence: string;
  readonly notes: readonly number[];
}

/** A tie with its dates, who says so, who denies it. */
export interface ToldTie extends PrintedTie {
  readonly lines: readonly string[];
}

export interface PrintedWay {
  readonly heading: string;
  /** What it rests on, and what the panel says of it beside that. */
  readonly facts: readonly string[];
  /** From end to end, the ties of each step, best supported first. */
  readonly steps: readonly (readonly PrintedTie[])[];
}

/** The ways that are looked at. */
export interface PrintedWays {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly ways: readonly PrintedWay[];
}

export interface Printed {
  /** Null where none are asked for, or none are found. */
  readonly ways: PrintedWays | null;
  readonly heading: string;
  readonly ties: readonly ToldTie[];
  /** Sentences on what the picture has and the text has not, or the other way round. */
  readonly left: readonly string[];
  /** The sources of all ties that are printed, and no other: the first is note 1. */
  readonly sources: readonly Source[];
}

type Seen = Pick<ExplorerState, 'dataset' | 'view' | 'derived' | 'ways'>;

/**
 * What is printed of a view: every visible tie, or, where ways are asked for, the answer alone: the ways that are
 * looked at, and under them the ties that they go over, with what is selected.
 */
export function printed(seen: Seen): Printed {
  const { dataset, derived } = seen;
  const looked = lookedAt(seen);
  const ties = tiesOf(seen, looked);
  const sources = dataset.sources.filter(({ id }) => ties.some((tie) => tie.sources.includes(id)));
  const desk = { dataset, context: evidenceContext(dataset), sources };
  return {
    ways: looked === null || looked.length === 0 ? null : waysOf(seen, looked, desk),
    heading: headingOf(ties.length, looked),
    ties: ties.map((tie) => toldTie(tie, desk)),
    left: looked === null ? undrawn(derived.drawn.length, ties.length) : notListed(derived.drawn, ties, looked),
    sources,
  };
}

/** Positions of the ways that are looked at; empty where there is no way; null where no ways are asked for or known. */
function lookedAt({ view, ways }: Seen): readonly number[] | null {
  if (view.path === null || ways.status !== 'found') return null;
  const at = chosenAt(ways.result.ways, view.way);
  return at < 0 ? [...ways.result.ways.keys()] : [at];
}

function tiesOf({ dataset, view, derived, ways }: Seen, looked: readonly number[] | null): readonly CompiledTie[] {
  const visible = dataset.ties.filter(({ id }) => derived.visible.ties.has(id));
  if (looked === null || ways.status !== 'found') return visible;
  const onWays = looked.flatMap((at) => ways.result.ways[at]?.steps.flatMap((step) => step.ties) ?? []);
  const selected = withTiesOfClaims(dataset, view.selection);
  return visible.filter(({ id }) => selected.has(id) || onWays.includes(id));
}

function headingOf(count: number, looked: readonly number[] | null): string {
  if (looked === null || looked.length === 0) return tiesInWords(count);
  return looked.length === 1 ? 'The ties of this way' : 'The ties of these ways';
}

function undrawn(drawn: number, visible: number): readonly string[] {
  return drawn < visible ? [`The picture shows ${drawn} of these ties.`] : [];
}

function notListed(drawn: readonly CompiledTie[], ties: readonly CompiledTie[], looked: readonly number[]) {
  const listed = new Set(ties.map(({ id }) => id));
  const count = drawn.filter(({ id }) => !listed.has(id)).length;
  if (count === 0) return [];
  const others = `${count} ${ties.length === 0 ? '' : 'other '}${count === 1 ? 'tie is' : 'ties are'} not listed here`;
  if (looked.length === 0) return [`The picture’s ${others}.`];
  return [`${looked.length === 1 ? 'The way stands' : 'The ways stand'} out in the picture; its ${others}.`];
}

/** What the words of a tie need. */
interface Desk {
  readonly dataset: CompiledDataset;
  readonly context: EvidenceContext;
  readonly sources: readonly Source[];
}

function waysOf({ dataset, view, ways }: Seen, looked: readonly number[], desk: Desk): PrintedWays | null {
  if (ways.status !== 'found') return null;
  const { result } = ways;
  const isAlone = chosenAt(result.ways, view.way) >= 0;
  const nameOf = (id: string): string => desk.context.entities.get(id)?.name ?? id;
  const told = (way: Way, position: number): PrintedWay => ({
    heading: `Way ${position + 1}: ${routeInWords(way, nameOf)}`,
    facts: wayFacts(way, position, dataset),
    steps: way.steps.map((step) => stepTies(step, desk)),
  });
  return {
    heading: waysHeading(result, isAlone),
    lines: [
      ...(looked.length > 1 ? [rankLine(result.ways.length, result.more)] : []),
      ...(view.way !== null && !isAlone ? [CHOSEN_IS_MISSING] : []),
    ],
    ways: looked.flatMap((position) => {
      const way = result.ways[position];
      return way === undefined ? [] : [told(way, position)];
    }),
  };
}

function waysHeading({ ways, more }: WaysResult, isAlone: boolean): string {
  if (ways.length === 1) return more ? 'The shortest way' : '1 way';
  const all = more ? `the ${ways.length} shortest ways` : `${ways.length} ways`;
  return isAlone ? `1 of ${all}` : all.replace(/^the/, 'The');
}

/** Each tie of a step, read along the way, with its dates and status. */
function stepTies({ ties, from }: Step, desk: Desk): readonly PrintedTie[] {
  const nameOf = (id: string): string | undefined => desk.context.entities.get(id)?.name;
  return ties.flatMap((id) => {
    const tie = desk.dataset.ties.find((each) => each.id === id);
    if (tie === undefined) return [];
    const when = tieWhen(tie, 'happened', desk.context) ?? 'undated';
    const sentence = `${sentenceOf(tie, nameOf, from)}, ${when}. ${statusInBrief(tie.status)}.`;
    return [{ id, sentence, notes: notesOf(tie, desk) }];
  });
}

function toldTie(tie: CompiledTie, desk: Desk): ToldTie {
  const { dataset, context } = desk;
  const when = tieWhen(tie, 'happened', context) ?? 'undated';
  const reported = tieWhen(tie, 'reported', context);
  return {
    id: tie.id,
    sentence: tieTitle(tie, dataset),
    notes: notesOf(tie, desk),
    lines: [
      `When: ${when}${reported === null ? '' : `. Reported: ${reported}`}`,
      supportInWords(tie, tie.status, context),
      denialInWords(tie, tie.status, context),
    ],
  };
}

function notesOf({ sources: cited }: CompiledTie, { sources }: Desk): readonly number[] {
  return sources.flatMap(({ id }, place) => (cited.includes(id) ? [place + 1] : []));
}
