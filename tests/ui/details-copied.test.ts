import { describe, expect, it, test } from 'vitest';
import { evidenceContext } from '../../src/core/evidence/context.ts';
import type { Claim } from '../../src/core/schema/dataset.ts';
import { claimAsText, tieAsText } from '../../src/ui/details/claim-text.ts';
import { realDataset } from '../data/real-dataset.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

const context = evidenceContext(smallDataset);
const tieOf = (id: string) => {
  const tie = smallDataset.ties.find((each) => each.id === id);
  if (tie === undefined) throw new Error(`no tie ${id}`);
  return tie;
};
const claimOf = (tieId: string, id: string, changes: Partial<Claim> = {}): Claim => {
  const claim = tieOf(tieId).claims.find((each) => each.id === id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return { ...claim, ...changes };
};

describe('a claim as text', () => {
  it('has the sentence with its status, who says so, our words, the phrases and the source', () => {
    const claim = claimOf('cobalt-paid-ada', 'c1', { when: '2015', evidence: [{ paragraph: 0, exact: 'a big fee' }] });
    expect(claimAsText(claim, tieOf('cobalt-paid-ada'), context, []).split('\n')).toEqual([
      'Cobalt Systems paid Ada Marsh. Confirmed.',
      'Cobalt Systems: said as a fact',
      'In our words: Claim c1.',
      'When: in 2015',
      'In the article: “a big fee” (headline)',
      'Source: “The Gazette on Cobalt”, The Gazette, 17 March 2017, https://example.org/gazette-2017',
    ]);
  });

  it('says that it denies, through whom it was heard, and that it no longer counts', () => {
    const tie = tieOf('cobalt-paid-ada-again');
    expect(claimAsText(claimOf(tie.id, 'c4'), tie, context, [])).toContain('Cobalt Systems: denies part of it\n');
    expect(claimAsText(claimOf(tie.id, 'c3'), tie, context, [])).toContain(
      'Heard through: The Wire (November 2016) → The Gazette\n',
    );
    const withdrawn = { on: '2017-05-01', source: 'courier-2017', evidence: [] };
    const text = claimAsText(claimOf(tie.id, 'c3', { withdrawn }), tie, context, []);
    expect(text.indexOf('Withdrawn, 1 May 2017')).toBeLessThan(text.indexOf('In our words'));
    expect(text).toContain('no longer counts');
  });

  it('says so where the tie rests on words that were taken away', () => {
    const text = claimAsText(claimOf('ada-at-delta', 'c5'), { ...tieOf('ada-at-delta'), fallen: true }, context, []);
    expect(text).toContain('Rests on nothing now. Before: Stated.');
  });

  it('of the real dataset always holds status, summary, every phrase and the address', () => {
    const { compiled } = realDataset();
    const real = evidenceContext(compiled);
    for (const tie of compiled.ties) {
      for (const claim of tie.claims) {
        const text = claimAsText(claim, tie, real, []);
        const url = real.sources.get(claim.source)?.url ?? 'missing';
        for (const part of [claim.summary, url, ...claim.evidence.map(({ exact }) => `“${exact}”`)]) {
          expect(text).toContain(part);
        }
        expect(text).not.toMatch(/undefined|\[object/);
      }
    }
  });
});

test('a tie as text has its status with the reason, the denial, and each source once', () => {
  const lines = tieAsText(tieOf('cobalt-helped-delta'), context, []).split('\n');
  expect(lines[0]).toBe('Cobalt Systems cooperated with Delta Agency. Alleged, denied as a whole.');
  expect(lines).toContain('Denied as a whole by Cobalt Systems.');
  expect(lines.filter((line) => line.startsWith('Source: '))).toEqual([
    'Source: “The Courier on Cobalt”, The Courier, 12 July 2017, https://example.org/courier-2017',
  ]);
});

describe('with words taken away', () => {
  const taken = ['gazette-2017', 'anonymous'];
  const who = 'the word of “The Gazette on Cobalt” and all who spoke unnamed';

  it('no status is copied bare', () => {
    for (const tie of smallDataset.ties) {
      const headlines = [
        tieAsText(tie, context, taken),
        ...tie.claims.map((claim) => claimAsText(claim, tie, context, taken)),
      ].map((text) => text.split('\n')[0]);
      for (const headline of headlines) expect(headline).toContain(`. Without ${who}: `);
    }
  });

  it('says so before the status, or that nothing is left', () => {
    const tie = tieOf('cobalt-helped-delta');
    expect(tieAsText(tie, context, taken).split('\n')[0]).toBe(
      `Cobalt Systems cooperated with Delta Agency. Without ${who}: alleged, denied as a whole.`,
    );
    expect(tieAsText({ ...tie, fallen: true }, context, taken).split('\n')[0]).toBe(
      `Cobalt Systems cooperated with Delta Agency. Rests on nothing without ${who}. Before: Alleged, denied as a whole.`,
    );
  });
});
