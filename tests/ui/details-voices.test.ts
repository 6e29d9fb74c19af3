import { describe, expect, it, test } from 'vitest';
import { evidenceContext } from '../../src/core/evidence/context.ts';
import { voicesHeading, whyOneVoice } from '../../src/core/evidence/voice-words.ts';
import { voicesOf } from '../../src/core/evidence/voices.ts';
import { exampleTie } from '../../src/ui/method/example-tie.ts';
import { CONTEXT, claim } from '../core/evidence/cast.ts';
import { realDataset } from '../data/real-dataset.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

test.each([
  [0, false, 'Rests on no identified voice'],
  [1, false, 'Rests on 1 voice'],
  [2, false, 'Rests on 2 independent voices'],
  [3, true, 'Rested on 3 independent voices'],
])('%i voices, fallen: %s: %s', (count, fallen, words) => {
  expect(voicesHeading(count, fallen)).toBe(words);
});

describe('why claims count as one voice', () => {
  it('needs no words for a claim that speaks alone', () => {
    expect(whyOneVoice({ claims: [claim('a')], speaks: true }, CONTEXT)).toBeNull();
  });

  it('names what they share', () => {
    const claims = [
      claim('a', { claimant: 'fbi', via: ['reuters'] }),
      claim('b', { claimant: 'flynn', via: ['reuters'] }),
    ];
    const [voice] = voicesOf(claims, CONTEXT);
    if (voice === undefined) throw new Error('two claims make a voice');
    expect(whyOneVoice(voice, CONTEXT)).toBe('2 claims, one voice: they share the report by Reuters.');
  });

  it('says that what is attributed to nobody adds none', () => {
    const [voice] = voicesOf([claim('a', { claimant: 'unattributed' })], CONTEXT);
    if (voice === undefined) throw new Error('a claim makes a group');
    expect(whyOneVoice(voice, CONTEXT)).toBe('Adds no voice: attributed to nobody.');
  });

  it('is told wherever the real dataset joins claims', () => {
    const { compiled } = realDataset();
    const context = evidenceContext(compiled);
    const voices = compiled.ties.flatMap((tie) => voicesOf(tie.claims, context));
    const joined = voices.filter(({ claims, speaks }) => speaks && claims.length > 1);
    expect(joined.length).toBeGreaterThan(0);
    for (const voice of joined) expect(whyOneVoice(voice, context)).toMatch(/they share \S.+\.$/);
  });
});

describe('the tie that the rule is shown on', () => {
  const { ties } = smallDataset;
  const tieOf = (id: string) => ties.find((tie) => tie.id === id || tie.claims.some((one) => one.id === id));

  it('is the selected one, itself or through a claim', () => {
    expect(exampleTie(ties, ['ada', 'ada-at-delta'], tieOf)).toMatchObject({
      tie: { id: 'ada-at-delta' },
      chosen: true,
    });
    expect(exampleTie(ties, ['c6'], tieOf)).toMatchObject({ tie: { id: 'bern-founded-cobalt' }, chosen: true });
  });

  it('else has support and a denial, else is the first', () => {
    expect(exampleTie(ties, ['ada'], tieOf)).toMatchObject({ tie: { id: 'cobalt-paid-ada-again' }, chosen: false });
    const undenied = ties.filter(({ status }) => status.denial === 'none');
    expect(exampleTie(undenied, [], tieOf)?.tie).toBe(undenied[0]);
    expect(exampleTie([], [], tieOf)).toBeNull();
  });

  it('is none that has fallen, as long as any stands', () => {
    const fallen = ties.map((tie) => (tie.status.denial === 'none' ? tie : { ...tie, fallen: true as const }));
    expect(exampleTie(fallen, [], tieOf)?.tie.fallen).toBeUndefined();
  });
});
