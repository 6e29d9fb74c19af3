import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/core/state/view.ts';
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
    ['show=map', 'This link sets “show” to “map”, which this page does not know. It was left out.'],
    ['play=backwards', 'This link sets “play” to “backwards”, which this page does not know. It was left out.'],
    [
      'voices=x',
      'This link asks for ties with at least “x” independent voices, which is no number from 0 to 99. It was left out.',
    ],
    [
      'cmp=2017..2012',
      'This link compares with the time “2017..2012”, which does not run from an earlier year, month or day to a later one. It was left out.',
    ],
    [
      'without=nobody',
      'This link takes away the word of “nobody”, which this dataset does not have (any more). It was left out.',
    ],
    ['hide=a,b', 'This link hides “a”, “b”, which this dataset does not have (any more). They were left out.'],
    [
      'only=ada,gone',
      'This link shows only ties among “gone”, which this dataset does not have (any more). It was left out.',
    ],
    ['pin=gone', 'This link keeps “gone”, which this dataset does not have (any more). It was left out.'],
    ['path=ada..ada', 'This link asks how two entities are connected, but names “ada..ada”. It was left out.'],
    ['path=ada', 'This link asks how two entities are connected, but names “ada”. It was left out.'],
    ['path=..', 'This link asks how two entities are connected, but names “..”. It was left out.'],
    [
      'path=ada..gone',
      'This link asks how somebody is connected with “gone”, which this dataset does not have (any more). It was left out.',
    ],
    ['way=ada', 'This link looks at one way between entities, but names “ada”. It was left out.'],
    [
      'way=ada,gone,delta',
      'This link looks at a way through “gone”, which this dataset does not have (any more). It was left out.',
    ],
    ...['0', '-1', '1000000000'].map((steps): [string, string] => [
      `steps=${steps}`,
      `Ways can be limited to 1 to 9 steps; this link says “${steps}”. More were read as 9, anything else was left out.`,
    ]),
    ...['ada~1', 'ada~1.5~2', 'ada~100001~0'].map((place): [string, string] => [
      `pos=${place}`,
      `A moved node is written with two whole numbers from -100000 to 100000; this link says “${place}”. It was left out.`,
    ]),
  ])('%s: %s', (body, message) => {
    expect(readLink(`v=1&${body}`, dataset)?.notes.map((note) => note.message)).toEqual([message]);
  });

  it.each(['hide=', 'only=', 'pin=', 'without=', 'path=', 'way=', 'steps=', 'play=', 'pos=', 'cmp=', 'voices=0'])(
    '%s says nothing, and needs no words',
    (body) => {
      const read = readLink(`v=1&${body}`, dataset);
      expect(read?.view).toEqual(defaultView(dataset.id));
      expect(read?.notes).toEqual([]);
    },
  );

  it('count 10,000 moved nodes that are gone, and as many that cannot be read, in one note that stays short', () => {
    const gone = Array.from({ length: 10_000 }, (_, index) => `${'x'.repeat(36)}${index}~1~2`);
    const unreadable = Array.from({ length: 10_000 }, (_, index) => `ada~${'x'.repeat(36)}${index}~2`);
    const read = readLink(`v=1&pos=${[...gone, ...unreadable, 'ada~5~-6']}`, dataset);
    expect(read?.view.moved).toEqual([{ id: 'ada', x: 5, y: -6 }]);
    expect(read?.notes.map(({ key, code }) => [key, code])).toEqual([['pos', 'unknown-id']]);
    expect(read?.notes[0]?.message.match(/and 9997 more/g)).toHaveLength(2);
    expect(read?.notes[0]?.message.length).toBeLessThan(500);
  });

  it('opens 10,000 moved nodes of one entity at the first place', () => {
    const places = Array.from({ length: 10_000 }, (_, index) => `ada~${index + 7}~${-index}`);
    const read = readLink(`v=1&pos=${places}`, dataset);
    expect(read?.view.moved).toEqual([{ id: 'ada', x: 7, y: 0 }]);
    expect(read?.notes).toEqual([]);
  });
});
