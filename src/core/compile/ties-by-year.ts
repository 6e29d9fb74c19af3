import type { Bounds } from '../time/bounds.ts';
import { civilOf } from '../time/day.ts';
import { yearInWords } from '../time/months.ts';
import type { CompiledTie, TieDates } from './compiled.ts';

/** Ties under one heading: "2015", "2014 or earlier", "Undated". */
interface YearOfTies {
  readonly heading: string;
  readonly ties: readonly CompiledTie[];
}

/**
 * Ties by the year in which they began on a clock, earliest year first, undated ones last, in their own order within a
 * year. Where only a latest day is known the heading says so: "2014 or earlier", before 2014. Every tie is in exactly
 * one group.
 */
export function tiesByYear(ties: readonly CompiledTie[], clock: keyof TieDates): readonly YearOfTies[] {
  const groups = new Map<string, { readonly rank: number; readonly ties: CompiledTie[] }>();
  for (const tie of ties) {
    const { heading, rank } = yearOf(tie.dates[clock]);
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, { rank, ties: [tie] });
    else group.ties.push(tie);
  }
  return [...groups]
    .sort(([, a], [, b]) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(([heading, group]) => ({ heading, ties: group.ties }));
}

function yearOf(dates: readonly Bounds[]): { readonly heading: string; readonly rank: number } {
  const begun = first(dates.map((bounds) => bounds.earliestStart));
  if (begun !== null) {
    const { year } = civilOf(begun);
    return { heading: yearInWords(year), rank: year };
  }
  const known = first(
    dates.flatMap(({ latestStart, earliestEnd, latestEnd }) => [latestStart, earliestEnd, latestEnd]),
  );
  if (known === null) return { heading: 'Undated', rank: Infinity };
  const { year } = civilOf(known);
  return { heading: `${yearInWords(year)} or earlier`, rank: year - 0.5 };
}

function first(days: readonly number[]): number | null {
  const finite = days.filter((day) => Number.isFinite(day));
  return finite.length === 0 ? null : Math.min(...finite);
}
