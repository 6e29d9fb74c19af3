import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { QUIET_SHARE, STEP_MS } from '../../core/play/player.ts';
import { formatIssue } from '../../core/result.ts';
import { readDatasetFolder } from '../dataset-folder.ts';
import { type Plan, type PlayMode, planOf } from './analysis-plan.ts';
import { pagePath } from './build-pages.ts';
import type { ColdBrowser } from './cold-page.ts';
import type { Act, ActionTiming, Answer, Block, PlayTiming } from './probe-contract.ts';
import type { Scene } from './scene.ts';

/** What happens once in a page, since the code for it stays. */
const FIRST = {
  ways: 'the first ways, with the code for it',
  timeline: 'the first timeline, with the code for it',
} as const;

/** What is timed, in the order in which it is printed. */
export const ACTS = [
  FIRST.ways,
  'ways',
  'ways cleared',
  'focus',
  'focus left',
  'without a voice',
  'voice given back',
  FIRST.timeline,
  'timeline',
  'timeline: a zoom step',
  'graph again',
] as const;
export type ActName = (typeof ACTS)[number];

/** Questions of an analyst, asked of one dataset. */
export interface Analysed {
  readonly scene: Scene;
  /** Of the page that nobody touches: what the rest of the machine adds. */
  readonly atRest: Block;
  readonly timings: Readonly<Partial<Record<ActName, readonly ActionTiming[]>>>;
  readonly plays: Readonly<Record<PlayMode, PlayTiming>>;
}

const SEED = 20_170_317;
/** After this the app has loaded what it loads when the page rests. */
const REST_MS = 4_000;
/** How long to wait for a drawing, of which there may be none, and for all other answers. */
const PATIENCE = { drawing: 5_000, others: 30_000 } as const;
const TIMELINE = '[role="grid"][aria-label="Timeline"]';
const ZOOMS = ['Zoom in', 'Zoom in', 'Zoom in', 'Zoom out', 'Zoom out'] as const;

/** How long the page is watched while nobody does anything. */
const WATCH_MS = 2_000;
/** How long time runs, for every repetition. */
const PLAY_MS = 1_500;

/**
 * Asks in the built app, as links that a reader opens one after another, and lets time run.
 * @param server address of the served folder
 * @param repetitions how many ways, neighbourhoods and voices
 */
export async function measureAnalysis(
  browser: ColdBrowser,
  scene: Scene,
  server: string,
  repetitions: number,
): Promise<Analysed> {
  const app = `${server}/${pagePath(scene, 'app')}/`;
  const read = readDatasetFolder(join(scene.folder, 'kaspersky'));
  if (!read.ok) throw new Error(read.error.map(formatIssue).join('\n'));
  const plan = planOf(read.value.compiled, repetitions, SEED);
  const visited = await browser.visit(`${app}${plan.everyone}`, 'plain', async (page) => {
    await page.evaluate(() => window.tielineBench.firstUse);
    await pointerAway(page);
    await page.waitForTimeout(REST_MS);
    const atRest = await page.evaluate((ms) => window.tielineBench.watch(ms), WATCH_MS);
    const timings = await askAll(page, asksOf(plan));
    const play = (mode: PlayMode): Promise<PlayTiming> => runTime(page, plan.play[mode], PLAY_MS * repetitions);
    return { atRest, timings, plays: { grow: await play('grow'), slide: await play('slide') } };
  });
  return { scene, ...visited };
}

/** The first use leaves the pointer on a node, whose neighbourhood stays lit. */
async function pointerAway(page: Page): Promise<void> {
  const [left, top] = await page.evaluate(() => window.tielineBench.box());
  await page.mouse.move(left + 2, top + 2);
  await page.mouse.move(left, 0);
}

async function askAll(page: Page, asks: readonly Ask[]): Promise<Analysed['timings']> {
  const timings: Partial<Record<ActName, ActionTiming[]>> = {};
  for (const { name, act, answer } of asks) {
    timings[name] = [...(timings[name] ?? []), await perform(page, act, answer)];
  }
  return timings;
}

function perform(page: Page, act: Act, answer: Answer): Promise<ActionTiming> {
  const patience = answer.kind === 'drawing' ? PATIENCE.drawing : PATIENCE.others;
  return page.evaluate((action) => window.tielineBench.act(action), { act, answer, patience });
}

interface Ask {
  readonly name: ActName;
  readonly act: Act;
  readonly answer: Answer;
}

/** All that is asked of one page, from everyone back to everyone each time; it ends on the timeline. */
function asksOf(plan: Plan): readonly Ask[] {
  const drawing: Answer = { kind: 'drawing' };
  const back = (name: ActName, answer: Answer): Ask => ({ name, act: { go: plan.everyone }, answer });
  const ways = plan.ways.flatMap(({ ends, fragment }, index): Ask[] => [
    { name: index === 0 ? FIRST.ways : 'ways', act: { go: fragment }, answer: { kind: 'ways', ends } },
    back('ways cleared', drawing),
  ]);
  const focus = plan.focus.flatMap((go): Ask[] => [
    { name: 'focus', act: { go }, answer: drawing },
    back('focus left', drawing),
  ]);
  const without = plan.without.flatMap((go): Ask[] => [
    { name: 'without a voice', act: { go }, answer: drawing },
    back('voice given back', drawing),
  ]);
  const timeline = plan.focus.flatMap((_, index): Ask[] => [
    ...(index === 0 ? [] : [back('graph again', { kind: 'graph' })]),
    { name: index === 0 ? FIRST.timeline : 'timeline', act: { go: plan.timeline }, answer: { kind: 'timeline' } },
  ]);
  const zooms = ZOOMS.map((label): Ask => {
    const press = `main button[aria-label="${label}"]:not([aria-disabled="true"])`;
    return { name: 'timeline: a zoom step', act: { press }, answer: { kind: 'change', within: TIMELINE } };
  });
  return [...ways, ...focus, ...without, ...timeline, ...zooms];
}

/** Opens a link in which time is to run, and lets it. */
async function runTime(page: Page, go: string, ms: number): Promise<PlayTiming> {
  await perform(page, { go }, { kind: 'graph' });
  const years = page.getByRole('region', { name: 'Years', exact: true });
  await years.getByRole('combobox', { name: 'Speed', exact: true }).selectOption('fast');
  await years.getByRole('checkbox', { name: 'Loop', exact: true }).check();
  const delays = [STEP_MS.fast, STEP_MS.fast * QUIET_SHARE];
  return page.evaluate(([time, steps]) => window.tielineBench.watchPlay(time, steps), [ms, delays] as const);
}
