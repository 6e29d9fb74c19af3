/** What differs about a tie: its own fields, its claims, and what follows from them. */
import type { CompiledDataset, CompiledTie } from '../compile/compiled.ts';
import type { Tie } from '../schema/dataset.ts';
import { DENIALS, relationType, SUPPORTS, supportRank } from '../schema/vocabulary.ts';
import type { Bounds } from '../time/bounds.ts';
import { tieWhenInWords } from '../ways/wording.ts';
import { following, type Point } from './change.ts';
import { claimPoints } from './claim-points.ts';
import { fieldPoints, quoted, setKey, type Tellings } from './field.ts';
import type { Version } from './names.ts';

const TIE: Tellings<Tie, Version> = {
  id: { label: 'id', words: ({ id }) => id },
  type: { label: 'kind', words: ({ type }) => (relationType(type)?.label ?? type).toLowerCase() },
  from: {
    label: 'beginning',
    words: ({ from }, { called }) => called(from),
    key: ({ from }, { present }) => present(from),
  },
  to: { label: 'end', words: ({ to }, { called }) => called(to), key: ({ to }, { present }) => present(to) },
  label: { label: 'wording', words: ({ label }) => quoted(label) },
  event: {
    label: 'occasion',
    words: ({ event }, { called }) => (event === undefined ? null : called(event)),
    key: ({ event }, { present }) => (event === undefined ? '' : present(event)),
  },
  previousIds: null,
  claims: null,
};

/** What differs between two states of a tie: what was changed by hand first, then what follows. */
export function tiePoints(before: CompiledTie, old: Version, after: CompiledTie, now: Version): readonly Point[] {
  return [
    ...fieldPoints(TIE, { record: before, around: old }, { record: after, around: now }),
    ...claimPoints({ claims: before.claims, version: old }, { claims: after.claims, version: now }),
    ...statusPoints(before, after),
    ...datePoints(before, old.dataset, after, now.dataset),
  ];
}

function statusPoints({ status: was }: CompiledTie, { status: is }: CompiledTie): readonly Point[] {
  const points: Point[] = [];
  const [wasSupported, isSupported] = [supportInWords(was), supportInWords(is)];
  if (wasSupported !== isSupported) {
    const code = is.retracted
      ? 'retracted'
      : supportRank(is.support) < supportRank(was.support)
        ? 'stronger'
        : 'weaker';
    points.push(following(code, `It was ${wasSupported}; it is ${isSupported} now.`));
  }
  if (was.denial !== is.denial) {
    points.push(following(denialCode(was, is), `It was ${denialInWords(was)}; it is ${denialInWords(is)} now.`));
  }
  if (was.voices !== is.voices) {
    points.push(following('voices', `Independent voices that assert it: ${was.voices} before, ${is.voices} now.`));
  }
  return points;
}

type Status = CompiledTie['status'];

function supportInWords({ support, retracted }: Status): string {
  if (retracted) return 'retracted';
  if (support === 'none') return 'without support';
  return (SUPPORTS.find(({ id }) => id === support)?.label ?? support).toLowerCase();
}

function denialInWords({ denial }: Status): string {
  return (DENIALS.find(({ id }) => id === denial)?.label ?? denial).toLowerCase();
}

function denialCode(was: Status, is: Status): string {
  if (was.denial === 'none') return 'denied';
  if (is.denial === 'none') return 'cleared';
  return denialRank(is) > denialRank(was) ? 'denied-more' : 'denied-less';
}

function denialRank({ denial }: Status): number {
  return DENIALS.findIndex(({ id }) => id === denial);
}

/** A tie's status in a few words, for a tie that is new or gone: "alleged, denied in part". */
export function statusInWords({ status }: CompiledTie): string {
  if (status.deniedOnly) return 'denied, asserted by nobody here';
  const support = supportInWords(status);
  return status.denial === 'none' ? support : `${support}, ${denialInWords(status)}`;
}

function datePoints(
  before: CompiledTie,
  old: CompiledDataset,
  after: CompiledTie,
  now: CompiledDataset,
): readonly Point[] {
  const points: Point[] = [];
  if (boundsKey(before.dates.happened) !== boundsKey(after.dates.happened)) {
    const [was, is] = [tieWhenInWords(before, old), tieWhenInWords(after, now)];
    points.push(following('happened', `When it happened: ${was ?? 'undated'} before, ${is ?? 'undated'} now.`));
  }
  if (boundsKey(before.dates.reported) !== boundsKey(after.dates.reported)) {
    const text =
      after.dates.reported.length === 0
        ? 'Nothing that stands says any more when it was reported.'
        : 'It counts as reported at another time than before.';
    points.push(following('reported', text));
  }
  return points;
}

function boundsKey(all: readonly Bounds[]): string {
  return setKey(
    all.map(({ earliestStart, latestStart, earliestEnd, latestEnd, approximate }) =>
      [earliestStart, latestStart, earliestEnd, latestEnd, approximate].map(String),
    ),
  );
}
