/** Actions of the analyst: neighbourhoods, ways, places, time that runs, undo, and the commands by name. */
import type { Page } from '@playwright/test';
import type { ReaderAction } from '../../../src/core/state/actions.ts';
import type { View } from '../../../src/core/state/view.ts';
import { pictureOn, placeOf } from '../canvas.ts';
import { dataset, linkTo, nameOf, shownIn, viewWith } from '../dataset.ts';
import * as at from '../page.ts';
import { expect } from '../test.ts';
import {
  ARROWS,
  allQuoted,
  clickOn,
  expectSelection,
  expectView,
  FLYNN,
  KASPERSKY,
  KGSS,
  moveCursorTo,
  quoted,
  type Ways,
} from './ways.ts';

/** A button in the details of an entity that does it, a key that does it where the cursor stands. */
function onEntity(start: Partial<View>, goal: Partial<View>): Ways {
  const byButton = async (page: Page, show: View['show'], words: string): Promise<void> => {
    await at.openLink(page, linkTo({ ...start, selection: [FLYNN], show }));
    await at.control(at.details(page), words).click();
    await expectView(page, goal);
  };
  return {
    pointer: (page, row) => byButton(page, 'graph', quoted(row.byPointer)),
    canvas: async (page, key) => {
      await at.openLink(page, linkTo(start));
      await at.graph(page).focus();
      await moveCursorTo(page, FLYNN);
      await page.keyboard.press(key);
      await expectView(page, goal);
    },
    list: (page, row) => byButton(page, 'list', quoted(row.inList)),
  };
}

const nearFlynn = [{ entity: FLYNN, steps: 1 }];

const twoStepsFromFlynn = [{ entity: FLYNN, steps: 2 }];

export const expand = onEntity({ focus: nearFlynn }, { focus: twoStepsFromFlynn });
export const collapse = onEntity({ focus: twoStepsFromFlynn }, { focus: nearFlynn });
export const hideEntity = onEntity({}, { hide: [FLYNN] });
export const pinEntity = onEntity({}, { pin: [FLYNN] });

const asked: Partial<View> = { path: { from: FLYNN, to: KASPERSKY }, selection: [] };

async function expectWays(page: Page): Promise<void> {
  await expectView(page, asked);
  const heading = page.getByRole('heading', { name: `How are ${nameOf(FLYNN)} and ${nameOf(KASPERSKY)} connected?` });
  await expect(heading).toBeVisible();
}

export const findWays: Ways = {
  pointer: async (page, row) => {
    await clickOn(page, FLYNN);
    await clickOn(page, KASPERSKY, ['Shift']);
    await at.control(at.details(page), quoted(row.byPointer)).click();
    await expectWays(page);
  },
  canvas: async (page, key) => {
    await at.openLink(page, linkTo({ selection: [FLYNN, KASPERSKY] }));
    await at.graph(page).focus();
    await page.keyboard.press(key);
    await expectWays(page);
  },
  list: async (page, row) => {
    await at.entityRow(page, FLYNN).getByRole('checkbox').check();
    await at.entityRow(page, KASPERSKY).getByRole('checkbox').check();
    await at.control(at.details(page), quoted(row.inList)).click();
    await expectWays(page);
  },
};

async function placeInModel(page: Page, id: string): Promise<{ x: number; y: number }> {
  const node = (await pictureOn(page)).nodes.find((each) => each.id === id);
  return { x: node?.x ?? 0, y: node?.y ?? 0 };
}

export const moveEntity: Ways = {
  pointer: async (page, row) => {
    const start = await placeInModel(page, FLYNN);
    const { x, y } = await placeOf(page, FLYNN);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 30, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await placeInModel(page, FLYNN)).x).toBeGreaterThan(start.x + 10);
    const moved = await placeInModel(page, FLYNN);
    await expectView(page, { moved: [{ id: FLYNN, x: Math.round(moved.x), y: Math.round(moved.y) }], selection: [] });
    await at.control(page, quoted(row.byPointer)).click();
    await expectView(page, { moved: [] });
    await expect.poll(() => placeInModel(page, FLYNN)).toEqual(start);
  },
  canvas: async (page, key) => {
    await moveCursorTo(page, FLYNN);
    const start = await placeInModel(page, FLYNN);
    await page.keyboard.press(key);
    const direction = ARROWS[key.replace('Shift+', '')];
    const [dx, dy] =
      direction === undefined ? [0, 0] : { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[direction];
    await expect
      .poll(async () => {
        const now = await placeInModel(page, FLYNN);
        return [Math.sign(now.x - start.x), Math.sign(now.y - start.y)];
      })
      .toEqual([dx, dy]);
  },
  list: async (_page, row) => {
    expect(row.inList).toContain('no places');
  },
};

export const selectBox: Ways = {
  pointer: async (page) => {
    const { nodes } = await pictureOn(page);
    const frame = await at.graph(page).boundingBox();
    if (frame === null) throw new Error('There is no graph on the page.');
    await page.keyboard.down('Shift');
    await page.mouse.move(frame.x + 3, frame.y + 3);
    await page.mouse.down();
    await page.mouse.move(frame.x + frame.width - 60, frame.y + frame.height - 4, { steps: 8 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect
      .poll(async () => (await pictureOn(page)).nodes.filter((node) => node.selected).length)
      .toBe(nodes.length);
  },
  canvas: async (page, key) => {
    await page.keyboard.press(key);
    await expectSelection(page, shownInOrder());
  },
  list: async (page) => {
    for (const id of [FLYNN, KGSS]) await at.entityRow(page, id).getByRole('checkbox').check();
    await expectSelection(page, [FLYNN, KGSS]);
  },
};

/** Ids of the visible entities of the opening view, as a selection of all of them holds them. */
function shownInOrder(): readonly string[] {
  const shown = new Set(shownIn(viewWith({})).entities);
  return dataset.entities.map(({ id }) => id).filter((id) => shown.has(id));
}

export const switchTimeline: Ways = {
  pointer: async (page, row) => {
    await at.control(page, quoted(row.byPointer)).click();
    await expectTimeline(page);
  },
  canvas: async (page, key) => {
    await page.keyboard.press(key);
    await expectTimeline(page);
  },
  list: async (page, row) => {
    await at.control(page, quoted(row.inList)).click();
    await expectTimeline(page);
  },
};

async function expectTimeline(page: Page): Promise<void> {
  await expectView(page, { show: 'timeline' });
  await expect(page.getByRole('button', { name: 'Timeline', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('main').getByText(nameOf(FLYNN), { exact: true }).first()).toBeVisible();
}

const window = { time: { from: '2014', to: '2015' }, play: 'slide' } satisfies Partial<View>;

/** The tests ask for less motion: then time does not run by itself, and the key takes one step. */
export const play: Ways = {
  pointer: (page, row) => expectStep(page, 'graph', row),
  canvas: async (page, key) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await at.openLink(page, linkTo(window));
    await at.graph(page).focus();
    await page.keyboard.press(key);
    await expectRuns(page);
  },
  list: (page, row) => expectStep(page, 'list', row),
};

async function expectStep(page: Page, show: View['show'], row: ReaderAction): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await at.openLink(page, linkTo({ ...window, show }));
  await at.control(at.years(page), quoted(show === 'list' ? row.inList : row.byPointer)).click();
  await expectRuns(page);
  await at.control(at.years(page), 'Pause').click();
  await expect(at.control(at.years(page), 'Play')).toBeVisible();
}

async function expectRuns(page: Page): Promise<void> {
  await expect(at.control(at.years(page), 'Pause')).toBeVisible();
  await expectView(page, { time: { from: '2015', to: '2016' } });
}

async function filtered(page: Page): Promise<void> {
  await at.control(at.years(page), 'One year later').click();
  await expect.poll(() => new URL(page.url()).hash).toContain('t=');
}

export const undo: Ways = {
  pointer: (page, row) => expectUndone(page, () => at.control(page, quoted(row.byPointer)).click()),
  canvas: (page, key) => expectUndone(page, () => pressOnGraph(page, key)),
  list: (page, row) => expectUndone(page, () => at.control(page, quoted(row.inList)).click()),
};

async function expectUndone(page: Page, act: () => Promise<void>): Promise<void> {
  await filtered(page);
  await act();
  await expectView(page, { time: null });
}

export const redo: Ways = {
  pointer: (page, row) => expectRedone(page, () => at.control(page, quoted(row.byPointer)).click()),
  canvas: (page, key) => expectRedone(page, () => pressOnGraph(page, key)),
  list: (page, row) => expectRedone(page, () => at.control(page, quoted(row.inList)).click()),
};

async function expectRedone(page: Page, act: () => Promise<void>): Promise<void> {
  await filtered(page);
  await at.control(page, 'Undo').click();
  await expectView(page, { time: null });
  await act();
  await expect.poll(() => new URL(page.url()).hash).toContain('t=');
}

async function pressOnGraph(page: Page, key: string): Promise<void> {
  await at.graph(page).focus();
  await page.keyboard.press(key);
}

export const commands: Ways = {
  pointer: async (page, row) => {
    const [command, menu] = allQuoted(row.byPointer);
    await at.control(page, menu ?? '').click();
    await at.control(page, command ?? '').click();
    await expectCommands(page);
  },
  canvas: async (page, key) => {
    await page.keyboard.press(key);
    await expectCommands(page);
  },
  list: async (page) => {
    await page.keyboard.press('Control+k');
    await expectCommands(page);
  },
};

async function expectCommands(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Commands' });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('timeline');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expectView(page, { show: 'timeline' });
}

export const help: Ways = {
  pointer: async (page, row) => {
    const [command, menu] = allQuoted(row.byPointer);
    await at.control(page, menu ?? '').click();
    await at.control(page, command ?? '').click();
    await expectHelp(page);
  },
  canvas: async (page, key) => {
    await page.keyboard.press(key);
    await expectHelp(page);
  },
  list: async (page, row) => {
    const [command, menu] = allQuoted(row.inList);
    await at.control(page, menu ?? '').click();
    await at.control(page, command ?? '').click();
    await expectHelp(page);
  },
};

async function expectHelp(page: Page): Promise<void> {
  await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
}
