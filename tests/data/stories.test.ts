import { describe, expect, test } from 'vitest';
import { shownTies } from '../../src/core/filter/shown-ties.ts';
import { sourcesUsed } from '../../src/core/story/sources-used.ts';
import { stepView } from '../../src/core/story/step-view.ts';
import { realDataset } from './real-dataset.ts';

const { files, compiled } = realDataset();
const tieOfClaim = new Map(
  compiled.ties.flatMap((tie) => tie.claims.map((claim) => [claim.id, { tie, claim }] as const)),
);

/** Names that a story may give: those of the dataset, its publishers, and the calendar. */
const NAMED = [
  ...compiled.entities.flatMap(({ name, aliases = [], description }) => [name, ...aliases, description]),
  ...compiled.sources.flatMap(({ publisher, title }) => [publisher, title]),
  ...compiled.reports.flatMap(({ publisher, title = '' }) => [publisher, title]),
  ...compiled.ties.flatMap((tie) => tie.claims.map(({ summary }) => summary)),
  'January February March April May June July August September October November December',
].join(' ');
const KNOWN = new Set(wordsOf(NAMED));

/** Words that only begin a sentence. */
const OPENERS = new Set(
  'A According An Besides By Experts For From His How In It On Other Six The Three What Where Whether Calls Concern Measures Public'.split(
    ' ',
  ),
);

function wordsOf(text: string): string[] {
  return text.replace(/[’']s\b/g, '').match(/\p{L}[\p{L}\p{N}-]*/gu) ?? [];
}

describe.each(files.stories.map((story) => [story.id, story] as const))('the story %s', (_, story) => {
  const sentences = story.steps.flatMap((step) => step.sentences);

  test('has as many steps as one sitting bears, each with a tie to show', () => {
    expect(story.steps.length).toBeGreaterThanOrEqual(7);
    expect(story.steps.length).toBeLessThanOrEqual(10);
    for (const [at] of story.steps.entries()) {
      const view = stepView(story, at + 1, compiled);
      expect(view === null ? [] : shownTies(view, compiled), `step ${at + 1}`).not.toEqual([]);
    }
  });

  test('names nobody whom the dataset does not name', () => {
    const texts = [
      story.title,
      story.lead,
      ...story.steps.map(({ heading }) => heading),
      ...sentences.map((s) => s.text),
    ];
    const strangers = texts.flatMap((text) =>
      wordsOf(text).filter((word, at) => /^\p{Lu}/u.test(word) && !KNOWN.has(word) && !(at === 0 && OPENERS.has(word))),
    );
    expect(strangers).toEqual([]);
  });

  test('resolves every claim, and draws on every source', () => {
    const claims = sentences.flatMap(({ claims: each = [] }) => each);
    expect(claims.filter((id) => !tieOfClaim.has(id))).toEqual([]);
    expect(sourcesUsed(story, compiled).map(({ source }) => source.id)).toEqual(compiled.sources.map(({ id }) => id));
  });

  test('tells in the same step whoever denies what it says, in the sources that it draws on', () => {
    const voice = ({ claimant, onBehalfOf }: { claimant: string; onBehalfOf?: string }) => onBehalfOf ?? claimant;
    for (const [at, step] of story.steps.entries()) {
      const told = new Set(step.sentences.flatMap(({ claims = [] }) => claims));
      const ties = new Set([...told].flatMap((id) => tieOfClaim.get(id)?.tie ?? []));
      for (const tie of ties) {
        const asserted = tie.claims.filter((claim) => claim.stance === 'asserts' && told.has(claim.id));
        const sources = new Set(asserted.map(({ source }) => source));
        const denials = tie.claims.filter((claim) => claim.stance === 'denies' && sources.has(claim.source));
        const heard = new Set(denials.filter(({ id }) => told.has(id)).map(voice));
        const unheard = denials.map(voice).filter((each) => !heard.has(each));
        expect(unheard, `step ${at + 1}, ${tie.id}`).toEqual([]);
      }
    }
  });

  test('names who says it wherever a claim is no more than an allegation', () => {
    const MARKS =
      /said|says|told|wrot|writes|report|claim|denied|according|relay|spoke|speaks|recalled|lists|concluded|called|asked|describes|differed/i;
    for (const { text, claims = [] } of sentences) {
      const weak = claims.some((id) => (tieOfClaim.get(id)?.claim.modality ?? 'fact') !== 'fact');
      if (weak) expect(text).toMatch(MARKS);
    }
  });
});
