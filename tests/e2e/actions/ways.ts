/** What the tests of the actions share: records of the real dataset, ways to act, and what to expect of the address. */
import type { Locator, Page } from '@playwright/test';
import { nextInDirection } from '../../../src/canvas/cursor.ts';
import type { ReaderAction } from '../../../src/core/state/actions.ts';
import type { View } from '../../../src/core/state/view.ts';
import { readLink } from '../../../src/core/url/resolve.ts';
import { emptyPlace, type Picture, pictureOn, placeOf } from '../canvas.ts';
import { dataset, nameOf, shownIn, tieOf, viewWith } from '../dataset.ts';
import * as at from '../page.ts';
import { expect } from '../test.ts';

export const FLYNN = 'michael-flynn';
export const KASPERSKY = 'kaspersky-lab';
export const KGSS = 'kgss';
export const TIE = tieOf('kgss-paid-flynn');
export const ORDER = dataset.ties.map(({ id }) => id).filter((id) => shownIn(viewWith({})).ties.includes(id));

export interface Ways {
  readonly pointer: (page: Page, row: ReaderAction) => Promise<void>;
  /** Each key of the row, on a page opened for it alone, with the focus on the canvas. */
  readonly canvas: (page: Page, key: string) => Promise<void>;
  /** `not needed` is for rows that say so. */
  readonly list: ((page: Page, row: ReaderAction) => Promise<void>) | 'not needed';
}

/** The words that a row of the table quotes, as they stand on buttons. */
export function allQuoted(text: string): string[] {
  return [...text.matchAll(/“([^”]+)”/g)].map(([, words]) => words ?? '');
}

export function quoted(text: string): string {
  return allQuoted(text)[0] ?? '';
}

export function hasQuote(text: string): boolean {
  return allQuoted(text).length > 0;
}

/** What a row of the table says of the list: a button in the row or in the details, or else the key that the canvas has. */
export async function actInRow(page: Page, row: Locator, { inList, onCanvas }: ReaderAction): Promise<void> {
  const main = row.locator('button[data-row-button]');
  if (!hasQuote(inList)) {
    await main.focus();
    await page.keyboard.press(onCanvas[0] ?? '');
    return;
  }
  if (inList.includes('row')) {
    await at.control(row, quoted(inList)).click();
    return;
  }
  await main.click();
  await at.control(at.details(page), quoted(inList)).click();
}

export async function clickOn(page: Page, id: string, held: readonly 'Shift'[] = []): Promise<void> {
  const { x, y } = await placeOf(page, id);
  for (const key of held) await page.keyboard.down(key);
  await page.mouse.click(x, y);
  for (const key of held) await page.keyboard.up(key);
}

/** Several turns, one after the other: the canvas takes the first few for a sample of how fine the wheel is. */
export async function turnWheel(page: Page, by: number): Promise<void> {
  for (let turns = 0; turns < 3; turns += 1) {
    const before = (await pictureOn(page)).zoom;
    await page.mouse.wheel(0, by);
    await expect.poll(async () => (await pictureOn(page)).zoom).not.toBe(before);
  }
}

export const ARROWS: Readonly<Record<string, 'left' | 'right' | 'up' | 'down'>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export function placesIn({ nodes }: Picture): ReadonlyMap<string, { x: number; y: number }> {
  return new Map([...nodes].sort((a, b) => a.y - b.y || a.x - b.x).map(({ id, x, y }) => [id, { x, y }]));
}

/** Brings the keyboard to an entity by the arrow keys alone, on the shortest way. */
export async function moveCursorTo(page: Page, goal: string): Promise<void> {
  const picture = await pictureOn(page);
  const places = placesIn(picture);
  const start = picture.cursor;
  const ways: { readonly at: string | null; readonly keys: readonly string[] }[] = [{ at: start, keys: [] }];
  const been = new Set([start]);
  for (const way of ways) {
    if (way.at === goal) {
      for (const key of way.keys) await page.keyboard.press(key);
      expect((await pictureOn(page)).cursor).toBe(goal);
      return;
    }
    for (const [key, direction] of Object.entries(ARROWS)) {
      const next = nextInDirection(places, way.at, direction);
      if (next === null || been.has(next)) continue;
      been.add(next);
      ways.push({ at: next, keys: [...way.keys, key] });
    }
  }
  throw new Error(`The arrow keys do not lead to ${goal}.`);
}

/** The address says these things of the view. */
export async function expectView(page: Page, parts: Partial<View>): Promise<void> {
  const inAddress = (): View | undefined => readLink(new URL(page.url()).hash, dataset)?.view;
  await expect.poll(inAddress).toMatchObject(parts);
}

export async function expectSelection(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(() => readLink(new URL(page.url()).hash, dataset)?.view.selection).toEqual(ids);
}

/** The first words that the tie rests on are in sight, without a scroll. */
export async function expectEvidence(page: Page, id: string): Promise<void> {
  const phrases = tieOf(id).claims.flatMap(({ evidence }) => evidence.map(({ exact }) => `“${exact}”`));
  const first = at.details(page).getByRole('blockquote').first();
  await expect(first).toBeInViewport();
  expect(phrases).toContain(await first.textContent());
}

export async function expectFocusInDetails(page: Page): Promise<void> {
  await expect(at.details(page).locator(':focus')).toHaveCount(1);
}

export async function expectFit(page: Page, act: () => Promise<void>): Promise<void> {
  const { zoom: zoomBefore, pan } = await pictureOn(page);
  const { x, y } = await emptyPlace(page);
  await page.mouse.move(x, y);
  await turnWheel(page, -600);
  await expect.poll(async () => (await pictureOn(page)).zoom).toBeGreaterThan(zoomBefore * 1.1);
  await act();
  await expect.poll(async () => (await pictureOn(page)).zoom).toBeCloseTo(zoomBefore, 5);
  expect((await pictureOn(page)).pan.x).toBeCloseTo(pan.x, 3);
}

export async function expectSearchWorks(page: Page): Promise<void> {
  await expect(at.search(page)).toBeFocused();
  await page.keyboard.type('flynn');
  await expect(page.getByRole('option').first()).toContainText(nameOf(FLYNN));
  await page.keyboard.press('Enter');
  await expectSelection(page, [FLYNN]);
}

export async function expectCopied(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await act();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
}

/** One thing comes before another in the order of reading and of the Tab key. */
export async function expectBefore(first: Locator, second: Locator): Promise<void> {
  const [one, other] = [await first.elementHandle(), await second.elementHandle()];
  const order = await first.page().evaluate(([a, b]) => (a && b ? a.compareDocumentPosition(b) : 0), [one, other]);
  expect(order & 4).toBe(4);
}
