import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POSSIBLE_OPACITY } from '../../src/canvas/stylesheet.ts';
import { RELATION_GROUPS } from '../../src/core/schema/vocabulary.ts';
import { contrast, difference, over, parseHex, type Rgb, type Sight } from './colour.ts';

const css = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8');

/** WCAG 2: text (1.4.3), and lines and edges of controls (1.4.11). */
const TEXT = 4.5;
const LINE = 3;
/** ΔE of CIE 1976 that still tells two thin lines apart; the palette was searched for CIEDE2000 of 10 and more. */
const APART = 12;
const SIGHTS: readonly Sight[] = ['usual', 'protan', 'deutan', 'tritan'];

const GROUPS = RELATION_GROUPS.map(({ id }) => `group-${id}`);
const CHANGES = ['change-added', 'change-gone', 'change-same'];

describe.each([
  ['light', 1],
  ['dark', 2],
] as const)('the %s theme', (_, column) => {
  const tokens = tokensOf(column);
  const colour = (token: string): Rgb => {
    const found = tokens.get(token);
    if (found === undefined) throw new Error(`theme.css has no colour --${token}.`);
    return found;
  };

  it.each(['ink', 'ink-soft'])(`--%s reads at ${TEXT}:1 wherever text stands`, (text) => {
    const grounds = ['paper', 'surface', 'surface-sunken', 'selection'];
    const tooFaint = grounds.filter((ground) => contrast(colour(text), colour(ground)) < TEXT);
    expect(tooFaint).toEqual([]);
  });

  it.each(['paper', 'surface'])(
    `every line shows at ${LINE}:1 on --%s, in its group's colour or its change's, even where it is only possible`,
    (ground) => {
      const faint = (line: string): number =>
        contrast(over(colour(line), colour(ground), POSSIBLE_OPACITY), colour(ground));
      expect([...GROUPS, ...CHANGES].filter((line) => faint(line) < LINE)).toEqual([]);
    },
  );

  it(`edges of controls, the focus ring and the outline of nodes show at ${LINE}:1`, () => {
    const edges = ['rule-strong', 'focus', 'node-ink'].flatMap((edge) =>
      ['paper', 'surface', 'surface-sunken'].map((ground) => [edge, ground] as const),
    );
    const tooFaint = edges.filter(([edge, ground]) => contrast(colour(edge), colour(ground)) < LINE);
    expect([
      ...tooFaint,
      ...(contrast(colour('node-ink'), colour('selection')) < LINE ? ['selected icon'] : []),
    ]).toEqual([]);
  });

  it.each(SIGHTS)('no two groups, and no two changes, look alike to %s sight', (sight) => {
    const alike = [GROUPS, CHANGES].flatMap((lines) =>
      lines.flatMap((one, place) =>
        lines
          .slice(place + 1)
          .map((other) => ({ pair: `${one} and ${other}`, apart: difference(colour(one), colour(other), sight) }))
          .filter(({ apart }) => apart < APART),
      ),
    );
    expect(alike).toEqual([]);
  });
});

describe('the colour arithmetic', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#123456', '#123456', 1],
  ])('contrast of %s and %s is %d:1', (one, other, ratio) => {
    expect(contrast(parseHex(one), parseHex(other))).toBeCloseTo(ratio, 1);
    expect(contrast(parseHex(other), parseHex(one))).toBeCloseTo(ratio, 1);
  });

  it('white and black are 100 apart, the same colour 0, and red and green look alike without red or green cones', () => {
    const [red, green] = [parseHex('#c80000'), parseHex('#5f7300')];
    expect(difference(parseHex('#ffffff'), parseHex('#000000'), 'usual')).toBeCloseTo(100, 1);
    expect(difference(red, red, 'deutan')).toBe(0);
    expect(difference(red, green, 'deutan')).toBeLessThan(difference(red, green, 'usual') / 3);
  });

  it('greys look the same to everybody', () => {
    for (const sight of SIGHTS) expect(difference(parseHex('#808080'), parseHex('#808080'), sight)).toBe(0);
    for (const sight of SIGHTS) {
      const apart = difference(parseHex('#606060'), parseHex('#a0a0a0'), sight);
      expect(Math.abs(apart - difference(parseHex('#606060'), parseHex('#a0a0a0'), 'usual'))).toBeLessThan(1);
    }
  });
});

/** The colours of one column of `light-dark(…, …)`, by token. */
function tokensOf(column: 1 | 2): ReadonlyMap<string, Rgb> {
  const pattern = /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g;
  return new Map([...css.matchAll(pattern)].map((match) => [match[1] ?? '', parseHex(match[column + 1] ?? '')]));
}
