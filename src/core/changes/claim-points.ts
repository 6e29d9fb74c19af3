/** What differs about the claims of a tie: which came and went, which fell, and what is otherwise in those that stayed. */
import { speakerInWords, whoInWords } from '../evidence/claimant-name.ts';
import type { Claim } from '../schema/dataset.ts';
import { dateInWords } from '../time/words.ts';
import { type Point, planted } from './change.ts';
import { CLAIM, phraseInWords } from './claim-fields.ts';
import { fieldPoints, setKey } from './field.ts';
import type { Version } from './names.ts';

/** The claims of one tie in one version. */
export interface ClaimSide {
  readonly claims: readonly Claim[];
  readonly version: Version;
}

/** What differs between the claims of a tie, by claim id. */
export function claimPoints(before: ClaimSide, after: ClaimSide): readonly Point[] {
  const was = byId(before.claims);
  const is = byId(after.claims);
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort();
  return ids.flatMap((id): readonly Point[] => {
    const [old, now] = [was.get(id), is.get(id)];
    if (old === undefined) return now === undefined ? [] : [added(now, after.version)];
    if (now === undefined) return [gone(old, before.version)];
    return changed(old, before.version, now, after.version);
  });
}

const KINDS = {
  asserts: { code: 'claim', one: 'statement' },
  denies: { code: 'denial', one: 'denial' },
  comments: { code: 'comment', one: 'comment' },
} as const;

function added(claim: Claim, { context }: Version): Point {
  const said = `by ${speakerInWords(claim, context)}${saying(claim)}.`;
  const words = {
    asserts: 'Now also said',
    denies: `Now denied ${claim.scope === 'part' ? 'in part' : 'as a whole'}`,
    comments: 'Now commented on',
  };
  return planted(`${KINDS[claim.stance].code}-added`, `${words[claim.stance]} ${said}`);
}

function gone(claim: Claim, { context }: Version): Point {
  const { code, one } = KINDS[claim.stance];
  return planted(`${code}-gone`, `Taken out: a ${one} by ${speakerInWords(claim, context)}${saying(claim)}.`);
}

function changed(before: Claim, old: Version, after: Claim, now: Version): readonly Point[] {
  const what = `${KINDS[after.stance].one} by ${whoInWords(after, now.context)}`;
  const [was, is] = [
    { record: before, around: old },
    { record: after, around: now },
  ];
  return [
    ...fates(before, after, what),
    ...fieldPoints(CLAIM, was, is, { code: 'claim-', within: `in the ${what}, ` }),
  ];
}

/** What became of a claim as a whole. */
function fates(before: Claim, after: Claim, what: string): readonly Point[] {
  const points: Point[] = [];
  const [was, is] = [withdrawal(before), withdrawal(after)];
  if (was === null && is !== null) {
    const day = after.withdrawn?.on === undefined ? '' : ` on ${dateInWords(after.withdrawn.on)}`;
    points.push(planted('claim-withdrawn', `The ${what} was withdrawn${day}${saying(after)}.`));
  } else if (was !== null && is === null) {
    points.push(planted('claim-restored', `The ${what} no longer counts as withdrawn${saying(after)}.`));
  } else if (was !== is) {
    points.push(planted('claim-withdrawal', `How the ${what} was withdrawn is told otherwise.`));
  }
  if (before.supersededBy === after.supersededBy) return points;
  const fate = after.supersededBy === undefined ? 'counts again' : 'gave way to a later one';
  return [...points, planted('claim-superseded', `The ${what} ${fate}${saying(after)}.`)];
}

function withdrawal({ withdrawn }: Claim): string | null {
  if (withdrawn === undefined) return null;
  return [withdrawn.on ?? '', withdrawn.source, setKey(withdrawn.evidence.map(phraseInWords))].join(' ');
}

/** The words of a claim are not always here: they travel after the picture. */
function saying({ summary }: Claim): string {
  return summary === '' ? '' : `: “${summary.replace(/\.$/, '')}”`;
}

function byId(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  return new Map(claims.map((claim) => [claim.id, claim]));
}
