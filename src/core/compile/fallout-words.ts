import { type Fallout, isEmptyFallout } from './fallout.ts';

/** One thing that becomes of ties, after their number. */
interface Part {
  readonly count: number;
  readonly one: string;
  readonly many: string;
}

const NOTHING_CHANGES = 'No tie falls, and none changes its support, its denial, its voices or its dates.';

/**
 * What changes, told plainly in one sentence: "3 ties rest on nothing else and are gone; 5 lose support; 2 are denied no
 * more." All numbers are of ties; each may stand in several parts but the first.
 */
export function falloutInWords(fallout: Fallout): string {
  return isEmptyFallout(fallout) ? NOTHING_CHANGES : `${inWords(told(fallout))}.`;
}

/** The same as a phrase of three parts at most, the gravest first: "3 ties are gone; 5 lose support; and more". */
export function falloutInBrief(fallout: Fallout): string {
  if (isEmptyFallout(fallout)) return 'nothing changes';
  const parts = told(fallout);
  const first = parts.slice(0, MOST_IN_BRIEF).map((part) => ({ ...part, ...BRIEFER.get(part.many) }));
  return parts.length > MOST_IN_BRIEF ? `${inWords(first)}; and more` : inWords(first);
}

const MOST_IN_BRIEF = 3;
const GONE = { one: 'rests on nothing else and is gone', many: 'rest on nothing else and are gone' };
const DENIED_ONLY = {
  one: 'is asserted by nobody else, and only denied now',
  many: 'are asserted by nobody else, and only denied now',
};

/** Shorter words in place of the longest. */
const BRIEFER: ReadonlyMap<string, Pick<Part, 'one' | 'many'>> = new Map([
  [GONE.many, { one: 'is gone', many: 'are gone' }],
  [DENIED_ONLY.many, { one: 'is only denied now', many: 'are only denied now' }],
]);

/** The parts that are not empty, the gravest first. */
function told({ fallen, deniedOnly, lowered, raised, denials, deniedMore, voices, redated }: Fallout): readonly Part[] {
  const undenied = denials.filter(({ after }) => after === 'none').length;
  const fewer = voices.filter(({ before, after }) => after < before).length;
  const parts: readonly Part[] = [
    { count: fallen.length, ...GONE },
    { count: deniedOnly.length, ...DENIED_ONLY },
    { count: lowered.length, one: 'loses support', many: 'lose support' },
    { count: raised.length, one: 'gains support', many: 'gain support' },
    { count: undenied, one: 'is denied no more', many: 'are denied no more' },
    { count: denials.length - undenied, one: 'is denied only in part now', many: 'are denied only in part now' },
    { count: deniedMore.length, one: 'is denied more than before', many: 'are denied more than before' },
    { count: fewer, one: 'has fewer independent voices', many: 'have fewer independent voices' },
    { count: voices.length - fewer, one: 'has more independent voices', many: 'have more independent voices' },
    { count: redated.length, one: 'changes its dates', many: 'change their dates' },
  ];
  return parts.filter(({ count }) => count > 0);
}

/** What is counted goes without saying after the first part. */
function inWords(parts: readonly Part[]): string {
  return parts.map((part, at) => partInWords(part, at === 0)).join('; ');
}

function partInWords({ count, one, many }: Part, isFirst: boolean): string {
  const noun = count === 1 ? ' tie' : ' ties';
  return `${count}${isFirst ? noun : ''} ${count === 1 ? one : many}`;
}
