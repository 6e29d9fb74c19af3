import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, dateBounds, type WhenText } from '../../../src/core/time/bounds.ts';
import { dateInWords, whenInWords, windowInWords } from '../../../src/core/time/words.ts';
import { SEED, whenText } from './arbitraries.ts';

describe('dates in words', () => {
  it('say so whenever the date is only about or perhaps so, and hold no EDTF', () => {
    const reported = dateBounds('2017');
    fc.assert(
      fc.property(whenText, (when) => {
        fc.pre(reported.ok);
        const bounds = reported.ok ? boundsOf(when, reported.value) : reported;
        fc.pre(bounds.ok);
        const words = whenInWords(when, { reported: '2017' });
        expect(/about|perhaps/.test(words)).toBe(bounds.ok && bounds.value.approximate);
        expect(words).not.toMatch(/[~?%[\]/]|\.\.|\d-\d|undefined|null| {2}/);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('give back what is no date', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'x0-/.[]') }), (text) => {
        fc.pre(!dateBounds(text).ok && !text.includes('/'));
        expect(whenInWords(text)).toBe(text);
        expect(dateInWords(text)).toBe(text);
      }),
      { seed: SEED, numRuns: 500 },
    );
    expect(whenInWords({ start: 'spring', end: '2015' })).toBe('spring – 2015');
  });

  it.each<[WhenText, string]>([
    ['2015', 'in 2015'],
    ['2017-03', 'in March 2017'],
    ['2017-03-16', 'on 16 March 2017'],
    ['2016-02-29', 'on 29 February 2016'],
    ['0000', 'in 1 BC'],
    ['0033', 'in AD 33'],
    ['2015~', 'about 2015'],
    ['2015?', 'perhaps in 2015'],
    ['2017-03-16?', 'perhaps on 16 March 2017'],
    ['2015%', 'perhaps about 2015'],
    ['[..2014]', 'some time before 2015'],
    ['[..2017-03]', 'some time before April 2017'],
    ['[..2016-12]', 'some time before January 2017'],
    ['[..2017-03-16]', 'some time before 17 March 2017'],
    ['[..2014~]', 'some time up to about 2014'],
    ['[2012..]', 'some time from 2012 on'],
    ['[2015..2017]', 'some time between 2015 and 2017'],
    ['[2015..2015]', 'in 2015'],
    ['2008/2010', 'from 2008 to 2010'],
    ['2008~/2010?', 'from about 2008 to perhaps 2010'],
    ['2015/2015', 'in 2015'],
    ['../2010', 'until some time in 2010'],
    ['2012/..', 'since 2012, still so when reported'],
    [{ start: '2012', end: '..' }, 'since 2012, still so when reported'],
    [{ end: '..' }, 'still so when reported'],
    [{ start: '[..2014]', end: '..' }, 'since 2014 or earlier, still so when reported'],
    [{ start: '[..2014]' }, 'by 2014 (end not stated)'],
    [{ start: '2008' }, 'from 2008 on (end not stated)'],
    [{ start: '[2010..2012]' }, 'from some time between 2010 and 2012 on (end not stated)'],
    [{ start: '[2012..]' }, 'from 2012 or later (end not stated)'],
    [{ end: '[..2017-03-17]' }, 'until some time before 18 March 2017'],
    [{ end: '2010' }, 'until some time in 2010'],
    [{ end: '2010-05-01' }, 'until 1 May 2010'],
    [{ end: '2010~' }, 'until about 2010'],
    [{ start: '..', end: '2010' }, 'until some time in 2010'],
    [{ start: '2008', end: '2010' }, 'from 2008 to 2010'],
    [{ start: '2008', end: '[..2010]' }, 'from 2008 until some time before 2011'],
    [{ start: '[..2008]', end: '2010' }, 'from 2008 or earlier to 2010'],
  ])('%j is %s', (when, words) => {
    expect(whenInWords(when)).toBe(words);
  });

  it.each<[WhenText, string, string]>([
    ['2012/..', '2017-03-16', 'since 2012, still so on 16 March 2017'],
    ['2012/..', '2017-03', 'since 2012, still so in March 2017'],
    ['2012/..', '2017~', 'since 2012, still so about 2017'],
    ['2012/2014', '2017', 'from 2012 to 2014'],
  ])('%j reported %s is %s', (when, reported, words) => {
    expect(whenInWords(when, { reported })).toBe(words);
  });

  it.each([
    ['2015', '2015'],
    ['2017-03', 'March 2017'],
    ['2017-03-16', '16 March 2017'],
    ['2015~', 'about 2015'],
    ['2015%', 'perhaps about 2015'],
    ['[..2014]', '2014 or earlier'],
    ['[2012..]', '2012 or later'],
    ['[2015..2017]', 'some time between 2015 and 2017'],
    ['2015/2017', 'from 2015 to 2017'],
  ])('%s alone is %s', (text, words) => {
    expect(dateInWords(text)).toBe(words);
  });

  it.each([
    ['2015', '2017', '2015 to 2017'],
    ['2015', '2015', '2015'],
    ['2017-03', '2017-03-16', 'March 2017 to 16 March 2017'],
    [null, '2015', 'up to 2015'],
    ['2015', null, 'from 2015 on'],
    [null, null, 'any time'],
  ])('a window from %s to %s is %s', (from, to, words) => {
    expect(windowInWords(from, to)).toBe(words);
  });
});
