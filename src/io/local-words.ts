/** Amounts and countries in English words, as the platform's own tables have them. */
import type { Amount } from '../core/schema/dataset.ts';

/**
 * An amount with what it covers: "more than 50,000 US dollars, a total", "11,250 US dollars, one payment".
 * A currency that nobody knows keeps its code.
 */
export function amountInWords(amount: Amount): string {
  const money = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: amount.currency,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  }).format(amount.value);
  const qualifier = amount.qualifier === undefined ? '' : `${amount.qualifier} `;
  return `${qualifier}${money}, ${amount.scope === 'total' ? 'a total' : 'one payment'}`;
}

/** A country's English name by its ISO 3166-1 code; the code itself where it names none. */
export function countryInWords(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
