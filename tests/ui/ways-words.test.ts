import { describe, expect, it } from 'vitest';
import { defaultView } from '../../src/core/state/view.ts';
import { between } from '../../src/ui/ways/between.ts';
import { optionsInWords } from '../../src/ui/ways/options-in-words.ts';
import { countInWords, noneInWords, openingInWords } from '../../src/ui/ways/outcome-in-words.ts';

const plain = defaultView('small');
const nameOf = (id: string) => id.toUpperCase();

describe('what a search is bound by', () => {
  const except = (...terms: string[]) => ({ mode: 'except' as const, terms });
  it.each([
    [{}, 'any number of steps'],
    [{ steps: 1 }, 'one step'],
    [{ steps: 3, inOrder: true }, 'at most 3 steps, in order of time'],
    [{ hide: ['a'] }, 'any number of steps, 1 entity left out'],
    [{ choices: { ...plain.choices, sup: except('alleged') } }, 'any number of steps, no alleged ties'],
    [{ choices: { ...plain.choices, den: except('partly', 'wholly') } }, 'any number of steps, no denied ties'],
    [{ choices: { ...plain.choices, den: except('wholly') } }, 'any number of steps, none denied as a whole'],
    [{ choices: { ...plain.choices, den: except('partly') } }, 'any number of steps, none denied in part'],
  ])('%o: %s', (change, words) => {
    expect(optionsInWords({ ...plain, ...change })).toBe(words);
  });
});

describe('whom ways go through', () => {
  it('counts each entity once for each way, ends left out, those on most ways first', () => {
    const ways = [
      ['a', 'x', 'b'],
      ['a', 'y', 'x', 'b'],
      ['a', 'z', 'b'],
      ['a', 'b'],
    ].map((entities) => ({ entities }));
    expect(between(ways)).toEqual([
      { id: 'x', ways: 2 },
      { id: 'y', ways: 1 },
      { id: 'z', ways: 1 },
    ]);
    expect(between([])).toEqual([]);
  });
});

describe('what was found', () => {
  it.each([
    [1, false, 'One way.'],
    [3, false, '3 ways.'],
    [20, true, 'Showing the 20 shortest ways: there are more.'],
  ])('%i ways, more: %s', (count, more, words) => {
    expect(countInWords(count, more)).toBe(words);
  });

  const ends = { from: 'a', to: 'b' };
  const visible = { ties: new Set(['t', 'u']), entities: new Set(['a', 'b']) };
  const miss = { words: 'you show alleged ties' };

  it('is nothing: how far was looked, and what would connect them', () => {
    expect(noneInWords({ ends, view: plain, visible, miss, nameOf })).toBe(
      'No way leads from A to B over the 2 ties of this view. Connected if you show alleged ties.',
    );
    const view = { steps: 2, inOrder: true };
    expect(noneInWords({ ends, view, visible, miss, nameOf })).toContain(
      'of this view in at most 2 steps, each step in order of time.',
    );
    expect(noneInWords({ ends, view: { steps: 1, inOrder: false }, visible, miss, nameOf })).toContain(' in one step.');
  });

  it('is nothing in the whole dataset', () => {
    expect(noneInWords({ ends, view: plain, visible, miss: null, nameOf })).toMatch(
      /Nothing in this dataset connects them, whatever is shown\.$/,
    );
  });

  it('is nothing, for want of ties at an end', () => {
    const none = (entities: readonly string[]) =>
      noneInWords({ ends, view: plain, visible: { ties: new Set(), entities: new Set(entities) }, miss, nameOf });
    expect(none(['a'])).toBe('B has no tie in this view. Connected if you show alleged ties.');
    expect(none(['b'])).toMatch(/^A has no tie/);
    expect(none([])).toMatch(/^Neither A nor B has a tie/);
  });

  it.each([
    ['you show alleged ties', 'Show alleged ties'],
    [
      'you show everyone, not only the core cast, and allow 5 steps',
      'Show everyone, not only the core cast, and allow 5 steps',
    ],
    ['you show ties of Bayou and others', 'Show ties of Bayou and others'],
  ])('%s: the button says %s', (words, button) => {
    expect(openingInWords(words)).toBe(button);
  });
});
