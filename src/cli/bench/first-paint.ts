/** When the graph is first seen on a slow phone, beside the first paint of a page that has nothing in it. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ColdBrowser } from './cold-page.ts';
import { summarise } from './statistics.ts';
import { table } from './table.ts';
import { atMost } from './verdict.ts';

/** Milliseconds from the start of navigation, in the order of the loads. */
export interface FirstPaints {
  /** The only word of an empty page. */
  readonly empty: readonly number[];
  /** The picture that stands in the app's page. */
  readonly picture: readonly number[];
  /** The canvas answers a pointer. */
  readonly usable: readonly number[];
  /** The canvas of an earlier build answers a pointer; nothing where none was given. */
  readonly usableBefore: readonly number[];
}

/** The pages that are loaded in turn. */
export interface FirstPaintAddresses {
  readonly app: string;
  readonly empty: string;
  /** The app as an earlier build has it. */
  readonly before: string | null;
}

const AIM = 1.5;

/** Where the empty page lies below the folder that is served. */
export const EMPTY_PATH = 'empty';
/** Where a copy of the earlier build lies below it. */
export const BEFORE_PATH = 'before';

/** Copies an earlier build, a folder such as `dist`, to where it is served beside the others. */
export function copyEarlierBuild(folder: string, site: string): void {
  const target = join(site, BEFORE_PATH);
  rmSync(target, { recursive: true, force: true });
  cpSync(folder, target, { recursive: true });
}

/** Writes the empty page: no style, no script, one word that is to be painted. */
export function writeEmptyPage(site: string): void {
  mkdirSync(join(site, EMPTY_PATH), { recursive: true });
  const text =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p data-bench-first>Empty</p></html>';
  writeFileSync(join(site, EMPTY_PATH, 'index.html'), text);
}

/** Loads the pages in turn, cold, at 4 × CPU and Fast 3G. */
export async function measureFirstPaint(
  browser: ColdBrowser,
  { app, empty, before }: FirstPaintAddresses,
  repetitions: number,
): Promise<FirstPaints> {
  const found = {
    empty: [] as number[],
    picture: [] as number[],
    usable: [] as number[],
    usableBefore: [] as number[],
  };
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    found.empty.push(await browser.visit(empty, 'slow', firstSeen));
    found.picture.push(
      await browser.visit(app, 'slow', async (page) => {
        const seen = await firstSeen(page);
        found.usable.push(await firstAnswer(page));
        return seen;
      }),
    );
    if (before !== null) found.usableBefore.push(await browser.visit(before, 'slow', firstAnswer));
  }
  return found;
}

async function firstAnswer(page: Page): Promise<number> {
  return (await page.evaluate(() => window.tielineBench.firstUse)).answer;
}

function firstSeen(page: Page): Promise<number> {
  return page.evaluate(() => window.tielineBench.firstSeen);
}

/** The measurements as a section of the report. */
export function firstPaintReport({ empty, picture, usable, usableBefore }: FirstPaints): string {
  const of = (values: readonly number[]): string => {
    const { median, min, max } = summarise(values);
    return `${median.toFixed(0)} (${min.toFixed(0)} to ${max.toFixed(0)})`;
  };
  const base = summarise(empty).median;
  const ratio = (values: readonly number[]): number => summarise(values).median / base;
  const rows = [
    ['empty page, first paint', of(empty), '1.00', ''],
    ['app, picture of the graph', of(picture), ratio(picture).toFixed(2), atMost(ratio(picture), AIM, ' ×')],
    ['app, canvas answers', of(usable), ratio(usable).toFixed(2), ''],
  ];
  const parts = [
    '## First picture of the graph, slow',
    'The picture stands in the page itself; an empty page is one word without style or script, loaded in turn with the app.',
  ];
  if (usableBefore.length > 0) {
    rows.push(['earlier build, canvas answers', of(usableBefore), ratio(usableBefore).toFixed(2), '']);
    const now = summarise(usable).median / summarise(usableBefore).median;
    parts.push(`The canvas answers after ${now.toFixed(2)} × the time of the earlier build; ${atMost(now, 1, ' ×')}.`);
  }
  return [...parts, table(['what', 'ms', ': empty', 'aim'], rows)].join('\n\n');
}
