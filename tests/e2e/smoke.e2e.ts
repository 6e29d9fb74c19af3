import { pictureOn } from './canvas.ts';
import { linkTo, shownIn, viewWith } from './dataset.ts';
import { counts, details, listed, openLink, showAs } from './page.ts';
import { expect, test } from './test.ts';

test('the page opens on the graph, shows the same as a list, and opens a link to a tie', async ({ page }) => {
  await openLink(page);
  const shown = shownIn(viewWith({}));
  await expect(counts(page)).toContainText(`${shown.ties.length} of `);
  expect((await pictureOn(page)).nodes.map(({ id }) => id).sort()).toEqual(shown.entities);
  await showAs(page, 'List');
  expect(await listed(page)).toEqual(shown);
  await openLink(page, linkTo({ selection: ['kgss-paid-flynn'] }));
  await expect(details(page).getByRole('heading', { level: 2 })).toContainText('paid Michael Flynn');
});
