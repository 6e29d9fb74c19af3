import type { HistogramCounts } from '../../core/filter/histogram-of.ts';
import type { BinCount } from '../../core/time/histogram.ts';
import { isMonthly } from './axis-ticks.ts';

/**
 * The histogram for those who do not see it: "Ties by year, with the filters but without the time window: 2014: 1;
 * 2015: 9 and 2 possibly." Empty bins are left out.
 */
export function histogramInWords({ bins, filtered }: Pick<HistogramCounts, 'bins' | 'filtered'>): string {
  const unit = isMonthly(bins) ? 'month' : 'year';
  const counts = bins.flatMap((bin, position) => {
    const words = countInWords(filtered[position]);
    return words === null ? [] : [`${bin.label}: ${words}`];
  });
  if (counts.length === 0) return `Ties by ${unit}: none that the filters let through has a date.`;
  return `Ties by ${unit}, with the filters but without the time window: ${counts.join('; ')}.`;
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
