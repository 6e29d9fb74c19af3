import { describe, expect, test } from 'vitest';
import type { Analysed } from '../../src/cli/bench/analysis.ts';
import { analysisReport, framesPerSecond } from '../../src/cli/bench/analysis-report.ts';
import { firstPaintReport } from '../../src/cli/bench/first-paint.ts';
import type { ActionTiming, PlayTiming } from '../../src/cli/bench/probe-contract.ts';
import { summarise } from '../../src/cli/bench/statistics.ts';
import { atLeast, atMost } from '../../src/cli/bench/verdict.ts';

const quiet = { task: 0, gap: 9 };

function timing(answer: number | null, task: number, words = ''): ActionTiming {
  return { answer, words, block: { task, gap: task + 4 } };
}

/** Time running with a frame every so many milliseconds. */
function playing(every: number, seconds: number, task = 0): PlayTiming {
  const frames = Array.from({ length: Math.floor((seconds * 1_000) / every) }, (_, index) => index * every);
  return { frames, steps: [{ drawn: 12, settled: 20 }], undrawn: 1, block: { task, gap: task } };
}

function analysed(change: Partial<Analysed>, ties: number | null = null): Analysed {
  return {
    scene: { name: ties === null ? 'real' : `${ties} ties`, ties, folder: '' },
    atRest: quiet,
    timings: {},
    plays: { grow: playing(20, 3), slide: playing(20, 3) },
    ...change,
  };
}

/** The cells of the row that begins so. */
function row(text: string, name: string): readonly string[] {
  const line = text.split('\n').find((each) => each.startsWith(`| ${name} `));
  return (line ?? '').split('|').map((cell) => cell.trim());
}

describe('an aim', () => {
  test('is met up to and including its number, and never without one', () => {
    expect(atMost(50, 50, ' ms')).toBe('≤ 50 ms: met');
    expect(atMost(50.01, 50, ' ms')).toBe('≤ 50 ms: not met');
    expect(atMost(Number.NaN, 50, ' ms')).toBe('≤ 50 ms: not met');
    expect(atLeast(30, 30, '')).toBe('≥ 30: met');
    expect(atLeast(29.99, 30, '')).toBe('≥ 30: not met');
    expect(atLeast(Number.NaN, 30, '')).toBe('≥ 30: not met');
  });
});

describe('frames per second', () => {
  test('even frames: the same over all and in the slowest second', () => {
    const { whole, slowest, longest } = framesPerSecond(playing(20, 3).frames);
    expect(whole).toBeCloseTo(50);
    expect(slowest).toBe(50);
    expect(longest).toBe(20);
  });

  test('half a second without a frame shows in the slowest second and the longest frame', () => {
    const frames = playing(20, 4).frames.filter((at) => at < 1_500 || at >= 2_000);
    const { slowest, longest } = framesPerSecond(frames);
    expect(slowest).toBe(25);
    expect(longest).toBe(520);
  });

  test('no frames, or one, make no rate', () => {
    for (const frames of [[], [7]]) expect(framesPerSecond(frames)).toEqual({ whole: 0, slowest: 0, longest: 0 });
  });
});

describe('the report of an analysis', () => {
  test('one task above 50 ms among many misses the aim; the worst one is printed', () => {
    const ways = [
      timing(100, 0, '3 ways.'),
      timing(300, 51.2, 'No way leads from A to B.'),
      timing(200, 0, 'One way.'),
    ];
    const text = analysisReport([analysed({ timings: { ways, focus: [timing(10, 0)] } })]);
    expect(row(text, 'real, ways')).toEqual([
      '',
      'real, ways',
      '3',
      '200',
      '300',
      '51.2',
      '1',
      '55',
      '≤ 50 ms: not met',
      '',
    ]);
    expect(row(text, 'real, focus').slice(5, 9)).toEqual(['none > 50', '0', '4', '≤ 50 ms: met']);
    expect(text).toContain('Of 3 pairs, 1 had no way.');
  });

  test('what had no answer is told, and is in no percentile', () => {
    const focus = [timing(10, 0), timing(null, 0)];
    const text = analysisReport([analysed({ timings: { focus } })]);
    expect(text).toContain('in no p50 or p95: focus (1)');
    expect(row(text, 'real, focus').slice(2, 5)).toEqual(['2', '10', '10']);
  });

  test('time running: both aims for the real dataset, none for sizes', () => {
    const plays = { grow: playing(20, 3), slide: playing(40, 3, 60) };
    const text = analysisReport([analysed({ plays }), analysed({ plays }, 2_000)]);
    expect(row(text, 'real, grow').at(-2)).toBe('≥ 30 frames/s: met; ≤ 50 ms: met');
    expect(row(text, 'real, slide').at(-2)).toBe('≥ 30 frames/s: not met; ≤ 50 ms: not met');
    expect(row(text, '2000 ties, slide').at(-2)).toBe('');
    expect(row(text, 'real, grow')[5]).toBe('1 and 1 undrawn');
  });
});

test('a summary takes percentiles by nearest rank, and the median between the two in the middle', () => {
  expect(summarise([4, 1, 3, 2])).toEqual({ median: 2.5, p95: 4, min: 1, max: 4, count: 4 });
  expect(summarise([]).median).toBeNaN();
});

test('the first picture is held against the first paint of an empty page', () => {
  const paints = { empty: [1000, 900, 1100], picture: [1500, 1600, 1400], usable: [6000], usableBefore: [] };
  const text = firstPaintReport(paints);
  expect(row(text, 'app, picture of the graph').slice(2, 5)).toEqual(['1500 (1400 to 1600)', '1.50', '≤ 1.5 ×: met']);
  expect(text).not.toContain('earlier build');
  expect(firstPaintReport({ ...paints, picture: [1501] })).toContain('not met');
});

test('the time to use is held against an earlier build where one is given', () => {
  const paints = { empty: [1000], picture: [1000], usable: [6000], usableBefore: [6000] };
  expect(firstPaintReport(paints)).toContain('1.00 × the time of the earlier build; ≤ 1 ×: met');
  expect(firstPaintReport({ ...paints, usable: [6100] })).toContain('≤ 1 ×: not met');
});
