/** A neighbourhood grows and shrinks, entities are hidden, pinned and moved, several are acted on at once. */
import type { View } from '../../src/core/state/view.ts';
import { pictureOn, placeOf } from './canvas.ts';
import { copyByButton, expectSameElsewhere } from './copied.ts';
import { dataset, linkTo, nameOf, shownIn, viewWith } from './dataset.ts';
import { tabTo, watchPointer } from './keyboard.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

const FLYNN = 'michael-flynn';
const KASPERSKY = 'kaspersky-lab';
const KGSS = 'kgss';

async function expectShown(page: import('@playwright/test').Page, parts: Partial<View>): Promise<void> {
  const { entities } = shownIn(viewWith(parts));
  await expect.poll(async () => (await pictureOn(page)).nodes.map(({ id }) => id).sort()).toEqual(entities);
}

test('by mouse: grow, pin, hide, move, and a link that opens all of it', async ({ page, browser, listenTo }) => {
  const focus = [{ entity: FLYNN, steps: 1 }];
  await at.openLink(page, linkTo({ scope: 'all', focus, selection: [FLYNN] }));
  await expectShown(page, { scope: 'all', focus });
  await at.details(page).getByRole('button', { name: 'Add its neighbours' }).click();
  const grown = [{ entity: FLYNN, steps: 2 }];
  await expectShown(page, { scope: 'all', focus: grown });
  await at.details(page).getByRole('button', { name: 'Pin it' }).click();
  await at.details(page).getByRole('button', { name: 'Take its neighbours back' }).click();
  await expectShown(page, { scope: 'all', focus, pin: [FLYNN] });

  const neighbour = (await pictureOn(page)).nodes.find(({ id }) => id !== FLYNN)?.id ?? '';
  await at.openLink(page, `#${new URL(page.url()).hash.slice(1).replace(/sel=[^&]*/, `sel=${neighbour}`)}`);
  await at.details(page).getByRole('button', { name: 'Hide it' }).click();
  await expectShown(page, { scope: 'all', focus, pin: [FLYNN], hide: [neighbour] });
  await expect(page.getByRole('region', { name: 'What is shown' })).toContainText(/hidden/);

  const { x, y } = await placeOf(page, FLYNN);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 50, y - 30, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).hash).toContain(`pos=${FLYNN}~`);
  const place = async (where: typeof page) => (await pictureOn(where)).nodes.find(({ id }) => id === FLYNN);
  await expectSameElsewhere(
    page,
    browser,
    listenTo,
    () => copyByButton(page),
    async (where) => {
      const node = await place(where);
      return [node?.x, node?.y];
    },
  );
});

test('by keyboard: the same keys on the graph, Undo takes each back, and a link', async ({
  page,
  browser,
  listenTo,
}) => {
  const pressesOf = await watchPointer(page);
  await at.openLink(page, linkTo({ selection: [FLYNN] }));
  await tabTo(page, at.graph(page));
  await page.keyboard.press('f');
  await expectShown(page, { focus: [{ entity: FLYNN, steps: 1 }] });
  await page.keyboard.press('x');
  await expectShown(page, { focus: [{ entity: FLYNN, steps: 2 }] });
  await page.keyboard.press('Shift+X');
  await expectShown(page, { focus: [{ entity: FLYNN, steps: 1 }] });
  await page.keyboard.press('h');
  await expect.poll(() => new URL(page.url()).hash).toContain(`hide=${FLYNN}`);
  for (const steps of [1, 2, 1]) {
    await page.keyboard.press('u');
    await expectShown(page, { focus: [{ entity: FLYNN, steps }] });
  }
  await page.keyboard.press('u');
  await expectShown(page, {});
  await page.keyboard.press('f');
  await page.keyboard.press('x');
  await expectShown(page, { focus: [{ entity: FLYNN, steps: 2 }] });
  await expectSameElsewhere(page, browser, listenTo, () => page.keyboard.press('c'));
  expect(new URL(page.url()).hash).toContain('focus=');
  expect(await pressesOf()).toBe(0);
});

test('several at once: common neighbours are named, only these are shown, as a list too', async ({ page }) => {
  await at.openLink(page, linkTo({ scope: 'all', selection: [FLYNN, KASPERSKY] }));
  const shown = new Set(shownIn(viewWith({ scope: 'all' })).ties);
  const near = (id: string) =>
    new Set(
      dataset.ties
        .filter((tie) => shown.has(tie.id))
        .flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])),
    );
  const common = [...near(FLYNN)].filter((id) => near(KASPERSKY).has(id));
  expect(common).toContain(KGSS);
  await expect(at.details(page)).toContainText(`Common neighbours (${common.length})`);
  for (const id of common) {
    await expect(
      at
        .details(page)
        .getByRole('button', { name: nameOf(id) })
        .first(),
    ).toBeVisible();
  }
  await at.details(page).getByRole('button', { name: 'Show only these' }).click();
  await expectShown(page, { scope: 'all', only: [FLYNN, KASPERSKY].sort() });
});

test('an entity without ties in the view gets words instead of an empty picture', async ({ page }) => {
  await at.openLink(page, linkTo({ only: [FLYNN] }));
  await expect(page.getByRole('heading', { name: 'Nothing is left to show' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Clear all filters' }).last().click();
  await expectShown(page, {});
});

test('commands: found by name, Undo among them', async ({ page }) => {
  await at.openLink(page, linkTo({}));
  const dialog = page.getByRole('dialog', { name: 'Commands' });
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
  await page.keyboard.type('everyone');
  await expect(dialog.getByRole('menuitem', { name: 'Show everyone' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toContain('scope=all');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
  await page.keyboard.type('undo');
  await expect(dialog.getByRole('menuitem', { name: /^Undo/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).not.toContain('scope=all');
});
