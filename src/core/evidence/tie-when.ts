import type { Claim, Tie } from '../schema/dataset.ts';
import { type Bounds, type Day, dateBounds } from '../time/bounds.ts';
import { dateInWords, whenInWords } from '../time/words.ts';
import type { EvidenceContext } from './context.ts';
import { claimDates, reportedDate, type TieDates } from './dates.ts';
import { liveClaims } from './live.ts';

/** More wordings than this are counted, not written out. */
const WRITTEN_OUT = 3;

/**
 * A tie's dates on one clock in words: "in 2015", "in 2015; some time before March 2017", "17 March 2017". Like the
 * compiled dates they come from its live asserting claims, or from its live denials where it has none. They stand in
 * order of time, each once. Null where the tie is undated on that clock.
 */
export function tieWhen(tie: Tie, clock: keyof TieDates, context: EvidenceContext): string | null {
  const asserting = liveClaims(tie, 'asserts');
  const claims = asserting.length > 0 ? asserting : liveClaims(tie, 'denies');
  const wordings = clock === 'happened' ? happenedWordings(claims, context) : reportedWordings(claims, context);
  return wordings.length === 0 ? null : joined(wordings, clock);
}

/** When a claim says that it happened, in words; null where it does not say. */
export function claimWhen(claim: Claim, context: EvidenceContext): string | null {
  if (claim.when === undefined) return null;
  const reported = reportedDate(claim, context);
  return whenInWords(plainWhen(claim.when), reported === '' ? {} : { reported });
}

function happenedWordings(claims: readonly Claim[], context: EvidenceContext): readonly string[] {
  const dated = claims.flatMap((claim) => {
    const words = claimWhen(claim, context);
    return words === null ? [] : [{ words, days: daysOf(claimDates(claim, context).happened) }];
  });
  dated.sort((a, b) => compareDays(a.days, b.days) || (a.words < b.words ? -1 : 1));
  return [...new Set(dated.map(({ words }) => words))];
}

/** The day that its words name first, then all others; a beginning that nobody knows has none to name. */
function daysOf(bounds: Bounds | null): readonly Day[] {
  if (bounds === null) return [Infinity];
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  const days = [earliestStart, latestStart, earliestEnd, latestEnd];
  return [days.find(Number.isFinite) ?? Infinity, ...days];
}

function compareDays(a: readonly Day[], b: readonly Day[]): number {
  const at = a.findIndex((day, place) => day !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

function reportedWordings(claims: readonly Claim[], context: EvidenceContext): readonly string[] {
  const dates = claims.map((claim) => reportedDate(claim, context)).filter((date) => date !== '');
  return [...new Set(dates)].sort((a, b) => firstDay(a) - firstDay(b)).map(dateInWords);
}

function joined(wordings: readonly string[], clock: keyof TieDates): string {
  if (wordings.length <= WRITTEN_OUT) return wordings.join('; ');
  if (clock === 'reported') {
    const between = wordings.length - 2;
    return `${wordings[0]} to ${wordings.at(-1)}, and ${between} ${between === 1 ? 'time' : 'times'} between`;
  }
  const more = wordings.length - WRITTEN_OUT + 1;
  return `${wordings.slice(0, WRITTEN_OUT - 1).join('; ')}; and ${more} other datings`;
}

/** An unknown first day sorts first. */
function firstDay(date: string): number {
  const bounds = dateBounds(date);
  const day = bounds.ok ? bounds.value.earliestStart : 0;
  return Number.isFinite(day) ? day : -Number.MAX_SAFE_INTEGER;
}

function plainWhen(when: NonNullable<Claim['when']>) {
  if (typeof when === 'string') return when;
  return {
    ...(when.start === undefined ? {} : { start: when.start }),
    ...(when.end === undefined ? {} : { end: when.end }),
  };
}
