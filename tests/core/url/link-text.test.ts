import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote, quoteAll } from '../../../src/core/url/note.ts';
import { MAX_LENGTH, MAX_UNKNOWN_KEYS, parseFragment } from '../../../src/core/url/parse-fragment.ts';
import { decode, encode, settle } from '../../../src/core/url/percent.ts';
import { MAX_KEPT, readLink, requestedDataset } from '../../../src/core/url/resolve.ts';
import { smallDataset as dataset } from '../../fixtures/small-dataset.ts';

const seed = 20170317;
const anyText = fc.string({ unit: 'binary' });
const wellFormed = fc.string({ unit: 'grapheme' });
const escapes = fc.stringMatching(/^(%[0-9a-fA-F]{2}|%|[a-zé ])*$/);

describe('percent-encoding', () => {
  it('gives any well-formed text back, from marks that an address can hold', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(decode(encode(text))).toBe(text);
        expect(encode(text)).toMatch(/^[A-Za-z0-9\-_.~!,%]*$/);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('settles once and for all, and means the same after it', () => {
    fc.assert(
      fc.property(fc.oneof(escapes, anyText), (raw) => {
        expect(settle(settle(raw))).toBe(settle(raw));
        // Without a surrogate or an escape in it, a raw value means its own text.
        if (!/[%\p{Cs}]/u.test(raw)) expect(decode(settle(raw))).toBe(raw);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('settles as a browser does', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const settled = settle(text);
        expect(settled === '' ? '' : new URL(`#${settled}`, 'https://example.org/').hash.slice(1)).toBe(settled);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it.each([
    ['a%2Cb', 'a,b'],
    ['%C3%85sa', 'Åsa'],
    ['100%', '100%'],
    ['%zz%41', '%zzA'],
    ['%FF%FE', '%FF%FE'],
    ['%C3', '%C3'],
    ['%2525', '%25'],
    ['a+b', 'a+b'],
  ])('%s reads %s', (raw, text) => {
    expect(decode(raw)).toBe(text);
  });
});

describe('a fragment split into keys and values', () => {
  it.each([
    [
      '#v=1&d=kaspersky&t=2015..2017',
      [
        ['v', '1'],
        ['d', 'kaspersky'],
        ['t', '2015..2017'],
      ],
    ],
    [
      'v=1&rel=a%2Cb&q=x=y',
      [
        ['v', '1'],
        ['rel', 'a%2Cb'],
        ['q', 'x=y'],
      ],
    ],
    [
      'v=1&&=x&&t=',
      [
        ['v', '1'],
        ['t', ''],
      ],
    ],
    ['v=1&v=2&%76=3', [['v', '1']]],
    [
      'v=1&flag',
      [
        ['v', '1'],
        ['flag', ''],
      ],
    ],
    ['#v=1#t=2015', [['v', '1%23t=2015']]],
    ['v=', [['v', '']]],
  ])('%s', (fragment, pairs) => {
    expect(parseFragment(fragment)?.pairs).toEqual(pairs);
  });

  it.each(['', '#', '#main', 'd=kaspersky', '#v', '#v&t=2015', '#w=1', '#V=1', '?v=1'])(
    '%j is not a link',
    (fragment) => {
      expect(parseFragment(fragment)).toBeNull();
    },
  );

  it('reads up to a million characters, and no more', () => {
    const link = (length: number) => `v=1&q=${'x'.repeat(length - 6)}`;
    expect(parseFragment(link(MAX_LENGTH))?.notes).toEqual([]);
    expect(parseFragment(`#${link(MAX_LENGTH)}`)?.notes).toEqual([]);
    expect(parseFragment(link(MAX_LENGTH + 1))?.notes.map((note) => note.code)).toEqual(['too-long']);
    expect(parseFragment(`#${link(MAX_LENGTH + 1)}`)?.pairs).toEqual([]);
  });

  it('keeps so many unknown keys, and every key of its own, wherever it stands', () => {
    const unknown = Array.from({ length: MAX_UNKNOWN_KEYS + 1 }, (_, index) => `k${index}=1`).join('&');
    const link = parseFragment(`${unknown}&v=1&t=2015`);
    expect(link?.pairs).toHaveLength(MAX_UNKNOWN_KEYS + 2);
    expect(link?.pairs.slice(-2)).toEqual([
      ['v', '1'],
      ['t', '2015'],
    ]);
    expect(link?.notes.map((note) => note.code)).toEqual(['too-many-keys']);
  });

  it('keeps no more of what it cannot read than can be read again', () => {
    const half = 'x'.repeat(MAX_KEPT / 2);
    const view = readLink(`v=1&a=${half}&b=${half}&c=x`, dataset)?.view;
    expect(view?.kept.map(([key]) => key)).toEqual(['a', 'c']);
  });
});

describe('the dataset that a link asks for', () => {
  it.each([
    ['v=1&d=small', 'small'],
    ['v=1&d=small@0f1e2d', 'small'],
    ['v=1&d=%73mall', 'small'],
    ['v=1&d=elsewhere', 'first'],
    ['v=1', 'first'],
    ['#main', 'first'],
  ])('%s: %s', (fragment, id) => {
    expect(requestedDataset(parseFragment(fragment), ['first', 'small'])).toBe(id);
  });
});

describe('words of a link in a note', () => {
  it('stay short, on one line and in their quotation marks', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom('“x”. Send money', '\u202Eabc', 'a\nb', '\uD83D')), (text) => {
        const quoted = quote(text);
        expect(quoted.length).toBeLessThanOrEqual(43);
        expect(quoted).toMatch(text === '' ? /^nothing$/ : /^“[^“”\p{Cc}\p{Cf}\p{Cs}]*”$/u);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('are clipped where they are long, and counted where they are many', () => {
    expect(quote('x'.repeat(40))).toBe(`“${'x'.repeat(40)}”`);
    expect(quote('x'.repeat(41))).toBe(`“${'x'.repeat(40)}…”`);
    expect(quoteAll(['a', 'b', 'c'])).toBe('“a”, “b”, “c”');
    expect(quoteAll(['a', 'b', 'c', 'd', 'e'])).toBe('“a”, “b”, “c” and 2 more');
  });

  it.each([
    ['rel=foo', 'This link asks for a relationship type this page does not know: “foo”. It was left out.'],
    ['rel=a,b', 'This link asks for relationship types this page does not know: “a”, “b”. They were left out.'],
    ['sel=gone', 'This link selects “gone”, which this dataset does not have (any more). It was left out.'],
    ['scope=most', 'This link sets “scope” to “most”, which this page does not know. It was left out.'],
    ['x=1', 'This link carries what this page does not know: “x”. The rest of it works.'],
    [
      'show=timeline',
      'This link asks for a timeline. This version of the page does not draw that yet; the rest of the view works.',
    ],
  ])('%s: %s', (body, message) => {
    expect(readLink(`v=1&${body}`, dataset)?.notes.map((note) => note.message)).toEqual([message]);
  });
});
