import { describe, expect, test } from 'vitest';
import { articleOf, readArticleList } from '../../../src/core/schema/articles.ts';
import { type Article, checkArticles } from '../../../src/core/schema/check-articles.ts';
import { loadDataset } from '../../../src/core/schema/load.ts';
import type { Json } from '../../../src/core/schema/shape-issues.ts';
import { articleFiles, SOUND_ARTICLES, soundDataset, textsOf } from '../../fixtures/sound-dataset.ts';
import { plant, type Steps } from './plant.ts';

function issuesOf(changes: readonly (readonly [string, Steps, Json | undefined])[], articles = SOUND_ARTICLES) {
  const raw = soundDataset();
  for (const [file, steps, value] of changes) plant(raw, file, steps, value);
  const loaded = loadDataset(textsOf(raw));
  if (!loaded.ok) throw new Error(loaded.error.map((issue) => issue.message).join('\n'));
  return checkArticles(loaded.value, articles);
}

test('sound data stands letter for letter in its articles', () => {
  expect(issuesOf([])).toEqual([]);
});

describe('phrases', () => {
  const phrase = ['ties', 2, 'claims', 0, 'evidence', 0];
  const at = 'ties[2].claims[0].evidence[0]';
  const table: readonly (readonly [name: string, Json, code: string | null, field: string])[] = [
    ['as it stands', { paragraph: 4, exact: 'looked into Cobalt Systems' }, null, ''],
    ['across a line break or a no-break space', { paragraph: 4, exact: 'looked\u00a0into\n Cobalt' }, null, ''],
    ['one letter altered', { paragraph: 4, exact: 'looked into Kobalt Systems' }, 'not-verbatim', 'exact'],
    ['a capital altered', { paragraph: 4, exact: 'Looked into Cobalt Systems' }, 'not-verbatim', 'exact'],
    ['a straight quote for a curly one', { paragraph: 4, exact: 'Systems "last winter"' }, 'not-verbatim', 'exact'],
    ['a word cut short', { paragraph: 4, exact: 'looked into Cob' }, 'not-verbatim', 'exact'],
    ['a word cut at its front', { paragraph: 4, exact: 'ooked into Cobalt' }, 'not-verbatim', 'exact'],
    ['in another paragraph', { paragraph: 1, exact: 'looked into Cobalt Systems' }, 'not-verbatim', 'exact'],
    ['in a paragraph that is not', { paragraph: 5, exact: 'looked into Cobalt Systems' }, 'no-paragraph', 'paragraph'],
    ['twice in its paragraph', { paragraph: 3, exact: 'The agency did not answer' }, 'ambiguous-phrase', 'exact'],
    [
      'twice, with a suffix that tells which',
      { paragraph: 3, exact: 'The agency did not answer', suffix: 'a second' },
      null,
      '',
    ],
    [
      'twice, with a suffix that does not',
      { paragraph: 3, exact: 'The agency did not', suffix: 'answer a' },
      'ambiguous-phrase',
      'exact',
    ],
    [
      'with a prefix that is not there',
      { paragraph: 4, exact: 'looked into Cobalt', prefix: 'The agency' },
      'not-verbatim',
      'prefix',
    ],
    [
      'with a suffix that is not there',
      { paragraph: 4, exact: 'looked into Cobalt', suffix: 'Labs' },
      'not-verbatim',
      'suffix',
    ],
    ['a short sentence whole', { paragraph: 2, exact: 'She called the story a fairy tale.' }, null, ''],
  ];

  test.each(table)('%s', (_, evidence, code, field) => {
    const issues = issuesOf([['graph.json', phrase, evidence]]);
    expect(issues.map((issue) => [issue.code, issue.path, issue.recordId])).toEqual(
      code === null ? [] : [[code, `${at}.${field}`, 'inquiry-1']],
    );
  });

  test('an altered phrase is told where it stands, if it stands anywhere', () => {
    const elsewhere = issuesOf([['graph.json', [...phrase, 'paragraph'], 2]]);
    expect(elsewhere[0]?.message).toContain('It stands in paragraph 4');
    const nowhere = issuesOf([['graph.json', [...phrase, 'exact'], 'looked into Marsh']]);
    expect(nowhere[0]?.message).toContain('nowhere in the article, letter for letter');
  });

  test('a sentence of more than eight words is never stored whole, not even by way of a prefix', () => {
    const paragraphs = ['A headline', 'He came and he saw and he left again. More words follow here, many of them.'];
    const articles = [{ source: 'gazette-2017', paragraphs }];
    const codes = (evidence: Json) =>
      issuesOf([['graph.json', phrase, evidence]], articles).filter((issue) => issue.recordId === 'inquiry-1');
    const whole = 'He came and he saw and he left again';
    expect(codes({ paragraph: 1, exact: whole }).map((issue) => issue.code)).toContain('whole-sentence');
    const rest = { paragraph: 1, exact: 'saw and he left again.', prefix: 'He came and he' };
    expect(codes(rest).map((issue) => issue.code)).toContain('whole-sentence');
    const part = { paragraph: 1, exact: 'and he saw and he left' };
    expect(codes(part).map((issue) => issue.code)).not.toContain('whole-sentence');
  });

  test('phrases of a withdrawal are compared too, with the source that withdrew', () => {
    const exact = ['ties', 1, 'claims', 0, 'withdrawn', 'evidence', 0, 'exact'];
    expect(
      issuesOf([['graph.json', exact, 'took its tale back']]).map(({ code, recordId }) => [code, recordId]),
    ).toEqual([['not-verbatim', 'post-1']]);
  });
});

describe('how much of an article is stored', () => {
  const paragraphs = ['A fee', 'one two three four five six seven eight nine ten'];
  const article: Article = { source: 'gazette-2017', paragraphs };
  const share = (phrases: readonly string[]) =>
    issuesOf(
      [['graph.json', ['ties', 2, 'claims', 0, 'evidence'], phrases.map((exact) => ({ paragraph: 1, exact }))]],
      [article],
    ).filter((issue) => issue.code === 'too-much-text');

  test('half is allowed, more is not', () => {
    expect(share(['one two three four five six'])).toEqual([]);
    const [issue] = share(['one two three four five six seven']);
    expect(issue?.recordId).toBe('gazette-2017');
    expect(issue?.message).toContain('7 of 12 words (58 %)');
  });

  test('a word counts once, however many phrases hold it', () => {
    expect(share(['one two three four', 'two three four five', 'three four five six'])).toEqual([]);
    expect(share(['one two three four', 'five six seven'])).toHaveLength(1);
  });
});

describe('summaries', () => {
  const summary = ['ties', 2, 'claims', 0, 'summary'];
  test('eight words in a row are a copy, whatever the case and the commas', () => {
    const [issue] = issuesOf([['graph.json', summary, 'It says: FEW of those, who had come stayed on.']]);
    expect(issue).toMatchObject({ code: 'copied-summary', recordId: 'inquiry-1', path: 'ties[2].claims[0].summary' });
    expect(issuesOf([['graph.json', summary, 'Few of those who had come stayed.']])).toEqual([]);
  });

  test('words of another article are no copy of this one', () => {
    expect(issuesOf([['graph.json', summary, 'From the early morning until well after dark it rained.']])).toEqual([]);
  });
});

describe('attribution', () => {
  const claim = ['ties', 2, 'claims', 0];
  const table: readonly (readonly [exact: string, claimant: string, isFound: boolean])[] = [
    ['looked into Cobalt Systems', 'unattributed', true],
    ['looked into Cobalt Systems', 'officials', true],
    ['looked into Cobalt Systems', 'source', false],
    ['looked into Cobalt Systems', 'cobalt', false],
    ['The Delta Agency looked into', 'delta', false],
    ['a court file that the Gazette has read shows', 'unattributed', false],
    ['closed the file within a month', 'delta', true],
  ];

  test.each(table)('“%s” by %s: found %s', (exact, claimant, isFound) => {
    const issues = issuesOf([
      ['graph.json', [...claim, 'evidence', 0, 'exact'], exact],
      ['graph.json', [...claim, 'claimant'], claimant],
    ]);
    expect(issues.map((issue) => [issue.code, issue.recordId])).toEqual(
      isFound ? [['no-attribution', 'inquiry-1']] : [],
    );
  });

  test('is read in English only', () => {
    const issues = issuesOf([
      ['graph.json', [...claim, 'claimant'], 'unattributed'],
      ['graph.json', ['sources', 0, 'language'], 'de'],
    ]);
    expect(issues).toEqual([]);
  });
});

describe('coverage', () => {
  test('a sentence that is not accounted for', () => {
    const [issue, ...others] = issuesOf([['coverage.json', ['sentences', 3, 'sentence'], 3]]);
    expect(issue).toMatchObject({ code: 'uncovered-sentence', file: 'coverage.json', recordId: 'gazette-2017' });
    expect(issue?.message).toContain('Paragraph 2, sentence 2');
    expect(others.map((other) => [other.code, other.message.includes('2.3')])).toEqual([['no-such-sentence', true]]);
  });

  test('without a coverage file every sentence is missed', () => {
    const raw = soundDataset();
    const loaded = loadDataset(textsOf({ ...raw, 'coverage.json': null }));
    const issues = loaded.ok ? checkArticles(loaded.value, SOUND_ARTICLES) : [];
    expect(issues.map((issue) => issue.code)).toEqual(Array.from({ length: 10 }, () => 'uncovered-sentence'));
    expect(loaded.ok && checkArticles(loaded.value, SOUND_ARTICLES, { countSentences: false })).toEqual([]);
  });
});

describe('articles', () => {
  test('one that is missing is named once, and nothing else is said of it', () => {
    const issues = issuesOf([], SOUND_ARTICLES.slice(0, 1));
    expect(issues.map(({ code, recordId }) => [code, recordId])).toEqual([['no-article', 'courier-2017']]);
  });

  test('are read from their files by address, furniture left out', () => {
    const files = articleFiles();
    const loaded = loadDataset(textsOf(soundDataset()));
    const list = readArticleList(files['articles.json'] ?? '');
    if (!loaded.ok || !list.ok) throw new Error('unreadable');
    const { sources } = loaded.value.graph;
    expect(list.value.map((entry) => articleOf(entry, files[entry.file] ?? '', sources))).toEqual(SOUND_ARTICLES);
    expect(
      articleOf({ file: 'x', url: 'https://example.org/x', headlineLine: 1, bodyLines: [2, 2] }, '', sources),
    ).toBe(null);
  });

  test('a standfirst is part of paragraph 0', () => {
    const loaded = loadDataset(textsOf(soundDataset()));
    const sources = loaded.ok ? loaded.value.graph.sources : [];
    const entry = { file: 'x', url: 'https://example.org/gazette-2017', headlineLine: 1, standfirstLine: 2 };
    const article = articleOf({ ...entry, bodyLines: [3, 4] }, 'Head\n\nStand\nOne.\n\nTwo.\nMore', sources);
    expect(article?.paragraphs).toEqual(['Head Stand', 'One.', 'Two.']);
  });

  test.each(['{', '{}', '[{"file": "a.txt"}]', '[{"file":"a","url":"u","headlineLine":0,"bodyLines":[1,2]}]'])(
    'a list that is %s is an issue',
    (text) => {
      const list = readArticleList(text);
      expect(list.ok ? [] : list.error.map((issue) => issue.file)).toContain('articles.json');
    },
  );
});
