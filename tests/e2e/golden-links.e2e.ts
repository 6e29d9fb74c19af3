/** Golden links of every released grammar, pinned to the version of the data that they were made with, one after another. */
import { goldenSet, SETS } from '../core/url/golden-set.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

for (const name of Object.keys(SETS)) {
  test(`${name}: each link gives the list that it gave, marked with the day of its data`, async ({ page }) => {
    const links = goldenSet(name);
    const [first] = links;
    await at.openLink(page, first?.link ?? '');
    for (const { what, link, ties, entities } of links) {
      // As the reader's own edit of the address: the page goes on, which costs far less than opening it anew.
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, link);
      const shown = /&show=(\w)(\w+)/.exec(link);
      const button = shown === null ? 'Graph' : `${shown[1]?.toUpperCase()}${shown[2]}`;
      await expect(page.getByRole('button', { name: button, exact: true })).toHaveAttribute('aria-pressed', 'true');
      await at.showAs(page, 'List');
      await expect.poll(() => at.listed(page), { message: what }).toEqual({ ties, entities });
      await expect(page.getByRole('region', { name: 'Shown as it was' })).toContainText('Shown as it was on');
      await expect(page.getByRole('button', { name: /^Dismiss: / })).toHaveCount(0);
    }
  });
}
