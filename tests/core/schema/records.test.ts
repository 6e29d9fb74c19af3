import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/core/result.ts';
import { formatIssue } from '../../../src/core/result.ts';
import type { Json } from '../../../src/core/schema/shape-issues.ts';
import { soundDataset } from '../../fixtures/sound-dataset.ts';
import { childOf, issuesAfter, issuesIn, pathOf, type Steps } from './plant.ts';
import { RECORD_KINDS, type RecordKind } from './records.ts';

/** Issues at a field, or within it. */
function at(issues: readonly Issue[], file: string, steps: Steps): readonly Issue[] {
  const path = pathOf(steps);
  return issues.filter((issue) => issue.file === file && (issue.path === path || issue.path.startsWith(`${path}[`)));
}

function expectFound(found: readonly Issue[], { id }: RecordKind, field: string, value: Json | undefined): void {
  expect(found.length).toBeGreaterThan(0);
  for (const issue of found) {
    expect(issue.message).toMatch(/^\p{Lu}|^["“]/u);
    expect(issue.message).toMatch(/[.]$/);
    expect(issue.message).not.toMatch(/Invalid input|undefined|\[object|expected/);
    const owner = field === 'id' ? (typeof value === 'string' ? value : issue.recordId) : id;
    if (owner !== null && value !== undefined) expect(issue.recordId).toBe(owner);
  }
}

test('a sound dataset has no issue', () => {
  expect(issuesIn(soundDataset())).toEqual([]);
});

test('every field that the contract has occurs in the sound dataset', () => {
  for (const { file, at: steps, required } of RECORD_KINDS) {
    const record = steps.reduce<Json | undefined>(childOf, soundDataset()[file]);
    for (const field of required) expect(childOf(record, field), `${file} ${pathOf(steps)}.${field}`).toBeDefined();
  }
});

for (const kind of RECORD_KINDS) {
  const { file, at: steps } = kind;
  const check = (field: string, value: Json | undefined, codes: readonly string[]): void => {
    const issues = issuesAfter(file, [...steps, field], value);
    const found = [...at(issues, file, [...steps, field]), ...(field === 'reason' ? at(issues, file, steps) : [])];
    expectFound(found, kind, field, value);
    expect(codes).toContain(found[0]?.code);
  };

  describe(kind.kind, () => {
    test.each(kind.required)('without %s', (field) => {
      check(field, undefined, field === 'reason' ? ['invalid-value'] : ['missing-field']);
    });

    test.each(kind.wrongType)('%s of a wrong type: %j', (field, value) => {
      check(field, value, ['wrong-type', 'unknown-term']);
    });

    test.each(kind.unknownTerm ?? [])('%s with an unknown term: %j', (field, value) => {
      check(field, value, ['unknown-term']);
    });

    test.each(kind.badId ?? [])('%s that is no id: %j', (field, value) => {
      check(field, value, ['invalid-value']);
    });

    test.each(kind.duplicateId ?? [])('%s that is taken: %j', (field, value) => {
      const issues = issuesAfter(file, [...steps, field], value);
      const twice = issues.filter((issue) => issue.code === 'duplicate-id' && issue.message.includes(`"${value}"`));
      expect(twice).toHaveLength(1);
      expect(twice[0]?.message).toContain(`"${value}" is taken by`);
    });

    test.each(kind.dangling ?? [])('%s that leads nowhere: %j', (field, value) => {
      const found = at(issuesAfter(file, [...steps, field], value), file, [...steps, field]);
      expect(found.map((issue) => issue.code)).toContain('dangling-reference');
    });

    test.each(kind.badDate ?? [])('%s with a date that cannot be: %j', (field, value) => {
      const issues = issuesAfter(file, [...steps, field], value);
      const place = kind.kind === 'when' ? steps : [...steps, field];
      expectFound(
        issues.filter(({ path }) => path.startsWith(pathOf(place))),
        kind,
        field,
        value,
      );
    });

    test.each(kind.badValue ?? [])('%s with a value that cannot be: %j', (field, value) => {
      const found = at(issuesAfter(file, [...steps, field], value), file, [...steps, field]);
      expect(found.length).toBeGreaterThan(0);
    });

    if (kind.kind !== 'layout position') {
      test('with an unknown field', () => {
        const issues = issuesAfter(file, [...steps, 'colour'], 'red');
        const path = pathOf([...steps, 'colour']);
        expect(issues.filter((issue) => issue.path === path).map((issue) => issue.code)).toEqual(['unknown-field']);
        expect(issues).toHaveLength(1);
      });
    }
  });
}

describe('rules of one record', () => {
  const paid = ['ties', 0, 'claims', 0];
  const table: readonly (readonly [code: string, steps: Steps, value: Json | undefined])[] = [
    ['schema-version', ['schemaVersion'], 2],
    ['schema-version', ['schemaVersion'], undefined],
    ['tie-to-itself', ['ties', 0, 'to'], 'cobalt'],
    ['only-comments', ['ties', 0, 'claims', 0, 'stance'], 'comments'],
    ['denial-without-scope', [...paid, 'stance'], 'denies'],
    ['scope-without-denial', [...paid, 'scope'], 'part'],
    ['on-behalf-of-self', [...paid, 'onBehalfOf'], 'quill'],
    ['on-behalf-by-nobody', [...paid, 'claimant'], 'unattributed'],
    ['on-behalf-by-nobody', [...paid, 'claimant'], 'source'],
    ['report-not-in-via', [...paid, 'claimant'], 'wire-2016'],
    ['own-voice-via', ['ties', 2, 'claims', 0, 'via'], ['wire-2016']],
    ['superseded-in-a-circle', ['ties', 1, 'claims', 0, 'supersededBy'], 'post-4'],
    ['withdrawn-before-said', ['ties', 1, 'claims', 0, 'withdrawn', 'on'], '2016-10'],
    ['impossible-date', ['ties', 1, 'claims', 0, 'when'], { start: '2016', end: '2014' }],
    ['happened-after-report', [...paid, 'when'], '2017-03-17'],
    ['happened-after-report', ['ties', 1, 'claims', 0, 'when'], '2016-12'],
    ['said-after-publication', [...paid, 'saidAt'], '2017-03-18'],
    ['relayed-before-published', ['reports', 0, 'published'], '2017-08'],
    ['open-date', ['reports', 0, 'published'], '2016/..'],
    ['orphan-entity', ['entities', 5], { id: 'idle', type: 'person', name: 'Idle', description: 'Idle.' }],
    ['duplicate-id', ['entities', 0, 'previousIds'], ['ada']],
    ['duplicate-id', ['ties', 0, 'previousIds'], ['ada-at-delta']],
    ['duplicate-id', ['entities', 0, 'previousIds'], ['anonymous']],
  ];

  test.each(table)('%s: %j = %j', (code, steps, value) => {
    expect(issuesAfter('graph.json', steps, value).map((issue) => issue.code)).toContain(code);
  });

  test.each(['source', 'unattributed', 'anonymous'])('no record is called "%s", and it says what to do', (word) => {
    const found = issuesAfter('graph.json', ['reports', 0, 'id'], word).filter(({ path }) => path === 'reports[0].id');
    expect(found.map(formatIssue)).toEqual([
      `graph.json ${word} reports[0].id: The id "${word}" is taken by a word with a meaning of its own. ` +
        'Choose another, such as one made of the name of the record. [duplicate-id]',
    ]);
  });

  test('what a claim relays is dated by what it relays, not by the article', () => {
    const day = ['ties', 1, 'claims', 0, 'when'];
    expect(issuesAfter('graph.json', day, '2016-11-30')).toEqual([]);
    expect(issuesAfter('graph.json', ['ties', 0, 'claims', 0, 'when'], '2017-03-16')).toEqual([]);
  });

  test('coverage: a sentence twice, and a claim that no sentence names', () => {
    const twice = issuesAfter('coverage.json', ['sentences', 1, 'sentence'], 1);
    expect(twice.map((issue) => issue.code)).toEqual(['duplicate-sentence']);
    const bare = issuesAfter('coverage.json', ['sentences', 0, 'claims'], ['paid-1']);
    expect(bare.map(formatIssue)).toEqual([
      'coverage.json paid-2 sentences: No sentence names the claim "paid-2". [uncovered-claim]',
    ]);
  });
});
