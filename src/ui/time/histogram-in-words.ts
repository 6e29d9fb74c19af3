import type { EntityLine, HistogramCounts } from '../../core/filter/histogram-of.ts';
import type { Bin, BinCount } from '../../core/time/histogram.ts';
import { tiesInWords } from '../status/count-words.ts';
import { isMonthly } from './axis-ticks.ts';

/**
 * The histogram for those who do not see it: "Ties by year, with the filters but without the time window: 2014: 1;
 * 2015: 9 and 2 possibly." Empty bins are left out.
 */
export function histogramInWords({ bins, filtered }: Pick<HistogramCounts, 'bins' | 'filtered'>): string {
  const unit = isMonthly(bins) ? 'month' : 'year';
  const counts = countsInWords(bins, filtered);
  if (counts === '') return `Ties by ${unit}: none that the filters let through has a date.`;
  return `Ties by ${unit}, with the filters but without the time window: ${counts}.`;
}

/**
 * An entity's own line for those who do not see it: "Michael Flynn alone, 12 ties, 2 of them undated: 2015: 9 and 1
 * possibly." Empty bins are left out.
 */
export function lineInWords(bins: readonly Bin[], name: string, { ties, undated, counts }: EntityLine): string {
  const dated = countsInWords(bins, counts);
  const some = undated > 0 && dated !== '' ? `, ${undated} of them undated` : '';
  return `${name} alone, ${tiesInWords(ties)}${some}: ${dated === '' ? 'none that has a date' : dated}.`;
}

function countsInWords(bins: readonly Bin[], counts: readonly BinCount[]): string {
  const words = bins.flatMap((bin, position) => {
    const count = countInWords(counts[position]);
    return count === null ? [] : [`${bin.label}: ${count}`];
  });
  return words.join('; ');
}

/** The highest bar, possible ties included; 0 where there are none. */
export function highestBar(all: readonly BinCount[]): number {
  return all.reduce((highest, count) => Math.max(highest, count.in + count.possible), 0);
}

function countInWords(count: BinCount | undefined): string | null {
  if (count === undefined || (count.in === 0 && count.possible === 0)) return null;
  if (count.possible === 0) return String(count.in);
  return count.in === 0 ? `${count.possible} possibly` : `${count.in} and ${count.possible} possibly`;
}
