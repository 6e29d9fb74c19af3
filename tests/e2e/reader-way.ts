/**
 * The way of a reader: from a question through the filters to a tie, its words, a link to it, and back again: by mouse,
 * by keyboard alone, or in the list by keyboard alone. The three must come by the same views.
 */
import type { Locator, Page } from '@playwright/test';
import { evidenceContext } from '../../src/core/evidence/context.ts';
import { denialInWords, supportInWords } from '../../src/core/evidence/reason.ts';
import type { View } from '../../src/core/state/view.ts';
import { formatForCopy, formatView } from '../../src/core/url/format.ts';
import { namedView } from '../../src/core/url/named-view.ts';
import { pictureOn, placeOf } from './canvas.ts';
import { dataset, nameOf, shownIn, tieOf, viewWith } from './dataset.ts';
import { canvasOf, wantedOnCanvas } from './equality.ts';
import { tabTo } from './keyboard.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

const TIE = tieOf('kgss-paid-flynn');
const QUESTION = dataset.views.find(({ id }) => id === 'what-is-confirmed') ?? { id: '', question: '' };
const YEAR = '2015';

interface Step {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
  /** The view that must follow from the one before. */
  readonly leadsTo: (before: View) => View;
}

export interface Way {
  readonly steps: readonly Step[];
  /** Goes to the words that the tie rests on. */
  readonly read: (page: Page) => Promise<void>;
  readonly copy: (page: Page) => Promise<void>;
}

const question = (act: Step['act']): Step => ({
  name: 'a question',
  act,
  leadsTo: (before) => ({ ...(namedView(QUESTION.id, dataset) ?? before), show: before.show }),
});

const window = (act: Step['act']): Step => ({
  name: 'the years to 2015',
  act,
  leadsTo: (before) => ({ ...before, time: { from: null, to: YEAR }, named: null }),
});

const onlyPayments = (act: Step['act']): Step => ({
  name: 'only payments',
  act,
  leadsTo: (before) => ({ ...before, choices: { ...before.choices, rel: { mode: 'only', terms: ['payment'] } } }),
});

const openTie = (act: Step['act']): Step => ({
  name: 'the tie',
  act,
  leadsTo: (before) => ({ ...before, selection: [TIE.id] }),
});

const questionButton = (page: Page): Locator => page.getByRole('button', { name: QUESTION.question });
const onlyButton = (page: Page): Locator => at.filters(page).getByRole('button', { name: 'Only Payment', exact: true });
const yearField = (page: Page): Locator => at.years(page).getByRole('textbox', { name: 'To' });
const copyButton = (page: Page): Locator => page.getByRole('button', { name: 'Copy link', exact: true });

export const byMouse: Way = {
  steps: [
    question((page) => questionButton(page).click()),
    window((page) => dragThumbTo(page, YEAR)),
    onlyPayments((page) => onlyButton(page).click()),
    openTie(async (page) => {
      const { x, y } = await placeOf(page, TIE.id);
      await page.mouse.click(x, y);
    }),
  ],
  read: (page) => at.details(page).getByRole('blockquote').first().scrollIntoViewIfNeeded(),
  copy: (page) => copyButton(page).click(),
};

const typeYear: Step['act'] = async (page) => {
  await tabTo(page, yearField(page), 'Shift+Tab');
  await page.keyboard.type(YEAR);
  await page.keyboard.press('Enter');
};

/** By way of the skip link, which lies before everything else. */
async function askByKeyboard(page: Page, toSkipLink: 'Tab' | 'Shift+Tab'): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Skip to the details' }), toSkipLink);
  await page.keyboard.press('Enter');
  await tabTo(page, questionButton(page));
  await page.keyboard.press('Enter');
}

export const byKeyboard: Way = {
  steps: [
    question((page) => askByKeyboard(page, 'Tab')),
    window(typeYear),
    onlyPayments(async (page) => {
      await tabTo(page, onlyButton(page), 'Shift+Tab');
      await page.keyboard.press('Enter');
    }),
    openTie(async (page) => {
      await tabTo(page, at.graph(page));
      for (const _ of shownIn(viewWith({ scope: 'all' })).ties) {
        await page.keyboard.press('n');
        const { lines } = await pictureOn(page);
        if (lines.some((line) => line.selected && line.id === TIE.id)) return;
      }
    }),
  ],
  read: async (page) => {
    await page.keyboard.press('e');
    await expect(at.detailsHeading(page)).toBeFocused();
  },
  copy: async (page) => {
    await tabTo(page, at.graph(page), 'Shift+Tab');
    await page.keyboard.press('c');
  },
};

export const inList: Way = {
  steps: [
    {
      name: 'the list',
      act: async (page) => {
        await tabTo(page, page.getByRole('button', { name: 'List', exact: true }));
        await page.keyboard.press('Enter');
      },
      leadsTo: (before) => ({ ...before, show: 'list' }),
    },
    question((page) => askByKeyboard(page, 'Shift+Tab')),
    window(typeYear),
    onlyPayments(async (page) => {
      await tabTo(page, onlyButton(page), 'Shift+Tab');
      await page.keyboard.press('Enter');
    }),
    openTie(async (page) => {
      await tabTo(page, at.tieButton(page, TIE.id));
      await page.keyboard.press('Enter');
    }),
  ],
  read: async (page) => {
    await page.keyboard.press('e');
    await expect(at.detailsHeading(page)).toBeFocused();
  },
  copy: async (page) => {
    await tabTo(page, copyButton(page), 'Shift+Tab');
    await page.keyboard.press('Enter');
  },
};

/**
 * Takes the way on a page that shows the opening view.
 * @param openElsewhere opens the copied link as somebody else would, and gives their page
 */
export async function takeWay(page: Page, way: Way, openElsewhere: (link: string) => Promise<Page>): Promise<void> {
  let view = viewWith({});
  await expectShown(page, view);
  const been = [{ address: page.url(), seen: await at.impressionOf(page) }];
  for (const step of way.steps) {
    await test.step(step.name, async () => {
      await step.act(page);
      view = step.leadsTo(view);
      await expectView(page, view);
      been.push({ address: page.url(), seen: await at.impressionOf(page) });
    });
  }

  await way.read(page);
  await expectDetails(page);
  await way.copy(page);
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash).toBe(formatForCopy(view));

  const elsewhere = await openElsewhere(link);
  await expect.poll(() => at.impressionOf(elsewhere)).toEqual(been.at(-1)?.seen);
  await expectDetails(elsewhere);
  await elsewhere.context().close();

  for (const { address, seen } of been.slice(0, -1).reverse()) {
    await page.goBack();
    expect(page.url()).toBe(address);
    await expect.poll(() => at.impressionOf(page)).toEqual(seen);
  }
  await page.goForward();
  expect(page.url()).toBe(been[1]?.address);
  await expect.poll(() => at.impressionOf(page)).toEqual(been[1]?.seen);
}

/** The page shows what core says that the view shows, and its address is the view's own. */
async function expectView(page: Page, view: View): Promise<void> {
  await expect.poll(() => new URL(page.url()).hash).toBe(formatView(view, dataset));
  await expectShown(page, view);
}

async function expectShown(page: Page, view: View): Promise<void> {
  const { ties, entities } = shownIn(view);
  // The panels come behind the canvas.
  await expect(at.counts(page)).toHaveText(
    new RegExp(`^${ties.length} of \\d+ ties? · ${entities.length} of \\d+ entit(y|ies)`),
  );
  if (view.show === 'list') await expect.poll(() => at.listed(page)).toEqual(shownIn(view));
  else await expect.poll(() => canvasOf(page)).toEqual(wantedOnCanvas(view));
  if (view.selection.length > 0) await expect(at.detailsHeading(page)).toBeVisible();
}

/** Evidence, support with its reason, and denial, in the words that core gives. */
async function expectDetails(page: Page): Promise<void> {
  const panel = at.details(page);
  const context = evidenceContext(dataset);
  await expect(at.detailsHeading(page)).toHaveText(`${nameOf(TIE.from)} paid ${nameOf(TIE.to)}`);
  await expect(panel.getByRole('region', { name: 'Who says so' })).toContainText(
    supportInWords(TIE, TIE.status, context),
  );
  await expect(panel.getByRole('region', { name: 'Who denies it' })).toContainText(
    denialInWords(TIE, TIE.status, context),
  );
  const phrases = TIE.claims.flatMap((claim) => claim.evidence.map(({ exact }) => exact));
  expect(phrases.length).toBeGreaterThan(0);
  for (const phrase of phrases) await expect(panel.getByText(`“${phrase}”`).first()).toBeVisible();
  await expect(panel.getByRole('link', { name: /Read it in the article/ }).first()).toHaveAttribute(
    'href',
    /^https?:.*#:~:text=/,
  );
}

/** Drags the right thumb of the slider, as a hand would: down, along in small steps, up. */
async function dragThumbTo(page: Page, year: string): Promise<void> {
  const [first, last] = [at.years(page).getByRole('slider', { name: 'From year' }), lastThumb(page)];
  const [left, right] = [await middleOf(first), await middleOf(last)];
  const bins = Number(await last.getAttribute('max')) + 1;
  const goal = Number((await last.getAttribute('aria-valuetext'))?.slice(0, 4)) - Number(year);
  await page.mouse.move(right.x, right.y);
  await page.mouse.down();
  await page.mouse.move(right.x - ((right.x - left.x) / bins) * goal, right.y, { steps: 12 });
  await page.mouse.up();
  await expect(last).toHaveAttribute('aria-valuetext', year);
}

function lastThumb(page: Page): Locator {
  return at.years(page).getByRole('slider', { name: 'To year' });
}

async function middleOf(input: Locator): Promise<{ x: number; y: number }> {
  return input.evaluate((element) => {
    const { x, y, width, height } = (element.closest('[data-end]') ?? element).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}
