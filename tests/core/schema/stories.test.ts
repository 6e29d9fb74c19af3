import { describe, expect, test } from 'vitest';
import { checkArticles } from '../../../src/core/schema/check-articles.ts';
import { loadDataset } from '../../../src/core/schema/load.ts';
import type { Json } from '../../../src/core/schema/shape-issues.ts';
import { examineWithViews } from '../../../src/io/read-dataset.ts';
import { SOUND_ARTICLES, soundDataset, textsOf } from '../../fixtures/sound-dataset.ts';
import { plant, type Steps } from './plant.ts';

const FILE = 'stories/ada-in-two-steps.json';
const sentence = ['steps', 0, 'sentences', 0] as const;

/** `code path` of each problem, views included, once one value of the sound story is changed. */
function found(steps: Steps, value: Json | undefined, file = FILE): readonly string[] {
  const raw = soundDataset();
  plant(raw, file, steps, value);
  return examineWithViews(textsOf(raw)).issues.map(({ code, file: where, path }) => `${code} ${where} ${path}`);
}

describe('a story', () => {
  test('that is sound is read, in the order of the files', () => {
    const loaded = loadDataset(textsOf(soundDataset()));
    expect(loaded.ok && loaded.value.stories.map(({ id, steps }) => [id, steps.length])).toEqual([
      ['ada-in-two-steps', 2],
    ]);
    expect(examineWithViews(textsOf(soundDataset())).issues).toEqual([]);
  });

  const FAULTS: readonly (readonly [what: string, steps: Steps, value: Json | undefined, problem: string])[] = [
    ['no title', ['title'], undefined, 'missing-field title'],
    ['an unknown field', ['colour'], 'red', 'unknown-field colour'],
    ['no steps', ['steps'], undefined, 'missing-field steps'],
    ['a single step', ['steps'], [], 'invalid-value steps'],
    ['an id that is not the name of the file', ['id'], 'another', 'story-file-name id'],
    ['an id that is taken', ['id'], 'ada', 'duplicate-id id'],
    ['a date that is none', ['updated'], 'lately', 'invalid-value updated'],
    ['a heading with a tag', ['steps', 0, 'heading'], 'A <b>fee</b>', 'invalid-value steps[0].heading'],
    ['a heading that is too long', ['steps', 0, 'heading'], 'fee '.repeat(30), 'invalid-value steps[0].heading'],
    ['no sentences', ['steps', 0, 'sentences'], [], 'invalid-value steps[0].sentences'],
    ['an entity for a sign', [...sentence, 'text'], 'A fee &amp; a post.', 'invalid-value steps[0].sentences[0].text'],
    ['Markdown', [...sentence, 'text'], 'A *fee* was paid.', 'invalid-value steps[0].sentences[0].text'],
    ['an address', [...sentence, 'text'], 'See https://example.org.', 'invalid-value steps[0].sentences[0].text'],
    ['two lines', [...sentence, 'text'], 'A fee\nwas paid.', 'invalid-value steps[0].sentences[0].text'],
    ['no full stop', [...sentence, 'text'], 'A fee was paid', 'invalid-value steps[0].sentences[0].text'],
    ['two in one', [...sentence, 'text'], 'A fee. Another fee.', 'invalid-value steps[0].sentences[0].text'],
    ['too many words', [...sentence, 'text'], `${'fee '.repeat(40)}fee.`, 'invalid-value steps[0].sentences[0].text'],
    ['no claim and no reason', [...sentence, 'claims'], undefined, 'invalid-value steps[0].sentences[0]'],
    ['an unknown claim', [...sentence, 'claims', 1], 'paid-9', 'dangling-reference steps[0].sentences[0].claims[1]'],
    ['a view with a hash sign', ['steps', 1, 'view'], '#scope=all', 'invalid-value steps[1].view'],
    ['a view of nobody', ['steps', 1, 'view'], 'scope=all&only=nobody', 'view-link steps[1].view'],
    ['a view with an unknown key', ['steps', 1, 'view'], 'scope=all&colour=red', 'view-link steps[1].view'],
    ['a view that shows nothing', ['steps', 1, 'view'], 'scope=all&rel=', 'empty-view steps[1].view'],
    ['a view that selects', ['steps', 1, 'view'], 'scope=all&sel=ada', 'step-view steps[1].view'],
    ['a view that names a dataset', ['steps', 1, 'view'], 'd=sound&scope=all', 'step-view steps[1].view'],
    ['a view that names a step', ['steps', 1, 'view'], 'scope=all&story=ada-in-two-steps~1', 'step-view steps[1].view'],
    ['a view that asks for data as they were', ['steps', 1, 'view'], 'scope=all&was=1', 'step-view steps[1].view'],
    ['a view in a frame', ['steps', 1, 'view'], 'scope=all&embed=1', 'step-view steps[1].view'],
    ['a version of its own', ['steps', 1, 'view'], 'v=2&scope=all', 'step-view steps[1].view'],
  ];

  test.each(FAULTS)('%s is found, and named with its place', (_, steps, value, problem) => {
    const [code, path] = problem.split(' ');
    expect(found(steps, value)).toContain(`${code} ${FILE} ${path}`);
  });

  test('words about a tie that the view does not show are found', () => {
    expect(found(['steps', 0, 'view'], 'scope=all&rel=office')).toEqual([
      `claim-out-of-view ${FILE} steps[0].sentences[0].claims[0]`,
      `claim-out-of-view ${FILE} steps[0].sentences[0].claims[1]`,
    ]);
  });

  test('a misshapen step is left out alone, and what follows it keeps its place', () => {
    const raw = soundDataset();
    plant(raw, FILE, ['steps', 0, 'heading'], '');
    plant(raw, FILE, ['steps', 1, 'sentences', 0, 'claims'], ['post-9']);
    expect(examineWithViews(textsOf(raw)).issues.map(({ path }) => path)).toEqual([
      'steps[0].heading',
      'steps[1].sentences[0].claims[0]',
    ]);
  });

  test('a file that is no JSON is one problem', () => {
    const texts = { ...textsOf(soundDataset()), stories: { [FILE]: '{ "id": ' } };
    const loaded = loadDataset(texts);
    expect(loaded.ok ? [] : loaded.error.map(({ code, file }) => [code, file])).toEqual([['not-json', FILE]]);
  });

  test('eight words in a row that are an article’s own are found', () => {
    const raw = soundDataset();
    plant(raw, FILE, [...sentence, 'text'], 'Few of those who had come stayed on until late.');
    const loaded = loadDataset(textsOf(raw));
    const issues = loaded.ok ? checkArticles(loaded.value, SOUND_ARTICLES) : [];
    expect(issues.map(({ code, file, path }) => [code, file, path])).toEqual([
      ['copied-story', FILE, 'steps[0].sentences[0].text'],
    ]);
  });
});
