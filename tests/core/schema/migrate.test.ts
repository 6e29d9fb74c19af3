import { describe, expect, test } from 'vitest';
import { migrate, SCHEMA_VERSION } from '../../../src/core/schema/migrate.ts';
import type { Json } from '../../../src/core/schema/shape-issues.ts';

describe('migrate', () => {
  test('the present version comes back unchanged', () => {
    const graph = { schemaVersion: SCHEMA_VERSION, id: 'any', entities: [{ id: 'ada' }] };
    expect(migrate(graph)).toEqual({ ok: true, value: graph });
  });

  const table: readonly (readonly [name: string, raw: Json, message: RegExp])[] = [
    ['missing', { id: 'any' }, /whole number from 1 to 1/],
    ['text', { schemaVersion: '1' }, /whole number from 1 to 1/],
    ['zero', { schemaVersion: 0 }, /whole number from 1 to 1/],
    ['a fraction', { schemaVersion: 1.5 }, /whole number from 1 to 1/],
    ['of the future', { schemaVersion: 2 }, /later than 1.*Update Tieline/],
    ['in no object', [1], /one JSON object/],
    ['in nothing', null, /one JSON object/],
  ];

  test.each(table)('a version that is %s is one issue', (_, raw, message) => {
    const migrated = migrate(raw);
    const issues = migrated.ok ? [] : migrated.error;
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'schema-version', file: 'graph.json' });
    expect(issues[0]?.message).toMatch(message);
  });
});
