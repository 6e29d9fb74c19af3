import type { Fallout } from './fallout.ts';

/**
 * What changes, told plainly in one sentence: "3 ties rest on nothing else and are gone; 5 lose support; 2 denials
 * fall." A denial falls where a tie is denied no more; each tie may stand in several parts but the first.
 */
export function falloutInWords({ fallen, lowered, denials, redated }: Fallout): string {
  const undenied = denials.filter(({ after }) => after === 'none').length;
  const parts: readonly Part[] = [
    {
      count: fallen.length,
      of: 'tie',
      one: 'rests on nothing else and is gone',
      many: 'rest on nothing else and are gone',
    },
    { count: lowered.length, of: 'tie', one: 'loses support', many: 'lose support' },
    { count: undenied, of: 'denial', one: 'falls', many: 'fall' },
    {
      count: denials.length - undenied,
      of: 'tie',
      one: 'is denied only in part now',
      many: 'are denied only in part now',
    },
    { count: redated.length, of: 'tie', one: 'changes its dates', many: 'change their dates' },
  ];
  const told = parts.filter(({ count }) => count > 0);
  if (told.length === 0) return 'Nothing changes: every tie that it speaks of stands on others as well.';
  return `${told.map((part, at) => partInWords(part, told[at - 1])).join('; ')}.`;
}

interface Part {
  readonly count: number;
  readonly of: 'tie' | 'denial';
  readonly one: string;
  readonly many: string;
}

/** What is counted goes without saying where the part before counted the same. */
function partInWords({ count, of, one, many }: Part, before: Part | undefined): string {
  const noun = before?.of === of ? '' : ` ${of}${count === 1 ? '' : 's'}`;
  return `${count}${noun} ${count === 1 ? one : many}`;
}
