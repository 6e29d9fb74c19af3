import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/core/play/frame.ts';
import { frameInWords } from '../../../src/core/play/frame-words.ts';

const PAID = '“Kaspersky Lab paid Michael Flynn” (confirmed)';
const nameOf = (id: string) => (id === 'paid' ? PAID : `“tie ${id}” (alleged)`);
const words = (before: readonly string[], after: readonly string[], frame: Frame) =>
  frameInWords(new Set(before), new Set(after), frame, nameOf);
const frame = (from: string | null, to: string | null): Frame => ({ window: { from, to } });

describe('what a step of time changed, in words', () => {
  it.each<[readonly string[], readonly string[], string]>([
    [[], [], 'nothing changes.'],
    [['a', 'b'], ['b', 'a'], 'nothing changes.'],
    [['a', 'b', 'c'], ['c', 'paid'], `${PAID} appears; 2 ties leave.`],
    [['a'], ['paid', 'b'], `${PAID} and “tie b” (alleged) appear; 1 tie leaves.`],
    [[], ['paid', 'b', 'c'], `${PAID}, “tie b” (alleged) and 1 more tie appear.`],
    [[], ['a', 'b', 'c', 'd'], '“tie a” (alleged), “tie b” (alleged) and 2 more ties appear.'],
    [['paid', 'b'], ['b'], `${PAID} leaves.`],
    [['paid', 'b'], [], `${PAID} and “tie b” (alleged) leave.`],
    [['a', 'b', 'c'], [], '3 ties leave.'],
  ])('%j, then %j', (before, after, sentence) => {
    expect(words(before, after, frame('2017-03', '2017-03'))).toBe(`March 2017: ${sentence}`);
  });

  it.each<[readonly string[], readonly string[], readonly string[], string]>([
    [['paid'], [], ['paid'], `${PAID}.`],
    [['paid'], ['a', 'b'], ['paid', 'c'], `${PAID}; 1 other tie appears; 2 ties leave.`],
    [
      ['paid', 'b', 'c'],
      [],
      ['paid', 'b', 'c', 'd', 'e'],
      `${PAID}, “tie b” (alleged) and 1 more tie; 2 other ties appear.`,
    ],
    [['paid'], [], ['a'], '“tie a” (alleged) appears.'],
  ])('at the event of %j, after %j, with %j', (begins, before, after, sentence) => {
    expect(words(before, after, { ...frame('2017', '2017'), begins })).toBe(`2017: ${sentence}`);
  });

  it('says which time it is', () => {
    expect(words([], [], frame('2012', '2014'))).toBe('2012 to 2014: nothing changes.');
    expect(words([], [], frame(null, '2014'))).toBe('up to 2014: nothing changes.');
    expect(words([], [], frame('2017-03-16', '2017-03-16'))).toBe('16 March 2017: nothing changes.');
  });
});
