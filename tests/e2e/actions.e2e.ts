/**
 * The table of actions, which readers see as the help: each row by pointer, by every key on the canvas, and in the
 * list. Buttons are found by the words that the row quotes, so that the help cannot promise what is not there.
 */
import { READER_ACTIONS, type ReaderActionId } from '../../src/core/state/actions.ts';
import {
  collapse,
  commands,
  expand,
  findWays,
  help,
  hideEntity,
  moveEntity,
  pinEntity,
  play,
  redo,
  selectBox,
  switchTimeline,
  undo,
} from './actions/analysis.ts';
import { copyLink, fit, search, share, stepYear, switchGraphList, zoom } from './actions/page-actions.ts';
import {
  addToSelection,
  clearSelection,
  filterByType,
  focusNeighbourhood,
  moveToNeighbour,
  openEvidence,
  select,
  stepBy,
} from './actions/records.ts';
import { stepStory } from './actions/story.ts';
import { TIE, type Ways } from './actions/ways.ts';
import { linkTo } from './dataset.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

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
  share,
  'step-year-back': stepYear(-1),
  'step-year-on': stepYear(1),
  expand,
  collapse,
  'hide-entity': hideEntity,
  'pin-entity': pinEntity,
  'find-ways': findWays,
  'move-entity': moveEntity,
  'select-box': selectBox,
  'switch-timeline': switchTimeline,
  play,
  'next-step': stepStory(1),
  'previous-step': stepStory(-1),
  undo,
  redo,
  commands,
  help,
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
