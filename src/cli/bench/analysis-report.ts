/** The measurements of an analyst's questions as text: two tables, each aim beside its number. */
import { ACTS, type ActName, type Analysed } from './analysis.ts';
import { PLAY_MODES } from './analysis-plan.ts';
import type { ActionTiming, PlayTiming } from './probe-contract.ts';
import type { Scene } from './scene.ts';
import { type Summary, summarise } from './statistics.ts';
import { table } from './table.ts';
import { atLeast, atMost } from './verdict.ts';

const AIM = { block: 50, framesPerSecond: 30 } as const;
const SECOND = 1_000;

/** The part of the report about ways, neighbourhoods, voices taken away, the timeline and time running. */
export function analysisReport(analysed: readonly Analysed[]): string {
  return [
    "## 4. An analyst's questions",
    'In the built app with everyone shown, one link after another, as Back and Forward open them, between ends and voices chosen by a seed. Answer: from the event to the painted frame in which the panel says how many ways there are, the canvas has drawn, or the timeline has its ties. Ways, focus and a voice taken away are left again each time, which is timed too.',
    'Block: the longest task of the main thread until the page rests again, as the browser counts it (`longtask`, from 50 ms on). That decides whether the aim is met: between two tasks the page can answer. The gap is the longest wait of a `setTimeout(0)` loop in the page; it joins tasks that follow each other at once, and holds whatever else the machine does.',
    actsTable(analysed),
    ...analysed.flatMap(notesOn),
    `Time running at the fastest speed, with the loop. Frames: animation frames that the page could use, per second over the whole time, and in the slowest second. Step: from the timer that asks for it to the painted frame of the first drawing; settled: to the last drawing before the next step.`,
    playTable(analysed),
  ].join('\n\n');
}

function actsTable(analysed: readonly Analysed[]): string {
  const rows = analysed.flatMap(({ scene, timings }) =>
    ACTS.flatMap((name) => {
      const own = timings[name] ?? [];
      return own.length === 0 ? [] : [actRow(scene, name, own)];
    }),
  );
  return table(
    ['dataset, act', 'times', 'answer p50', 'answer p95', 'block, ms', 'tasks > 50', 'gap, ms', 'aim'],
    rows,
  );
}

function actRow(scene: Scene, name: ActName, timings: readonly ActionTiming[]): string[] {
  const answers = summarise(timings.flatMap(({ answer }) => answer ?? []));
  const block = Math.max(...timings.map((timing) => timing.block.task));
  return [
    `${scene.name}, ${name}`,
    String(timings.length),
    ...medianAndP95(answers),
    blockText(block),
    String(timings.filter((timing) => timing.block.task > AIM.block).length),
    Math.max(...timings.map(({ block: { gap } }) => gap)).toFixed(0),
    scene.ties === null ? atMost(block, AIM.block, ' ms') : '',
  ];
}

/** What the numbers do not say: how much of them is the machine, and of which kind the answers were. */
function notesOn({ scene, atRest, timings }: Analysed): string[] {
  const asked = [...(timings[ACTS[0]] ?? []), ...(timings.ways ?? [])];
  const none = asked.filter(({ words }) => !/\bways?\.$|^Showing/.test(words)).length;
  const silent = ACTS.flatMap((name) => {
    const count = (timings[name] ?? []).filter(({ answer }) => answer === null).length;
    return count === 0 ? [] : [`${name} (${count})`];
  });
  const rest = `${scene.name}: while nobody did anything the longest gap was ${atRest.gap.toFixed(0)} ms; where that is far above 5, the machine was busy elsewhere, and all numbers are too high.`;
  const pairs = `Of ${asked.length} pairs, ${none} had no way.`;
  const unanswered = `Without an answer, and in no p50 or p95: ${silent.join(', ')}.`;
  return [[rest, pairs, ...(silent.length === 0 ? [] : [unanswered])].join(' ')];
}

function playTable(analysed: readonly Analysed[]): string {
  const rows = analysed.flatMap(({ scene, plays }) =>
    PLAY_MODES.map((mode) => playRow(`${scene.name}, ${mode}`, plays[mode], scene)),
  );
  return table(
    [
      'dataset, way of moving',
      'frames/s',
      'slowest s',
      'longest frame, ms',
      'steps',
      'step p50',
      'step p95',
      'settled p95',
      'block, ms',
      'aim',
    ],
    rows,
  );
}

function playRow(name: string, { frames, steps, undrawn, block }: PlayTiming, { ties }: Scene): string[] {
  const rate = framesPerSecond(frames);
  const aims = [atLeast(rate.whole, AIM.framesPerSecond, ' frames/s'), atMost(block.task, AIM.block, ' ms')];
  return [
    name,
    rate.whole.toFixed(1),
    rate.slowest.toFixed(0),
    rate.longest.toFixed(0),
    undrawn === 0 ? String(steps.length) : `${steps.length} and ${undrawn} undrawn`,
    ...medianAndP95(summarise(steps.map(({ drawn }) => drawn))),
    summarise(steps.map(({ settled }) => settled)).p95.toFixed(0),
    blockText(block.task),
    ties === null ? aims.join('; ') : '',
  ];
}

/**
 * How often a page could draw.
 * @param frames when each frame began, in milliseconds, in order; fewer than two make no rate
 * @returns frames per second over the whole time and in the slowest second of it, and the longest frame in milliseconds
 */
export function framesPerSecond(frames: readonly number[]): {
  readonly whole: number;
  readonly slowest: number;
  readonly longest: number;
} {
  const [first = 0] = frames;
  const last = frames.at(-1) ?? first;
  const lengths = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
  const seconds = frames.filter((at) => at + SECOND <= last);
  const within = (from: number): number => frames.filter((at) => at >= from && at < from + SECOND).length;
  const whole = last > first ? (lengths.length * SECOND) / (last - first) : 0;
  return {
    whole,
    slowest: seconds.length === 0 ? whole : Math.min(...seconds.map(within)),
    longest: Math.max(0, ...lengths),
  };
}

function medianAndP95({ median, p95 }: Summary): string[] {
  return [median, p95].map((value) => value.toFixed(0));
}

function blockText(task: number): string {
  return task === 0 ? 'none > 50' : task.toFixed(1);
}
