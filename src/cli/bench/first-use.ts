import type { Page } from '@playwright/test';
import { VARIANTS, type Variant } from './build-pages.ts';
import { CONDITIONS, type ColdBrowser, type Condition } from './cold-page.ts';
import type { FirstUse } from './probe-contract.ts';

/** All cold loads of one dataset, by condition and variant, in the order in which they were made. */
export type FirstUses = Readonly<Record<Condition, Readonly<Record<Variant, readonly FirstUse[]>>>>;

/** Loads both pages again and again, in turn, so that whatever else the machine does falls on both alike. */
export async function measureFirstUse(
  browser: ColdBrowser,
  addresses: Readonly<Record<Variant, string>>,
  repetitions: number,
): Promise<FirstUses> {
  const found = { plain: { app: [], bare: [] }, slow: { app: [], bare: [] } } satisfies Record<
    Condition,
    Record<Variant, FirstUse[]>
  >;
  const uses: Record<Condition, Record<Variant, FirstUse[]>> = found;
  for (const condition of CONDITIONS) {
    for (let repetition = 0; repetition < repetitions; repetition += 1) {
      for (const variant of VARIANTS) {
        uses[condition][variant].push(await browser.visit(addresses[variant], condition, readFirstUse));
      }
    }
  }
  return uses;
}

async function readFirstUse(page: Page): Promise<FirstUse> {
  const use = await page.evaluate(() => window.tielineBench.firstUse);
  if (!use.painted) throw new Error(`Nothing was drawn at ${page.url()}.`);
  return use;
}
