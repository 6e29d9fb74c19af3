import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../../src/core/schema/json-schema.ts';
import type { Json } from '../../../src/core/schema/shape-issues.ts';
import { BASES, ENTITY_TYPES, MODALITIES, RELATION_TYPES, STANCES } from '../../../src/core/schema/vocabulary.ts';
import { childOf, type Steps } from './plant.ts';

const schemas: { [name: string]: Json } = JSON.parse(JSON.stringify(jsonSchemas()));

/** A part of the schema of `graph.json`, references followed. */
function part(steps: Steps): Json | undefined {
  const root = schemas['graph.schema.json'];
  return steps.reduce<Json | undefined>((schema, step) => {
    const next = childOf(schema, step);
    const target = childOf(next, '$ref');
    if (typeof target !== 'string') return next;
    return target.replace('#/', '').split('/').reduce<Json | undefined>(childOf, root);
  }, root);
}

const tie = ['properties', 'ties', 'items', 'properties'];
const claim = [...tie, 'claims', 'items', 'properties'];

describe('JSON Schema', () => {
  test('one for each file of a dataset, in the draft that editors know', () => {
    const names = ['graph', 'layout', 'views', 'story', 'coverage'];
    expect(Object.keys(schemas)).toEqual(names.map((name) => `${name}.schema.json`));
    for (const schema of Object.values(schemas)) {
      expect(childOf(schema, '$schema')).toBe('http://json-schema.org/draft-07/schema#');
    }
  });

  test.each<readonly [string, Steps, readonly string[]]>([
    ['relationship types', [...tie, 'type'], RELATION_TYPES.map((type) => type.id)],
    ['entity types', ['properties', 'entities', 'items', 'properties', 'type'], ENTITY_TYPES.map((type) => type.id)],
    ['bases', [...claim, 'basis'], BASES],
    ['stances', [...claim, 'stance'], STANCES],
    ['modalities', [...claim, 'modality'], MODALITIES],
  ])('an editor offers the %s', (_, steps, terms) => {
    expect(childOf(part(steps), 'enum')).toEqual(terms);
  });

  test('no record takes a field that the contract does not have, and an editor knows which are required', () => {
    const lists = ['sources', 'reports', 'entities', 'ties', 'corrections'];
    const records = [[], ...lists.map((list) => ['properties', list, 'items']), [...tie, 'claims', 'items']];
    for (const steps of [...records, [...claim, 'evidence', 'items'], [...claim, 'amount']]) {
      expect(childOf(part(steps), 'additionalProperties'), steps.join('.')).toBe(false);
      expect(childOf(part(steps), 'required'), steps.join('.')).toBeInstanceOf(Array);
    }
    expect(childOf(part([...tie, 'claims', 'items']), 'required')).toEqual([
      'id',
      'source',
      'claimant',
      'stance',
      'summary',
      'evidence',
    ]);
  });

  test.each<readonly [string, Steps]>([
    ['an id', [...tie, 'id']],
    ['a claimant', [...claim, 'claimant']],
    ['a phrase', [...claim, 'evidence', 'items', 'properties', 'exact']],
    ['a paragraph', [...claim, 'evidence', 'items', 'properties', 'paragraph']],
    ['a date', ['properties', 'updated']],
    ['core', ['properties', 'entities', 'items', 'properties', 'core']],
  ])('an editor explains %s', (_, steps) => {
    expect(childOf(part(steps), 'description')).toMatch(/\w{3,}/);
  });

  test('the schemas beside the data are the ones that this code writes', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      const path = `data/schema/${name}`;
      expect(existsSync(path), `${path} is missing: run npm run schema`).toBe(true);
      expect(JSON.parse(readFileSync(path, 'utf8')), `${path} is old: run npm run schema`).toEqual(schema);
    }
  });
});
