/**
 * The table of actions, which readers see as the help: each row by pointer, by every key on the canvas, and in the
 * list. Buttons are found by the words that the row quotes, so that the help cannot promise what is not there.
 */
import type { Locator, Page } from '@playwright/test';
import { nextInDirection } from '../../src/canvas/cursor.ts';
import { READER_ACTIONS, type ReaderAction, type ReaderActionId } from '../../src/core/state/actions.ts';
import type { View } from '../../src/core/state/view.ts';
import { readLink } from '../../src/core/url/resolve.ts';
import { emptyPlace, type Picture, pictureOn, placeOf } from './canvas.ts';
import { dataset, linkTo, nameOf, shownIn, tieOf, viewWith } from './dataset.ts';
import { tabTo } from './keyboard.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

const FLYNN = 'michael-flynn';
const KASPERSKY = 'kaspersky-lab';
const KGSS = 'kgss';
const TIE = tieOf('kgss-paid-flynn');
const ORDER = dataset.ties.map(({ id }) => id).filter((id) => shownIn(viewWith({})).ties.includes(id));

interface Ways {
  readonly pointer: (page: Page, row: ReaderAction) => Promise<void>;
  /** Each key of the row, on a page opened for it alone, with the focus on the canvas. */
  readonly canvas: (page: Page, key: string) => Promise<void>;
  /** `not needed` is for rows that say so. */
  readonly list: ((page: Page, row: ReaderAction) => Promise<void>) | 'not needed';
}

const select: Ways = {
  pointer: async (page) => {
    await clickOn(page, FLYNN);
    await expectSelection(page, [FLYNN]);
    await expect(at.detailsHeading(page)).toHaveText(nameOf(FLYNN));
    await clickOn(page, TIE.id);
    await expectSelection(page, [TIE.id]);
    await expect(at.detailsHeading(page)).toContainText(nameOf(KGSS));
  },
  canvas: async (page, key) => {
    await moveCursorTo(page, KASPERSKY);
    await page.keyboard.press(key);
    await expectSelection(page, [KASPERSKY]);
    await expect(at.detailsHeading(page)).toHaveText(nameOf(KASPERSKY));
  },
  list: async (page) => {
    await at.entityButton(page, FLYNN).click();
    await expectSelection(page, [FLYNN]);
    await at.tieButton(page, TIE.id).click();
    await expectSelection(page, [TIE.id]);
    await expect(at.detailsHeading(page)).toContainText(nameOf(KGSS));
  },
};

const addToSelection: Ways = {
  pointer: async (page) => {
    await clickOn(page, FLYNN);
    await clickOn(page, KGSS, ['Shift']);
    await expectSelection(page, [FLYNN, KGSS]);
    await clickOn(page, FLYNN, ['Shift']);
    await expectSelection(page, [KGSS]);
  },
  canvas: async (page, key) => {
    await moveCursorTo(page, KGSS);
    await page.keyboard.press('Enter');
    await moveCursorTo(page, KASPERSKY);
    await page.keyboard.press(key);
    await expectSelection(page, [KGSS, KASPERSKY]);
    await page.keyboard.press(key);
    await expectSelection(page, [KGSS]);
  },
  list: async (page) => {
    await at.entityRow(page, FLYNN).getByRole('checkbox').check();
    await at.tieRow(page, TIE.id).getByRole('checkbox').check();
    await expectSelection(page, [FLYNN, TIE.id]);
    await at.entityRow(page, FLYNN).getByRole('checkbox').uncheck();
    await expectSelection(page, [TIE.id]);
  },
};

const focusNeighbourhood: Ways = {
  pointer: async (page, row) => {
    const { x, y } = await placeOf(page, FLYNN);
    await page.mouse.dblclick(x, y);
    await expectView(page, { focus: [{ entity: FLYNN, steps: 1 }] });
    await at.openLink(page, linkTo({ selection: [FLYNN] }));
    await at.control(at.details(page), quoted(row.byPointer)).click();
    await expectView(page, { focus: [{ entity: FLYNN, steps: 1 }] });
  },
  canvas: async (page, key) => {
    await moveCursorTo(page, FLYNN);
    await page.keyboard.press(key);
    await expectView(page, { focus: [{ entity: FLYNN, steps: 1 }] });
  },
  list: async (page, row) => {
    await actInRow(page, at.entityRow(page, FLYNN), row);
    await expectView(page, { focus: [{ entity: FLYNN, steps: 1 }] });
  },
};

const onlyPayments: Partial<View> = {
  choices: { ...viewWith({}).choices, rel: { mode: 'only', terms: [TIE.type] } },
};

const filterByType: Ways = {
  pointer: async (page, row) => {
    await clickOn(page, TIE.id);
    await at.control(at.details(page), quoted(row.byPointer)).click();
    await expectView(page, onlyPayments);
  },
  canvas: async (page, key) => {
    await at.openLink(page, linkTo({ selection: [TIE.id] }));
    await at.graph(page).focus();
    await page.keyboard.press(key);
    await expectView(page, onlyPayments);
  },
  list: async (page, row) => {
    await actInRow(page, at.tieRow(page, TIE.id), row);
    await expectView(page, onlyPayments);
  },
};

const openEvidence: Ways = {
  pointer: async (page, row) => {
    await clickOn(page, TIE.id);
    if (hasQuote(row.byPointer)) await at.control(at.details(page), quoted(row.byPointer)).click();
    await expectEvidence(page, TIE.id);
  },
  canvas: async (page, key) => {
    await page.keyboard.press('n');
    await page.keyboard.press(key);
    await expectEvidence(page, ORDER[0] ?? '');
    await expectFocusInDetails(page);
  },
  list: async (page, row) => {
    await actInRow(page, at.tieRow(page, TIE.id), row);
    await expectEvidence(page, TIE.id);
    await expectFocusInDetails(page);
  },
};

/** To the next or the previous tie, from the middle of the list so that there is one either way. */
function stepBy(by: 1 | -1): Ways {
  const middle = 5;
  const [start, goal] = [ORDER[middle] ?? '', ORDER[middle + by] ?? ''];
  return {
    pointer: async (page, row) => {
      await at.openLink(page, linkTo({ selection: [start] }));
      await at.control(at.details(page), quoted(row.byPointer)).click();
      await expectSelection(page, [goal]);
    },
    canvas: async (page, key) => {
      await moveCursorTo(page, KASPERSKY);
      const own = ORDER.filter((id) => [tieOf(id).from, tieOf(id).to].includes(KASPERSKY));
      const turn = by === 1 ? own : [...own].reverse();
      expect(turn.length).toBeGreaterThan(2);
      for (const id of turn.slice(0, 3)) {
        await page.keyboard.press(key);
        await expectSelection(page, [id]);
      }
    },
    list: async (page) => {
      await at.tieButton(page, start).focus();
      await page.keyboard.press(by === 1 ? 'ArrowDown' : 'ArrowUp');
      await expect(at.tieButton(page, goal)).toBeFocused();
      await at.tieButton(page, start).focus();
      await page.keyboard.press(by === 1 ? 'n' : 'p');
      await expect(at.tieButton(page, goal)).toBeFocused();
      await expectSelection(page, [goal]);
    },
  };
}

const moveToNeighbour: Ways = {
  pointer: async (page) => {
    await clickOn(page, FLYNN);
    await clickOn(page, KGSS);
    await expectSelection(page, [KGSS]);
  },
  canvas: async (page, key) => {
    await moveCursorTo(page, KASPERSKY);
    const goal = nextInDirection(placesIn(await pictureOn(page)), KASPERSKY, ARROWS[key] ?? 'up');
    expect(goal).not.toBeNull();
    await page.keyboard.press(key);
    expect((await pictureOn(page)).cursor).toBe(goal);
    await expect(page.getByRole('status').filter({ hasText: nameOf(goal ?? '') })).toBeVisible();
  },
  list: async (page) => {
    await at
      .tieRow(page, TIE.id)
      .getByRole('button', { name: nameOf(TIE.to), exact: true })
      .click();
    await expectSelection(page, [TIE.to]);
  },
};

const clearSelection: Ways = {
  pointer: async (page, row) => {
    await clickOn(page, FLYNN);
    await expectSelection(page, [FLYNN]);
    const { x, y } = await emptyPlace(page);
    await page.mouse.click(x, y);
    await expectSelection(page, []);
    await at.openLink(page, linkTo({ selection: [FLYNN] }));
    await at.control(at.details(page), quoted(row.byPointer)).click();
    await expectSelection(page, []);
  },
  canvas: async (page, key) => {
    await page.keyboard.press('n');
    await expectSelection(page, [ORDER[0] ?? '']);
    await page.keyboard.press(key);
    await expectSelection(page, []);
    await expect(at.details(page)).toHaveCount(0);
  },
  list: async (page, row) => {
    await at.tieButton(page, TIE.id).click();
    await expectSelection(page, [TIE.id]);
    await at.control(at.details(page), quoted(row.inList)).click();
    await expectSelection(page, []);
    await at.tieButton(page, TIE.id).click();
    await expectSelection(page, [TIE.id]);
    await page.keyboard.press('Escape');
    await expectSelection(page, []);
  },
};

function zoom(nearer: boolean): Ways {
  const expectZoomed = async (page: Page, before: number): Promise<void> => {
    await expect.poll(async () => (await pictureOn(page)).zoom > before * 1.05).toBe(nearer);
    await expect.poll(async () => (await pictureOn(page)).zoom < before * 0.95).toBe(!nearer);
  };
  return {
    pointer: async (page, row) => {
      const start = (await pictureOn(page)).zoom;
      await at.control(page, quoted(row.byPointer)).click();
      await expectZoomed(page, start);
      await at.openLink(page, linkTo({}));
      const { x, y } = await emptyPlace(page);
      await page.mouse.move(x, y);
      await turnWheel(page, nearer ? -400 : 400);
      await expectZoomed(page, start);
    },
    canvas: async (page, key) => {
      const start = (await pictureOn(page)).zoom;
      await page.keyboard.press(key);
      await expectZoomed(page, start);
    },
    list: 'not needed',
  };
}

const fit: Ways = {
  pointer: (page, row) => expectFit(page, () => at.control(page, quoted(row.byPointer)).click()),
  canvas: (page, key) => expectFit(page, () => page.keyboard.press(key)),
  list: 'not needed',
};

const switchGraphList: Ways = {
  pointer: async (page, row) => {
    const [graph, list] = allQuoted(row.byPointer);
    await at.control(page, list ?? '').click();
    await expectView(page, { show: 'list' });
    await expect.poll(() => at.listed(page)).toEqual(shownIn(viewWith({})));
    await at.control(page, graph ?? '').click();
    await expectView(page, { show: 'graph' });
    await expect(at.graph(page)).toBeVisible();
  },
  canvas: async (page, key) => {
    await page.keyboard.press(key);
    await expectView(page, { show: 'list' });
    await expect.poll(() => at.listed(page)).toEqual(shownIn(viewWith({})));
  },
  list: async (page, row) => {
    await at.control(page, quoted(row.inList)).click();
    await expectView(page, { show: 'graph' });
  },
};

const search: Ways = {
  pointer: async (page) => {
    await at.search(page).click();
    await expectSearchWorks(page);
  },
  canvas: async (page, key) => {
    await page.keyboard.press(key);
    await expectSearchWorks(page);
  },
  list: async (page) => {
    await expectBefore(at.search(page), page.getByRole('heading', { name: 'List of the view' }));
    await tabTo(page, at.search(page));
    await expectSearchWorks(page);
  },
};

const copyLink: Ways = {
  pointer: (page, row) => expectCopied(page, () => at.control(page, quoted(row.byPointer)).click()),
  canvas: (page, key) => expectCopied(page, () => page.keyboard.press(key)),
  list: async (page, row) => {
    const button = at.control(page, quoted(row.inList));
    await expectBefore(button, page.getByRole('heading', { name: 'List of the view' }));
    await expectCopied(page, () => button.click());
  },
};

function stepYear(by: 1 | -1): Ways {
  const open = async (page: Page, show: View['show']): Promise<void> => {
    await at.openLink(page, linkTo({ time: { from: '2014', to: '2015' }, show }));
    await expect(at.years(page).getByRole('textbox', { name: 'To' })).toHaveValue('2015');
  };
  const stepped = { time: { from: String(2014 + by), to: String(2015 + by) } };
  const byButton = async (page: Page, show: View['show'], words: string): Promise<void> => {
    await open(page, show);
    await at.control(at.years(page), words).click();
    await expectView(page, stepped);
    await expect(at.years(page).getByRole('textbox', { name: 'To' })).toHaveValue(String(2015 + by));
  };
  return {
    pointer: (page, row) => byButton(page, 'graph', quoted(row.byPointer)),
    canvas: async (page, key) => {
      await open(page, 'graph');
      await at.graph(page).focus();
      await page.keyboard.press(key);
      await expectView(page, stepped);
    },
    list: (page, row) => byButton(page, 'list', quoted(row.inList)),
  };
}

const WAYS: Readonly<Record<ReaderActionId, Ways>> = {
  select,
  'add-to-selection': addToSelection,
  'focus-neighbourhood': focusNeighbourhood,
  'filter-by-type': filterByType,
  'open-evidence': openEvidence,
  'next-tie': stepBy(1),
  'previous-tie': stepBy(-1),
  'move-to-neighbour': moveToNeighbour,
  'clear-selection': clearSelection,
  'zoom-in': zoom(true),
  'zoom-out': zoom(false),
  fit,
  'switch-graph-list': switchGraphList,
  search,
  'copy-link': copyLink,
  'step-year-back': stepYear(-1),
  'step-year-on': stepYear(1),
};

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

for (const action of READER_ACTIONS) {
  const ways = WAYS[action.id];
  test(`${action.what}: by pointer`, async ({ page }) => {
    await at.openLink(page, linkTo({}));
    await ways.pointer(page, action);
  });

  test(`${action.what}: by keyboard on the canvas`, async ({ page }) => {
    for (const key of action.onCanvas) {
      await at.openLink(page, linkTo({}));
      await at.graph(page).focus();
      await ways.canvas(page, key);
    }
  });

  test(`${action.what}: in the list`, async ({ page }) => {
    expect(action.inList.startsWith('Not needed')).toBe(ways.list === 'not needed');
    if (ways.list === 'not needed') return;
    await at.openLink(page, linkTo({ show: 'list' }));
    await at.tieRow(page, TIE.id).waitFor();
    await ways.list(page, action);
  });
}

test('every action has its test, every test its action, and the help shows them all', async ({ page }) => {
  expect(Object.keys(WAYS).sort()).toEqual(READER_ACTIONS.map(({ id }) => id).sort());
  await at.openLink(page, linkTo({}));
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Keys and gestures' }).click();
  const table = page.getByRole('dialog').getByRole('table');
  for (const { what, byPointer, inList } of READER_ACTIONS) {
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: what, exact: true }) });
    await expect(row).toContainText(byPointer);
    await expect(row).toContainText(inList);
  }
});

/** The words that a row of the table quotes, as they stand on buttons. */
function allQuoted(text: string): string[] {
  return [...text.matchAll(/“([^”]+)”/g)].map(([, words]) => words ?? '');
}

function quoted(text: string): string {
  return allQuoted(text)[0] ?? '';
}

function hasQuote(text: string): boolean {
  return allQuoted(text).length > 0;
}

/** What a row of the table says of the list: a button in the row or in the details, or else the key that the canvas has. */
async function actInRow(page: Page, row: Locator, { inList, onCanvas }: ReaderAction): Promise<void> {
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

async function clickOn(page: Page, id: string, held: readonly 'Shift'[] = []): Promise<void> {
  const { x, y } = await placeOf(page, id);
  for (const key of held) await page.keyboard.down(key);
  await page.mouse.click(x, y);
  for (const key of held) await page.keyboard.up(key);
}

/** Several turns, one after the other: the canvas takes the first few for a sample of how fine the wheel is. */
async function turnWheel(page: Page, by: number): Promise<void> {
  for (let turns = 0; turns < 3; turns += 1) {
    const before = (await pictureOn(page)).zoom;
    await page.mouse.wheel(0, by);
    await expect.poll(async () => (await pictureOn(page)).zoom).not.toBe(before);
  }
}

const ARROWS: Readonly<Record<string, 'left' | 'right' | 'up' | 'down'>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

function placesIn({ nodes }: Picture): ReadonlyMap<string, { x: number; y: number }> {
  return new Map([...nodes].sort((a, b) => a.y - b.y || a.x - b.x).map(({ id, x, y }) => [id, { x, y }]));
}

/** Brings the keyboard to an entity by the arrow keys alone, on the shortest way. */
async function moveCursorTo(page: Page, goal: string): Promise<void> {
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
async function expectView(page: Page, parts: Partial<View>): Promise<void> {
  const inAddress = (): View | undefined => readLink(new URL(page.url()).hash, dataset)?.view;
  await expect.poll(inAddress).toMatchObject(parts);
}

async function expectSelection(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(() => readLink(new URL(page.url()).hash, dataset)?.view.selection).toEqual(ids);
}

/** The first words that the tie rests on are in sight, without a scroll. */
async function expectEvidence(page: Page, id: string): Promise<void> {
  const phrases = tieOf(id).claims.flatMap(({ evidence }) => evidence.map(({ exact }) => `“${exact}”`));
  const first = at.details(page).getByRole('blockquote').first();
  await expect(first).toBeInViewport();
  expect(phrases).toContain(await first.textContent());
}

async function expectFocusInDetails(page: Page): Promise<void> {
  await expect(at.details(page).locator(':focus')).toHaveCount(1);
}

async function expectFit(page: Page, act: () => Promise<void>): Promise<void> {
  const { zoom: zoomBefore, pan } = await pictureOn(page);
  const { x, y } = await emptyPlace(page);
  await page.mouse.move(x, y);
  await turnWheel(page, -600);
  await expect.poll(async () => (await pictureOn(page)).zoom).toBeGreaterThan(zoomBefore * 1.1);
  await act();
  await expect.poll(async () => (await pictureOn(page)).zoom).toBeCloseTo(zoomBefore, 5);
  expect((await pictureOn(page)).pan.x).toBeCloseTo(pan.x, 3);
}

async function expectSearchWorks(page: Page): Promise<void> {
  await expect(at.search(page)).toBeFocused();
  await page.keyboard.type('flynn');
  await expect(page.getByRole('option').first()).toContainText(nameOf(FLYNN));
  await page.keyboard.press('Enter');
  await expectSelection(page, [FLYNN]);
}

async function expectCopied(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await act();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
}

/** One thing comes before another in the order of reading and of the Tab key. */
async function expectBefore(first: Locator, second: Locator): Promise<void> {
  const [one, other] = [await first.elementHandle(), await second.elementHandle()];
  const order = await first.page().evaluate(([a, b]) => (a && b ? a.compareDocumentPosition(b) : 0), [one, other]);
  expect(order & 4).toBe(4);
}
