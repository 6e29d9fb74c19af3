/** axe finds nothing, wherever a reader may come to: WCAG 2.0 to 2.2, A and AA, and its best practices. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { View } from '../../src/core/state/view.ts';
import { dataset, linkTo, viewWith } from './dataset.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const TIE = 'kgss-paid-flynn';
const DENIED_TIE = dataset.ties.find(({ status }) => status.denial !== 'none' && !status.deniedOnly)?.id ?? TIE;

const ENDS = { from: 'michael-flynn', to: 'interpol' };
const WAYS = linkTo({ path: ENDS });
const SOURCE = dataset.sources[0]?.id ?? '';

/** A few rows have all that many have, and axe looks at every cell. */
const FEW: Partial<View> = {
  show: 'list',
  choices: { ...viewWith({}).choices, den: { mode: 'except', terms: ['none'] } },
};

interface Place {
  readonly name: string;
  readonly link: string;
  readonly goThere?: (page: Page) => Promise<void>;
  /** Rules that do not hold here, with the reason beside them. */
  readonly without?: readonly string[];
}

/**
 * While its suggestions are open, the combobox hides the rest of the page from screen readers, so that they stay with
 * the suggestions; whatever moves the focus closes them first.
 */
const WHILE_SUGGESTING = ['aria-hidden-focus', 'landmark-one-main', 'page-has-heading-one', 'region'];

const PLACES: readonly Place[] = [
  { name: 'the first picture', link: '' },
  { name: 'the whole dataset', link: linkTo({ scope: 'all' }) },
  { name: 'the list', link: linkTo(FEW) },
  { name: 'an entity', link: linkTo({ selection: ['kaspersky-lab'] }) },
  { name: 'a tie', link: linkTo({ selection: [TIE] }) },
  { name: 'a tie that is denied, in the list', link: linkTo({ ...FEW, selection: [DENIED_TIE] }) },
  { name: 'several selected', link: linkTo({ selection: [TIE, 'michael-flynn', 'kgss'] }) },
  { name: 'years, with undated ties hidden', link: linkTo({ time: { from: '2014', to: '2015' } }) },
  { name: 'nothing left', link: linkTo({ time: { from: '1901', to: '1902' } }) },
  { name: 'a note about the link', link: `${linkTo({})}&sel=nobody-knows-this` },
  { name: 'every filter open', link: linkTo({}), goThere: openAllFilters },
  { name: 'search results', link: linkTo({}), goThere: searchFor, without: WHILE_SUGGESTING },
  { name: 'the menu', link: linkTo({}), goThere: openMenu },
  { name: 'about and method', link: linkTo({}), goThere: (page) => openFromMenu(page, 'About and method') },
  { name: 'keys and gestures', link: linkTo({}), goThere: (page) => openFromMenu(page, 'Keys and gestures') },
  { name: 'the share dialog', link: linkTo({}), goThere: openShare },
  { name: 'the ways between two', link: WAYS, goThere: openOptions },
  { name: 'no way between two', link: linkTo({ path: ENDS, time: { from: '1901', to: '1902' } }) },
  { name: 'the timeline', link: linkTo({ show: 'timeline', scope: 'all' }) },
  {
    name: 'two clocks compared',
    link: linkTo({ scope: 'all', time: { from: null, to: '2016' }, compare: { with: 'clock' } }),
  },
  { name: 'time in motion', link: linkTo({ play: 'grow', time: { from: '2014', to: '2015' } }) },
  { name: 'a word taken away', link: linkTo({ without: [SOURCE] }), goThere: openSources },
  { name: 'a tie that fell', link: linkTo({ without: dataset.sources.map(({ id }) => id), selection: [TIE] }) },
  { name: 'the commands', link: linkTo({}), goThere: openCommands },
  { name: 'the rule of support', link: linkTo({ selection: [TIE] }), goThere: openRule },
  { name: 'key figures', link: linkTo({ selection: ['kaspersky-lab'] }), goThere: openFigures },
];

test.describe('wide, light', () => {
  for (const place of PLACES) test(`axe finds nothing: ${place.name}`, ({ page }) => expectNone(page, place));
});

/** The dark palette changes colours alone: the places that have them all are looked at again. */
const IN_ALL_COLOURS = [
  'the first picture',
  'the list',
  'a tie that is denied, in the list',
  'about and method',
  'the share dialog',
  'the ways between two',
  'the timeline',
  'two clocks compared',
  'a word taken away',
];

test.describe('wide, dark', () => {
  test.use({ colorScheme: 'dark' });
  for (const place of PLACES.filter(({ name }) => IN_ALL_COLOURS.includes(name))) {
    test(`axe finds nothing: ${place.name}`, ({ page }) => expectNone(page, place));
  }
});

/** What a narrow screen lays out otherwise. */
const LAID_OUT_ANEW = [
  'the first picture',
  'the list',
  'an entity',
  'a tie',
  'nothing left',
  'the menu',
  'the share dialog',
  'keys and gestures',
  'the ways between two',
  'the timeline',
];

test.describe('390 px', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const sheets = (['Questions', 'Filters', 'Years'] as const).map((name) => ({
    name: `the sheet ${name}`,
    link: linkTo({}),
    goThere: async (page: Page) => {
      await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name }).click();
      await expect(page.getByRole('button', { name: /^Close/ })).toBeVisible();
    },
  }));
  for (const place of [...PLACES.filter(({ name }) => LAID_OUT_ANEW.includes(name)), ...sheets]) {
    test(`axe finds nothing: ${place.name}`, ({ page }) => expectNone(page, place));
  }
});

test('nothing stays hidden from screen readers once the suggestions are closed', async ({ page }) => {
  await at.openLink(page, linkTo({}));
  await searchFor(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.locator('main[aria-hidden], header [aria-hidden="true"] button')).toHaveCount(0);
});

async function expectNone(page: Page, { link, goThere, without = [] }: Place): Promise<void> {
  await at.openLink(page, link);
  await goThere?.(page);
  await expect(page.getByText(/^Loading/)).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .disableRules([...without])
    .analyze();
  expect(
    violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html.slice(0, 160)) })),
  ).toEqual([]);
}

async function openOptions(page: Page): Promise<void> {
  await at.ways(page).locator('summary').filter({ hasText: 'Options' }).click();
  await expect(at.ways(page).getByRole('region', { name: 'Way 1:' })).toBeVisible();
}

async function openSources(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Beside the view' }).getByRole('button', { name: 'Sources' }).click();
  await expect(at.sources(page).locator('[data-voice-id="anonymous"]')).toBeVisible();
}

async function openCommands(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' }).getByRole('menuitem').first()).toBeVisible();
}

async function openRule(page: Page): Promise<void> {
  await at.details(page).getByRole('button', { name: 'How is this decided?' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openFigures(page: Page): Promise<void> {
  await at.details(page).getByText('Key figures', { exact: true }).click();
  await expect(at.details(page)).toContainText('In between');
}

async function openAllFilters(page: Page): Promise<void> {
  for (const name of ['Kind of entity', 'Support', 'Denial', 'Source']) {
    await at.filters(page).getByText(name, { exact: true }).first().click();
  }
  await expect(at.filters(page).getByRole('switch')).toBeVisible();
}

async function searchFor(page: Page): Promise<void> {
  await at.search(page).click();
  await page.keyboard.type('kasp');
  await expect(page.getByRole('option').first()).toBeVisible();
}

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Show a code to scan' }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
}

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('button', { name: 'About and method' })).toBeVisible();
}

async function openFromMenu(page: Page, name: string): Promise<void> {
  await openMenu(page);
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}
