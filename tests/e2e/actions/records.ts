/** Actions on entities and ties: to select them, to go from one to the next, to read what they rest on. */
import { nextInDirection } from '../../../src/canvas/cursor.ts';
import type { View } from '../../../src/core/state/view.ts';
import { emptyPlace, pictureOn, placeOf } from '../canvas.ts';
import { linkTo, nameOf, tieOf, viewWith } from '../dataset.ts';
import * as at from '../page.ts';
import { expect } from '../test.ts';
import {
  ARROWS,
  actInRow,
  clickOn,
  expectEvidence,
  expectFocusInDetails,
  expectSelection,
  expectView,
  FLYNN,
  hasQuote,
  KASPERSKY,
  KGSS,
  moveCursorTo,
  ORDER,
  placesIn,
  quoted,
  TIE,
  type Ways,
} from './ways.ts';

export const select: Ways = {
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

export const addToSelection: Ways = {
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

export const focusNeighbourhood: Ways = {
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

export const filterByType: Ways = {
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

export const openEvidence: Ways = {
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
export function stepBy(by: 1 | -1): Ways {
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

export const moveToNeighbour: Ways = {
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

export const clearSelection: Ways = {
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
