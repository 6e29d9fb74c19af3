/** Who has something to lose: each source, report and claimant with the ties that hear it, and what rests on it. */
import { type EvidenceContext, evidenceContext } from '../evidence/context.ts';
import { tieDates } from '../evidence/dates.ts';
import { isLive, liveClaims } from '../evidence/live.ts';
import { restsOn } from '../evidence/rests-on.ts';
import { denialOf, statusOf } from '../evidence/support.ts';
import type { Claim, Tie } from '../schema/dataset.ts';
import { ANONYMOUS } from '../schema/vocabulary.ts';
import type { CompiledDataset, CompiledTie } from './compiled.ts';
import type { Fallout, Stake } from './fallout.ts';
import { falloutOn, joinFallouts, type Standing } from './fallout-of.ts';
import { tieWithout } from './tie-without.ts';

/**
 * What rests on whom: sources, then reports, then entities, those with more ties first and else in dataset order, and
 * at last all who spoke unnamed. Whoever says nothing that counts is left out: comments, claims that were withdrawn or
 * superseded, and ties that have fallen do not count. Each fallout is that of `withoutVoices` for this one alone.
 */
export function stakesOf(dataset: CompiledDataset): readonly Stake[] {
  const search = searchStakes(dataset);
  let step = search.next();
  while (step.done !== true) step = search.next();
  return step.value;
}

/** The same in small steps, a few ties each, for a page that has other things to do in between; returns all at the end. */
export function* searchStakes(dataset: CompiledDataset): Generator<undefined, readonly Stake[], undefined> {
  const reaches = yield* searchReaches(dataset);
  const stakeOf = (id: string, kind: Stake['kind']): readonly Stake[] => {
    const reach = reaches.get(id);
    if (reach === undefined || reach.ties.length === 0) return [];
    return [{ id, kind, ties: reach.ties, fallout: joinFallouts(reach.parts) }];
  };
  return [
    ...byReach(dataset.sources.flatMap(({ id }) => stakeOf(id, 'source'))),
    ...byReach(dataset.reports.flatMap(({ id }) => stakeOf(id, 'report'))),
    ...byReach(dataset.entities.flatMap(({ id }) => stakeOf(id, 'entity'))),
    ...stakeOf(ANONYMOUS, 'anonymous'),
  ];
}

const TIES_IN_A_STEP = 8;

/** How far one word reaches. */
interface Reach {
  /** Ids of the ties on which it says something that counts. */
  readonly ties: string[];
  /** What changes without it, tie by tie. */
  readonly parts: Fallout[];
}

/** Goes through the ties once, and asks of each only what it loses with the words that it rests on. */
function* searchReaches(dataset: CompiledDataset): Generator<undefined, ReadonlyMap<string, Reach>, undefined> {
  const context = evidenceContext(dataset);
  const reaches = new Map<string, Reach>();
  for (const [at, tie] of dataset.ties.entries()) {
    if (at % TIES_IN_A_STEP === 0) yield undefined;
    if (tie.fallen === true) continue;
    for (const { voices, lost } of cutsOf(tie, context)) {
      const loss = { taken: new Set(voices), claims: lost };
      const part = falloutOn(
        tie,
        tieWithout<Standing>(tie, loss, (left) => standingOf(left, tie, context)),
      );
      const saysWhatCounts = tie.claims.some((claim) => counts(claim) && lost.has(claim.id));
      for (const voice of voices) {
        const reach = reaches.get(voice) ?? { ties: [], parts: [] };
        reaches.set(voice, reach);
        reach.parts.push(part);
        if (saysWhatCounts) reach.ties.push(tie.id);
      }
    }
  }
  return reaches;
}

/**
 * All that a fallout compares, for less than `compile` costs over thousands of ties: support and dates rest on the live
 * asserting claims alone wherever there are any.
 */
function standingOf(left: Tie, before: CompiledTie, context: EvidenceContext): Standing {
  const { denial } = denialOf(left);
  const [asserting, asserted] = [liveClaims(left, 'asserts'), liveClaims(before, 'asserts')];
  const restsOnTheSame = asserting.length === asserted.length && asserting.every((claim, at) => claim === asserted[at]);
  if (restsOnTheSame && asserting.length > 0) {
    const { support, voices } = before.status;
    return { id: left.id, status: { support, denial, deniedOnly: false, voices }, dates: before.dates };
  }
  return { id: left.id, status: statusOf(left, context), dates: tieDates(left, context) };
}

function counts(claim: Claim): boolean {
  return claim.stance !== 'comments' && isLive(claim);
}

/** What a tie loses with any one of these words. */
interface Cut {
  readonly voices: readonly string[];
  /** Ids of its claims that fall. */
  readonly lost: ReadonlySet<string>;
}

/** The different cuts into a tie: many words carry the same claims, so that one answer does for all of them. */
function cutsOf(tie: CompiledTie, context: EvidenceContext): readonly Cut[] {
  const lostBy = new Map<string, Set<string>>();
  const lostWith = (voice: string): Set<string> => {
    const lost = lostBy.get(voice) ?? new Set();
    lostBy.set(voice, lost);
    return lost;
  };
  for (const claim of tie.claims) for (const voice of restsOn(claim, context)) lostWith(voice).add(claim.id);
  const retractors = new Set(tie.claims.flatMap(({ withdrawn }) => withdrawn?.source ?? []));
  for (const source of retractors) lostWith(source);

  const cuts = new Map<string, { voices: string[]; lost: ReadonlySet<string> }>();
  for (const [voice, lost] of lostBy) {
    // A source that also took claims back gives these free, which no other word does.
    const key = [...lost, retractors.has(voice) ? voice : ''].join(' ');
    const cut = cuts.get(key) ?? { voices: [], lost };
    cuts.set(key, cut);
    cut.voices.push(voice);
  }
  return [...cuts.values()];
}

/** Stable, so that equal ones stay in dataset order. */
function byReach(stakes: readonly Stake[]): readonly Stake[] {
  return [...stakes].sort((a, b) => b.ties.length - a.ties.length);
}
