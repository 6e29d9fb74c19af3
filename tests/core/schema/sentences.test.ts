import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/core/schema/sentences.ts';

describe('invariants', () => {
  const texts = fc
    .array(fc.constantFrom('He', 'came', 'Oct.', '10', 'U.S.', 'said', 'no.', 'why?', '“Yes.”', 'Sen.', 'Rubio', '!'))
    .map((words) => words.join(' '));

  test('no word is lost, none is doubled, none changes its place', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(sentencesOf(text).join(' ')).toBe(text.trim());
      }),
      { seed: 20170317, numRuns: 1000 },
    );
  });

  test('sentences split again are themselves', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const sentence of sentencesOf(text)) expect(sentencesOf(sentence)).toEqual([sentence]);
      }),
      { seed: 20170317, numRuns: 1000 },
    );
  });
});

describe('worked examples', () => {
  const table: readonly (readonly [name: string, sentences: readonly string[]])[] = [
    ['two statements', ['He came.', 'She left.']],
    ['a question, an exclamation', ['Who came?', 'Nobody!', 'So it goes.']],
    ['a quotation that ends a sentence', ['“It is absurd.”', 'He left.']],
    ['a quotation that opens one', ['He left.', '“It is absurd,” she said.']],
    ['a straight quote', ['"We deny it."', 'That was all.']],
    ['a title', ['Sen. Adams asked Gov. Bell and Mr. Cole.', 'They agreed.']],
    ['a month', ['It came out on Oct. 10, or on Sept. 9.', 'Later it stopped.']],
    ['a country within a sentence', ['The U.S. Senate asked; Washington D.C. answered.']],
    ['a bracket', ['(It was late.)', 'They slept.']],
    ['a number', ['He paid 3.5 million.', '10 men saw it.']],
    ['an ellipsis and a colon', ['He said: No… never.', 'They left.']],
    ['a small letter after a stop', ['The site example.org. and others.']],
    ['no stop at the end', ['A headline without one']],
  ];

  test.each(table)('%s', (_, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  test('white space around and between is no part of a sentence', () => {
    expect(sentencesOf('  He came. \u00a0She left. ')).toEqual(['He came.', 'She left.']);
    expect(sentencesOf('')).toEqual([]);
    expect(sentencesOf('   ')).toEqual([]);
  });
});
