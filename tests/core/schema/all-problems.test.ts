import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../src/core/result.ts';
import { loadDataset } from '../../../src/core/schema/load.ts';
import type { Json } from '../../../src/core/schema/shape-issues.ts';
import { type RawDataset, soundDataset, textsOf } from '../../fixtures/sound-dataset.ts';
import { issuesAfter, issuesIn, plant, type Steps } from './plant.ts';

const paid = ['ties', 0, 'claims', 0] as const;

describe('every problem at once', () => {
  const faults: readonly (readonly [file: string, steps: Steps, value: Json | undefined, found: string])[] = [
    ['graph.json', ['license'], undefined, 'graph.json sound license'],
    ['graph.json', ['sources', 0, 'url'], 'example', 'graph.json gazette-2017 sources[0].url'],
    ['graph.json', ['entities', 1, 'type'], 'firm', 'graph.json cobalt entities[1].type'],
    ['graph.json', ['ties', 0, 'event'], 'nowhere', 'graph.json cobalt-paid-ada ties[0].event'],
    ['graph.json', [...paid, 'amount', 'value'], -1, 'graph.json paid-1 ties[0].claims[0].amount.value'],
    ['graph.json', ['ties', 0, 'claims', 1, 'via'], ['gone'], 'graph.json paid-2 ties[0].claims[1].via[0]'],
    ['graph.json', ['ties', 1, 'claims', 1, 'scope'], undefined, 'graph.json post-2 ties[1].claims[1].scope'],
    ['graph.json', ['ties', 2, 'claims', 0, 'evidence', 0, 'exact'], 'two words', 'graph.json inquiry-1 ties[2]'],
    ['graph.json', ['ties', 2, 'claims', 1, 'colour'], 'red', 'graph.json inquiry-2 ties[2].claims[1].colour'],
    ['layout.json', ['positions', 'ada'], [1.5, 2], 'layout.json positions.ada[0]'],
    ['layout.json', ['positions', 'gone'], [1, 2], 'layout.json gone positions.gone'],
    ['views.json', ['views', 0, 'question'], 'No question', 'views.json who-paid-ada views[0].question'],
    ['views.json', ['views', 1, 'id'], 'ada', 'views.json ada views[1].id'],
    ['coverage.json', ['sentences', 0, 'paragraph'], 'one', 'coverage.json sentences[0].paragraph'],
    ['coverage.json', ['sentences', 2, 'source'], 'herald', 'coverage.json herald sentences[2].source'],
  ];

  test('faults of shape and of reference, in all files, are found together, and each where it stands', () => {
    const raw = soundDataset();
    for (const [file, steps, value] of faults) plant(raw, file, steps, value);
    const found = issuesIn(raw).map(formatIssue);
    for (const [, , , start] of faults) expect(found.filter((line) => line.startsWith(start))).toHaveLength(1);
    // What follows from them: a voice that relays a report, an event of no tie, a sentence under another source.
    const known = (line: string) => faults.some(([, , , start]) => line.startsWith(start));
    expect(found.filter((line) => !known(line)).map((line) => line.replace(/.*\[/, '['))).toEqual([
      '[own-voice-via]',
      '[orphan-entity]',
      '[claim-of-other-source]',
    ]);
  });
});

describe('a misshapen record is left out alone', () => {
  const shapes: readonly (readonly [name: string, file: string, steps: Steps, value: Json | undefined])[] = [
    ['the dataset', 'graph.json', ['title'], 5],
    ['the only report', 'graph.json', ['reports', 0, 'publisher'], undefined],
    ['a source', 'graph.json', ['sources', 0, 'title'], undefined],
    ['an entity', 'graph.json', ['entities', 0, 'name'], undefined],
    ['an event', 'graph.json', ['entities', 3, 'name'], undefined],
    ['a tie', 'graph.json', ['ties', 0, 'type'], 'bribe'],
    ['a claim', 'graph.json', ['ties', 1, 'claims', 0, 'summary'], ''],
    ['the one claim that takes a side', 'graph.json', [...paid, 'stance'], 'doubts'],
    ['evidence', 'graph.json', ['ties', 2, 'claims', 0, 'evidence', 0, 'paragraph'], -1],
    ['a correction', 'graph.json', ['corrections', 0, 'why'], undefined],
    ['a view', 'views.json', ['views', 0, 'lead'], undefined],
    ['a position', 'layout.json', ['positions', 'ada'], 'left'],
    ['a sentence', 'coverage.json', ['sentences', 0, 'sentence'], 0],
  ];

  test.each(shapes)('%s: nothing else is blamed for it', (_, file, steps, value) => {
    expect(issuesAfter(file, steps, value)).toHaveLength(1);
  });

  test.each(shapes)('%s: the faults after it are found, at their own places', (_, file, steps, value) => {
    const raw = soundDataset();
    plant(raw, file, steps, value);
    plant(raw, 'graph.json', ['ties', 2, 'claims', 1, 'onBehalfOf'], 'nobody');
    plant(raw, 'graph.json', ['ties', 1, 'claims', 3, 'supersededBy'], 'post-9');
    const places = issuesIn(raw).map((issue) => `${issue.recordId} ${issue.path}`);
    expect(places).toContain('inquiry-2 ties[2].claims[1].onBehalfOf');
    expect(places).toContain('post-4 ties[1].claims[3].supersededBy');
  });

  test('an orphan is still found beside a misshapen record, but not where an end has lost its name', () => {
    const idle = { id: 'idle', type: 'person', name: 'Idle', description: 'Idle.' };
    const found = (steps: Steps, value: Json | undefined) => {
      const raw = soundDataset();
      plant(raw, 'graph.json', ['entities', 6], idle);
      plant(raw, 'graph.json', steps, value);
      return issuesIn(raw).map((issue) => issue.code);
    };
    expect(found(['ties', 0, 'type'], 'bribe')).toEqual(['unknown-term', 'orphan-entity']);
    expect(found([...paid, 'claimant'], undefined)).toEqual(['missing-field']);
    expect(found(['ties', 0, 'from'], undefined)).toEqual(['missing-field']);
  });

  test('an id that is lost leaves the references to it open, and says so', () => {
    const issues = issuesAfter('graph.json', ['entities', 3, 'id'], undefined);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['missing-field', 'entities[3].id'],
      ['dangling-reference', 'ties[0].event'],
    ]);
  });
});

describe('files that cannot be read', () => {
  const loaded = (change: (raw: RawDataset) => void) => {
    const raw = soundDataset();
    change(raw);
    return loadDataset(textsOf(raw));
  };

  test('without a layout, views or coverage a dataset is sound', () => {
    for (const file of ['layout.json', 'views.json', 'coverage.json']) {
      expect(loaded((raw) => plant({ files: raw }, 'files', [file], null)).ok).toBe(true);
    }
  });

  test.each([
    ['not JSON', '{ "schemaVersion": 1,\n "id": x }', 'not-json'],
    ['cut short', '{ "schemaVersion": 1', 'not-json'],
    ['a list', '[]', 'schema-version'],
    ['null', 'null', 'schema-version'],
    ['empty', '', 'not-json'],
  ])('graph.json that is %s is one issue', (_, text, code) => {
    const result = loadDataset({ 'graph.json': text });
    expect(result.ok ? [] : result.error.map((issue) => issue.code)).toEqual([code]);
  });

  test.each(['layout.json', 'views.json', 'coverage.json'] as const)('%s that is not JSON hides nothing', (file) => {
    const raw = soundDataset();
    plant(raw, 'graph.json', ['ties', 0, 'to'], 'nobody');
    const result = loadDataset({ ...textsOf(raw), [file]: '{' });
    expect(result.ok ? [] : result.error.map((issue) => issue.code)).toEqual(['not-json', 'dangling-reference']);
  });

  test.each(['layout.json', 'views.json', 'coverage.json'])('%s that is a list is one issue', (file) => {
    const raw = { ...soundDataset(), [file]: [] };
    expect(issuesIn(raw).filter((issue) => issue.file === file)).toHaveLength(1);
  });
});
