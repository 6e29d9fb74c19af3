/** Actions on the picture and the page: zoom, fit, graph or list, search, links, years. */
import type { Page } from '@playwright/test';
import type { View } from '../../../src/core/state/view.ts';
import { emptyPlace, pictureOn } from '../canvas.ts';
import { linkTo, shownIn, viewWith } from '../dataset.ts';
import { tabTo } from '../keyboard.ts';
import * as at from '../page.ts';
import { expect } from '../test.ts';
import {
  allQuoted,
  expectBefore,
  expectCopied,
  expectFit,
  expectSearchWorks,
  expectView,
  quoted,
  turnWheel,
  type Ways,
} from './ways.ts';

export function zoom(nearer: boolean): Ways {
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

export const fit: Ways = {
  pointer: (page, row) => expectFit(page, () => at.control(page, quoted(row.byPointer)).click()),
  canvas: (page, key) => expectFit(page, () => page.keyboard.press(key)),
  list: 'not needed',
};

export const switchGraphList: Ways = {
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

export const search: Ways = {
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

export const copyLink: Ways = {
  pointer: (page, row) => expectCopied(page, () => at.control(page, quoted(row.byPointer)).click()),
  canvas: (page, key) => expectCopied(page, () => page.keyboard.press(key)),
  list: async (page, row) => {
    const button = at.control(page, quoted(row.inList));
    await expectBefore(button, page.getByRole('heading', { name: 'List of the view' }));
    await expectCopied(page, () => button.click());
  },
};

/** The dialog opens, with the link to this view in it. */
async function expectShareDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(page.url());
}

export const share: Ways = {
  pointer: async (page, row) => {
    await at.control(page, quoted(row.byPointer)).click();
    await expectShareDialog(page);
  },
  canvas: async (page, key) => {
    await page.keyboard.press(key);
    await expectShareDialog(page);
  },
  list: async (page, row) => {
    const button = at.control(page, quoted(row.inList));
    await expectBefore(button, page.getByRole('heading', { name: 'List of the view' }));
    await button.click();
    await expectShareDialog(page);
  },
};

export function stepYear(by: 1 | -1): Ways {
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
