/** Time that runs, two times compared, and the timeline: by mouse and by keyboard, each ending in a link. */
import type { Page } from '@playwright/test';
import { compareViews } from '../../src/core/filter/compare.ts';
import { visibleSet } from '../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../src/core/graph/build-graph-index.ts';
import { frameInWords } from '../../src/core/play/frame-words.ts';
import { frameAt, frames } from '../../src/core/play/frames.ts';
import type { View } from '../../src/core/state/view.ts';
import { changeWord } from '../../src/ui/compare/compare-words.ts';
import { tieInCaption } from '../../src/ui/play/play-words.ts';
import { pictureOn } from './canvas.ts';
import { copyByButton, expectSameElsewhere } from './copied.ts';
import { dataset, linkTo, nameOf, sentence, shownIn, tieOf, viewWith } from './dataset.ts';
import { tabTo, watchPointer } from './keyboard.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

const index = buildGraphIndex(dataset.ties);
const GROWING = viewWith({ scope: 'all', time: { from: '2012', to: '2012' }, play: 'grow' });
const STEPS = frames(dataset, GROWING, index, 'grow');

/** What must be said of the step to a window. */
function captionAt(window: View['time']): string {
  const place = frameAt(STEPS, window);
  const [before, step] = [STEPS[place - 1], STEPS[place]];
  if (before === undefined || step === undefined) throw new Error('No step leads to this window.');
  const shownAt = (time: View['time']) => visibleSet(dataset, { ...GROWING, time }, index).ties;
  const named = (id: string) => tieInCaption(sentence(id), tieOf(id).status);
  return frameInWords(shownAt(before.window), shownAt(step.window), step, named);
}

/** The window in the address. */
function windowOn(page: Page): View['time'] {
  const [from = '', to = ''] = (new URLSearchParams(new URL(page.url()).hash.slice(1)).get('t') ?? '').split('..');
  return { from, to };
}

async function copyByTab(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Copy link', exact: true }));
  await page.keyboard.press('Enter');
}

async function copyByKey(page: Page): Promise<void> {
  await tabTo(page, at.graph(page));
  await page.keyboard.press('c');
}

test.describe('time runs', () => {
  test('by mouse: it plays, pauses on a press anywhere, and says in words what changed', async ({
    page,
    browser,
    listenTo,
  }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await at.openLink(page, linkTo(GROWING));
    await at.years(page).getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(() => Number(windowOn(page)?.to)).toBeGreaterThanOrEqual(2014);
    const box = await at.graph(page).boundingBox();
    if (box === null) throw new Error('There is no graph on the page.');
    await page.mouse.click(box.x + 4, box.y + 4);
    await expect(at.years(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await expect(async () => {
      const words = captionAt(windowOn(page));
      await expect(at.years(page).getByText(words, { exact: true })).toBeVisible({ timeout: 500 });
    }).toPass();
    const stopped = new URL(page.url()).hash;
    await expectSameElsewhere(page, browser, listenTo, () => copyByButton(page));
    expect(new URL(page.url()).hash).toBe(stopped);
  });

  test('by keyboard with less motion: step by step, each frame as core foresees it', async ({
    page,
    browser,
    listenTo,
  }) => {
    const pressesOf = await watchPointer(page);
    await at.openLink(page, linkTo(GROWING));
    const next = at.years(page).getByRole('button', { name: 'Next step' });
    await expect(at.years(page).getByRole('button', { name: 'Play', exact: true })).toHaveCount(0);
    await tabTo(page, next);
    const start = STEPS.findIndex(({ window: { to } }) => to === '2012');
    expect(start).toBeGreaterThanOrEqual(0);
    for (const { window } of STEPS.slice(start + 1, start + 4)) {
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).hash).toContain(`t=${window.from}..${window.to}`);
      const { entities } = shownIn({ ...GROWING, time: window });
      await expect.poll(async () => (await pictureOn(page)).nodes.length).toBe(entities.length);
      await expect(at.years(page).getByText(captionAt(window), { exact: true })).toBeVisible();
    }
    await expectSameElsewhere(page, browser, listenTo, () => copyByKey(page));
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
    for (const change of ['added', 'gone'] as const) {
      await expect(at.years(page)).toContainText(`${wanted.counts[change]} ${changeWord(clocks, change)}`);
    }
    await expect.poll(async () => (await pictureOn(page)).nodes.length).toBe(wanted.both.entities.size);
    await expectSameElsewhere(page, browser, listenTo, () => copyByButton(page));
    await at.showAs(page, 'List');
    await expect.poll(async () => (await at.listed(page)).ties).toEqual([...wanted.both.ties].sort());
  });

  test('by keyboard: another window, and back', async ({ page, browser, listenTo }) => {
    const pressesOf = await watchPointer(page);
    const years: View = viewWith({ scope: 'all', time: { from: '2015', to: '2016' } });
    await at.openLink(page, linkTo(years));
    const summary = at.years(page).locator('summary').filter({ hasText: 'Compare' });
    await tabTo(page, summary);
    await page.keyboard.press('Enter');
    await tabTo(page, at.years(page).getByRole('radio', { name: 'Not at all' }));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => new URL(page.url()).hash).toContain('cmp=');
    const then = { from: '2013', to: '2014' };
    const wanted = compareViews(dataset, { ...years, compare: { with: 'window', time: then } }, index);
    if (wanted === null) throw new Error('Nothing is compared.');
    await expect(at.years(page)).toContainText(`${wanted.counts.added} added`);
    await expect(at.years(page)).toContainText(`${wanted.counts.gone} gone`);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => new URL(page.url()).hash).not.toContain('cmp=');
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await pictureOn(page)).nodes.length).toBe(wanted.both.entities.size);
    await expectSameElsewhere(page, browser, listenTo, () => copyByKey(page));

    await tabTo(page, at.years(page).getByRole('button', { name: 'Stop comparing' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).not.toContain('cmp=');
    await expect(summary).toBeFocused();
    expect(await pressesOf()).toBe(0);
  });

  test('by keyboard: the last "Show more" leaves the focus in the list', async ({ page }) => {
    const view = viewWith({ scope: 'all', compare: { with: 'window', time: null } });
    const same = compareViews(dataset, view, index)?.counts.same ?? 0;
    expect(same).toBeGreaterThan(20);
    await at.openLink(page, linkTo(view));
    const unchanged = at.changes(page).getByRole('button', { name: `${same} unchanged` });
    await expect(unchanged).toHaveAttribute('aria-expanded', 'true');
    await tabTo(page, unchanged);
    const more = at.changes(page).getByRole('button', { name: /^Show \d+ more$/ });
    for (let rest = same - 20; rest > 0; rest -= 20) {
      await tabTo(page, more);
      await page.keyboard.press('Enter');
    }
    await expect(more).toHaveCount(0);
    expect(await isTie(page)).toBe(true);
    await page.keyboard.press('Enter');
    await expect(at.detailsHeading(page)).toBeFocused();
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
    await expectSameElsewhere(page, browser, listenTo, () => copyByButton(page), drawnOn);
  });

  test('by keyboard: rows and ties by arrows, Enter opens', async ({ page, browser, listenTo }) => {
    const pressesOf = await watchPointer(page);
    await at.openLink(page, linkTo({ show: 'timeline' }));
    await tabTo(page, page.getByRole('grid').locator('[tabindex="0"]').first());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await isTie(page)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toContain('sel=');
    await expectSameElsewhere(page, browser, listenTo, () => copyByTab(page), drawnOn);
    expect(await pressesOf()).toBe(0);
  });

  test('tells where a key moved the axis, and says nothing of a drag', async ({ page }) => {
    await at.openLink(page, linkTo({ show: 'timeline' }));
    const told = page.getByRole('status').filter({ hasText: 'In sight: ' });
    await expect(told).toHaveCount(0);
    await tabTo(page, page.getByRole('grid').locator('[tabindex="0"]').first());
    await page.keyboard.press('+');
    await expect(told).toHaveCount(1);
    const track = await page.getByRole('grid').getByRole('row').first().locator('[data-track]').boundingBox();
    if (track === null) throw new Error('There is no row on the timeline.');
    const [x, y] = [track.x + track.width / 2, track.y + track.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 5 });
    await page.mouse.up();
    await expect(told).toHaveCount(0);
  });

  test('with only undated ties it says so, and offers ways on', async ({ page }) => {
    const isUndated = (id: string) => tieOf(id).dates.happened.length === 0;
    const pairs = dataset.ties.filter(({ id }) => isUndated(id)).map(({ from, to }) => [from, to].sort());
    const tiesAmong = (only: readonly string[]) => shownIn(viewWith({ scope: 'all', only })).ties;
    const only = pairs.find((pair) => tiesAmong(pair).length > 0 && tiesAmong(pair).every(isUndated));
    if (only === undefined) throw new Error('Every two entities with an undated tie have a dated one too.');
    await at.openLink(page, linkTo({ show: 'timeline', scope: 'all', only }));
    await expect(page.getByRole('heading', { name: 'Nothing to place in time' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/no date on this clock|has a date on this clock/);
    await page.getByRole('main').getByRole('button', { name: 'See the list' }).click();
    await expect.poll(async () => (await at.listed(page)).ties).toEqual(tiesAmong(only));
  });
});

/** Names of the rows and ties in sight at the top of the timeline, and which of them are selected. */
async function drawnOn(page: Page): Promise<readonly string[]> {
  const names = await page.getByRole('grid').evaluate(async (grid) => {
    const scroller = grid.parentElement;
    if (scroller === null) return [];
    scroller.scrollTop = 0;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { top, bottom } = scroller.getBoundingClientRect();
    const inSight = [...grid.querySelectorAll('[data-name], [data-tie]')].filter((each) => {
      const box = each.getBoundingClientRect();
      return box.top < bottom && box.bottom > top;
    });
    return inSight.map((each) => `${each.getAttribute('aria-label')} ${each.getAttribute('aria-pressed')}`);
  });
  expect(names.length).toBeGreaterThan(0);
  return names.sort();
}

/** Whether the focus is on a tie, which is named by its sentence. */
async function isTie(page: Page): Promise<boolean> {
  const name = await page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );
  return dataset.ties.some((tie) => name.startsWith(sentence(tie.id)));
}

test('the histogram draws the line of the selected entity', async ({ page }) => {
  await at.openLink(page, linkTo({ scope: 'all', selection: ['michael-flynn'] }));
  await expect(at.years(page)).toContainText(new RegExp(`${nameOf('michael-flynn')}: \\d+ ties?`));
});
