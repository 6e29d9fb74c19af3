import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameFilters } from '../../../src/core/state/keys.ts';
import { formatForCopy, formatView } from '../../../src/core/url/format.ts';
import { LINK_KEYS } from '../../../src/core/url/keys.ts';
import { namedView } from '../../../src/core/url/named-view.ts';
import { MAX_LENGTH } from '../../../src/core/url/parse-fragment.ts';
import { readLink } from '../../../src/core/url/resolve.ts';
import { smallDataset as dataset } from '../../fixtures/small-dataset.ts';
import { mutatedLink } from './mutated-link.ts';
import { viewProblems } from './view-problems.ts';

const seed = 20170317;

const NOT_IN_A_MESSAGE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** Holds for any text at all: it is read, the view is valid, and its own link gives it back. */
function expectHarmless(fragment: string): boolean {
  const read = readLink(fragment, dataset);
  if (read === null) return false;
  const { view, notes } = read;
  const problems = viewProblems(view, dataset);
  if (problems.length > 0) expect(problems).toEqual([]);
  const named = view.named === null ? null : namedView(view.named, dataset);
  expect(named === null || sameFilters(named, view)).toBe(true);
  const text = formatView(view, dataset);
  const again = readLink(text, dataset);
  if (JSON.stringify(again?.view) !== JSON.stringify(view)) expect(again?.view).toEqual(view);
  expect(again === null ? null : formatView(again.view, dataset)).toBe(text);
  const { kept: _, named: __, ...shown } = view;
  expect(readLink(formatForCopy(view), dataset)?.view).toMatchObject(shown);
  // What is kept was noted, and no note is long enough to flood the page or carries control characters.
  expect(view.kept.length === 0 || notes.length > 0).toBe(true);
  // One for each key, and a few about the link as a whole.
  expect(notes.length).toBeLessThan(LINK_KEYS.length + 5);
  const unfit = notes.filter(({ message }) => message.length > 500 || NOT_IN_A_MESSAGE.test(message));
  if (unfit.length > 0) expect(unfit).toEqual([]);
  return true;
}

describe('any fragment at all', () => {
  it('10,000 mutated links: never throws, gives a valid view, whose own link gives it back', () => {
    let links = 0;
    fc.assert(
      fc.property(mutatedLink(dataset), (text) => {
        // Most of the soup has no `v=`; with it in front, the rest is really read.
        if (expectHarmless(text)) links += 1;
        else expectHarmless(`v=1&${text}`);
      }),
      { seed, numRuns: 10_000 },
    );
    expect(links).toBeGreaterThan(5000);
  });

  it('2,000 texts out of nowhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expectHarmless(text);
        expectHarmless(`#v=1&${text}`);
        expectHarmless(`#v=1&q=${text}`);
        expectHarmless(`#v=1&view=who-denies&rel=${text}&sel=${text}`);
      }),
      { seed, numRuns: 2000 },
    );
  });

  const million = (piece: string) => `v=1&${piece.repeat(Math.floor((MAX_LENGTH - 4) / piece.length))}`;

  const many = (count: number, item: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => item(index)).join();
  const nobodies = many(40_000, (index) => `x${index}`);

  it.each([
    ['one value', `v=1&q=${'x'.repeat(MAX_LENGTH - 6)}`],
    ['one unknown value that grows when it is escaped', `v=1&foo=${'é'.repeat(MAX_LENGTH / 2)}`],
    ['one unknown key', `v=1&${'('.repeat(MAX_LENGTH - 10)}=1`],
    ['unknown ids', `v=1&sel=${'a,'.repeat(490_000)}`],
    ['different unknown ids', `v=1&sel=${many(120_000, (index) => `x${index}`)}`],
    ['different unknown keys', `v=1&${Array.from({ length: 90_000 }, (_, index) => `k${index}=`).join('&')}`],
    ['ampersands', million('&')],
    ['equal signs', million('=')],
    ['percent signs', million('%')],
    ['escapes', million('%41')],
    ['broken escapes', million('%FF')],
    ['doubled keys', million('rel=payment&')],
    ['tildes', `v=1&focus=${'ada~'.repeat(240_000)}`],
    ['places', `v=1&pos=${'ada~1~2,bern~-3~4,'.repeat(55_000)}`],
    ['different places', `v=1&pos=${many(60_000, (index) => `ada~${index}~-${index}`)}`],
    ['places of nobody', `v=1&pos=${many(60_000, (index) => `x${index}~1~2`)}`],
    ['digits of one place', `v=1&pos=ada~${'9'.repeat(900_000)}~1`],
    ['signs of one place', `v=1&pos=ada~${'-'.repeat(900_000)}~1`],
    ['dots of a path', `v=1&path=ada${'.'.repeat(900_000)}delta`],
    ['a way that goes to and fro', `v=1&way=${'ada,bern,'.repeat(110_000)}`],
    ['words of nobody', `v=1&without=${many(120_000, (index) => `x${index}`)}`],
    ['hidden, kept to and pinned nobodies', `v=1&hide=${nobodies}&only=${nobodies}&pin=${nobodies}`],
    ['digits of voices and steps', `v=1&voices=${'9'.repeat(450_000)}&steps=${'9'.repeat(450_000)}`],
    ['dots', `v=1&t=${'.'.repeat(900_000)}`],
    ['exclamation marks', `v=1&rel=${'!'.repeat(900_000)}`],
    ['a version of a million digits', `v=${'9'.repeat(MAX_LENGTH - 2)}`],
    ['lone surrogates', `v=1&foo=${'\uD800'.repeat(100_000)}`],
  ])('a megabyte of %s is read in time', (_, text) => {
    const before = performance.now();
    expect(expectHarmless(text)).toBe(true);
    // Long enough for a slow machine, far too short for anything quadratic.
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('more than a megabyte is not read, and says so', () => {
    const read = readLink(`#v=1&scope=all&q=${'x'.repeat(MAX_LENGTH)}`, dataset);
    expect(read?.view.scope).toBe('core');
    expect(read?.notes.map((note) => note.code)).toEqual(['too-long']);
  });
});
