import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/core/compile/compile.ts';
import { packCompiled, unpackCompiled } from '../../../src/core/compile/pack.ts';
import { claim } from '../evidence/cast.ts';
import { anyDataset, datasetOf, EXTRAS, tieOf } from './dataset.ts';

const RUNS = { seed: 20170317, numRuns: 300 };

const openAtBothEnds = tieOf('open', {
  claims: [
    claim('open-1', { when: '[..2014]' }),
    claim('open-2', { when: '2008/..' }),
    claim('open-3', { when: { start: '[2012~..]' } }),
  ],
});
const COMPILED = compile(datasetOf([openAtBothEnds, tieOf('plain')]), EXTRAS);
const TEXT = packCompiled(COMPILED);

describe('invariants', () => {
  test('what was packed comes back as it was', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const compiled = compile(dataset, EXTRAS);
        expect(unpackCompiled(packCompiled(compiled))).toEqual({ ok: true, value: compiled });
      }),
      RUNS,
    );
  });

  test('no cut-off text is read', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), (length) => {
        expect(unpackCompiled(TEXT.slice(0, length)).ok).toBe(false);
      }),
      RUNS,
    );
  });

  test('no text whatever makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(unpackCompiled(text).ok).toBe(false);
      }),
      RUNS,
    );
  });

  test('a field replaced by another kind of value is either refused or does no harm', () => {
    const junk = fc.constantFrom<unknown>(null, 7, 'x', [], {}, [null], [[0, 0, 0, 0]], { happened: [null] }, true);
    fc.assert(
      fc.property(fc.nat(), junk, (at, value) => {
        const paths = pathsOf(JSON.parse(TEXT));
        const path = paths[at % paths.length] ?? [];
        const read = unpackCompiled(JSON.stringify(replaced(JSON.parse(TEXT), path, value)));
        if (read.ok) expect(() => packCompiled(read.value)).not.toThrow();
      }),
      { ...RUNS, numRuns: 3000 },
    );
  });
});

describe('worked examples', () => {
  test('infinite bounds survive', () => {
    const read = unpackCompiled(TEXT);
    const days = read.ok ? read.value.ties.flatMap((tie) => tie.dates.happened.flatMap((b) => Object.values(b))) : [];
    expect(days).toContain(Infinity);
    expect(days).toContain(-Infinity);
    expect(days).toContain(true);
    expect(read).toEqual({ ok: true, value: COMPILED });
  });

  const damaged = (path: readonly string[], value: unknown) => JSON.stringify(replaced(JSON.parse(TEXT), path, value));
  const table: readonly (readonly [name: string, text: string, message: RegExp])[] = [
    ['nothing', '', /incomplete/],
    ['a page', ' <!doctype html><title>404</title>', /web page/],
    ['half a file', TEXT.slice(0, TEXT.length / 2), /incomplete/],
    ['some other JSON', '{"nodes":[]}', /not a Tieline dataset/],
    ['a list', '[]', /not a Tieline dataset/],
    ['null', 'null', /not a Tieline dataset/],
    ['a later format', damaged(['format'], 2), /different versions/],
    ['a format in quotes', damaged(['format'], '1'), /different versions/],
    ['no dataset', damaged(['dataset'], null), /damaged/],
    ['no title', damaged(['dataset', 'title'], undefined), /damaged/],
    ['no hash', damaged(['dataset', 'hash'], undefined), /damaged/],
    ['no sources', damaged(['dataset', 'sources'], undefined), /damaged/],
    ['no positions', damaged(['dataset', 'positions'], undefined), /damaged/],
    ['a place without a second number', damaged(['dataset', 'positions', 'flynn'], [1]), /damaged/],
    ['a domain without an end', damaged(['dataset', 'domains', 'happened', 'to'], null), /damaged/],
    ['a tie that is null', damaged(['dataset', 'ties', '0'], null), /damaged/],
    ['a tie without a status', damaged(['dataset', 'ties', '0', 'status'], undefined), /damaged/],
    ['bounds of four', damaged(['dataset', 'ties', '0', 'dates', 'happened', '0'], [0, 0, 0, 0]), /damaged/],
    ['bounds of six', damaged(['dataset', 'ties', '0', 'dates', 'happened', '0'], [0, 0, 0, 0, 0, 0]), /damaged/],
    ['a bound in words', damaged(['dataset', 'ties', '0', 'dates', 'happened', '0', '1'], 'soon'), /damaged/],
    ['an entity without a name', damaged(['dataset', 'entities', '0', 'name'], 7), /damaged/],
  ];

  test.each(table)('%s is refused in a sentence for readers', (_, text, message) => {
    const read = unpackCompiled(text);
    expect(read.ok ? 'read' : read.error).toMatch(message);
    expect(read.ok ? '' : read.error).toMatch(/^[A-Z].*\.$/);
  });
});

function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaced(root: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(root))
    return root.map((item, index) => (String(index) === key ? replaced(item, rest, value) : item));
  const fields = new Map(Object.entries(root ?? {}));
  fields.set(key, replaced(fields.get(key), rest, value));
  return Object.fromEntries(fields);
}
