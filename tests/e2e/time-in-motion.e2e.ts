/** Time that runs, two times compared, and the timeline: by mouse and by keyboard, each ending in a link. */
import { compareViews } from '../../src/core/filter/compare.ts';
import { buildGraphIndex } from '../../src/core/graph/build-graph-index.ts';
import { frames } from '../../src/core/play/frames.ts';
import type { View } from '../../src/core/state/view.ts';
import { pictureOn } from './canvas.ts';
import { copyByButton, expectSameElsewhere } from './copied.ts';
import { dataset, linkTo, nameOf, sentence, shownIn, viewWith } from './dataset.ts';
import { tabTo, watchPointer } from './keyboard.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

const index = buildGraphIndex(dataset.ties);
const GROWING = viewWith({ scope: 'all', time: { from: '2012', to: '2012' }, play: 'grow' });

test.describe('time runs', () => {
  test('by mouse: it plays, pauses on a press anywhere, and says in words what changed', async ({
    page,
    browser,
    listenTo,
  }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await at.openLink(page, linkTo(GROWING));
    await at.years(page).getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(() => new URL(page.url()).hash).toContain('t=2012..2014');
    const box = await at.graph(page).boundingBox();
    if (box === null) throw new Error('There is no graph on the page.');
    await page.mouse.click(box.x + 4, box.y + 4);
    await expect(at.years(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    const stopped = new URL(page.url()).hash;
    await expect(at.years(page)).toContainText(/appear|nothing changes|end/i);
    await expectSameElsewhere(page, browser, listenTo, () => copyByButton(page));
    expect(new URL(page.url()).hash).toBe(stopped);
  });

  test('by keyboard with less motion: step by step, each frame as core foresees it', async ({ page }) => {
    const pressesOf = await watchPointer(page);
    await at.openLink(page, linkTo(GROWING));
    const next = at.years(page).getByRole('button', { name: 'Next step' });
    await expect(at.years(page).getByRole('button', { name: 'Play', exact: true })).toHaveCount(0);
    await tabTo(page, next);
    const steps = frames(dataset, GROWING, index, 'grow').map(({ window }) => window);
    const start = steps.findIndex(({ to }) => to === '2012');
    expect(start).toBeGreaterThanOrEqual(0);
    for (const window of steps.slice(start + 1, start + 4)) {
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).hash).toContain(`t=${window.from}..${window.to}`);
      const { entities } = shownIn({ ...GROWING, time: window });
      await expect.poll(async () => (await pictureOn(page)).nodes.length).toBe(entities.length);
    }
    expect(await pressesOf()).toBe(0);
  });
});

test.describe('two times compared', () => {
  const clocks: View = viewWith({ scope: 'all', time: { from: null, to: '2016' }, compare: { with: 'clock' } });

  test('by mouse: the other clock, what is added and gone, on the canvas, in the list and in the link', async ({
    page,
    browser,
    listenTo,
  }) => {
    await at.openLink(page, linkTo({ ...clocks, compare: null }));
    await at.years(page).locator('summary').filter({ hasText: 'Compare' }).click();
    await at.years(page).getByRole('radio', { name: 'With the other clock' }).check();
    const wanted = compareViews(dataset, clocks, index);
    if (wanted === null) throw new Error('Nothing is compared.');
    expect(wanted.counts.added).toBeGreaterThan(0);
    await expect(at.years(page)).toContainText(`${wanted.counts.added} added`);
    await expect(at.years(page)).toContainText(`${wanted.counts.gone} gone`);
    await expect.poll(async () => (await pictureOn(page)).nodes.length).toBe(wanted.both.entities.size);
    await expectSameElsewhere(page, browser, listenTo, () => copyByButton(page));
    await at.showAs(page, 'List');
    await expect.poll(async () => (await at.listed(page)).ties).toEqual([...wanted.both.ties].sort());
  });

  test('by keyboard: another window, and back', async ({ page }) => {
    const pressesOf = await watchPointer(page);
    await at.openLink(page, linkTo({ scope: 'all', time: { from: '2015', to: '2016' } }));
    await tabTo(page, at.years(page).locator('summary').filter({ hasText: 'Compare' }));
    await page.keyboard.press('Enter');
    await tabTo(page, at.years(page).getByRole('radio', { name: 'Not at all' }));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => new URL(page.url()).hash).toContain('cmp=');
    await expect(at.years(page)).toContainText(/added/);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => new URL(page.url()).hash).not.toContain('cmp=');
    expect(await pressesOf()).toBe(0);
  });
});

test.describe('the timeline', () => {
  test('by mouse: a bar opens its tie, the link opens the same', async ({ page, browser, listenTo }) => {
    await at.openLink(page, linkTo({ show: 'timeline' }));
    const tie = 'kgss-paid-flynn';
    await page
      .getByRole('main')
      .getByRole('button', { name: new RegExp(`^${sentence(tie)}`) })
      .first()
      .click();
    await expect.poll(() => new URL(page.url()).hash).toContain(`sel=${tie}`);
    await expect(at.detailsHeading(page)).toContainText('paid');
    await expectSameElsewhere(page, browser, listenTo, () => copyByButton(page));
  });

  test('by keyboard: rows and ties by arrows, Enter opens', async ({ page }) => {
    const pressesOf = await watchPointer(page);
    await at.openLink(page, linkTo({ show: 'timeline' }));
    await tabTo(page, page.getByRole('grid').locator('[tabindex="0"]').first());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await isBar(page)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toContain('sel=');
    expect(await pressesOf()).toBe(0);
  });

  test('with only undated ties it says so, and offers ways on', async ({ page }) => {
    const undated = dataset.ties.filter((tie) => tie.dates.happened.length === 0);
    const type = undated.find((tie) =>
      dataset.ties.filter((other) => other.type === tie.type).every((each) => each.dates.happened.length === 0),
    )?.type;
    test.skip(type === undefined, 'Every type of tie has a date somewhere.');
    const choices = { ...viewWith({}).choices, rel: { mode: 'only' as const, terms: [type ?? ''] } };
    await at.openLink(page, linkTo({ show: 'timeline', scope: 'all', choices }));
    await expect(page.getByRole('main')).toContainText(/has a date|have a date|date on this clock/);
  });
});

/** Whether the focus is on a tie of the timeline, which is named by its sentence. */
async function isBar(page: import('@playwright/test').Page): Promise<boolean> {
  const name = await page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );
  return dataset.ties.some((tie) => name.startsWith(sentence(tie.id)));
}

test('the histogram draws the line of the selected entity', async ({ page }) => {
  await at.openLink(page, linkTo({ scope: 'all', selection: ['michael-flynn'] }));
  await expect(at.years(page)).toContainText(new RegExp(`${nameOf('michael-flynn')}: \\d+ ties?`));
});
