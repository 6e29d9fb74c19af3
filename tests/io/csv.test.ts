import { csvParseRows } from 'd3-dsv';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledDataset } from '../../src/core/compile/compiled.ts';
import { tiesToCsv } from '../../src/io/csv.ts';
import { compiledSynthetic, SEED, sizes } from '../fixtures/generated-dataset.ts';

const RUNS = { seed: SEED, numRuns: 80 };

/** Rows as records by heading. */
function parsed(text: string): readonly Readonly<Record<string, string>>[] {
  const [headings = [], ...rows] = csvParseRows(text);
  return rows.map((row) => {
    expect(row).toHaveLength(headings.length);
    return Object.fromEntries(row.map((cell, at) => [headings[at] ?? '', cell]));
  });
}

/** A dataset of one tie whose first entity has this name. */
function named(name: string): CompiledDataset {
  const dataset = compiledSynthetic({ ties: 1, seed: 1 });
  const from = dataset.ties[0]?.from;
  return { ...dataset, entities: dataset.entities.map((e) => (e.id === from ? { ...e, name } : e)) };
}

describe('tiesToCsv', () => {
  it('has one row per claim of the ties asked for, in dataset order', () => {
    const property = fc.property(sizes(30), fc.func(fc.boolean()), (size, wanted) => {
      const dataset = compiledSynthetic(size);
      const ties = dataset.ties.filter((tie) => wanted(tie.id));
      const ids = ties.map((tie) => tie.id).reverse();
      const rows = parsed(tiesToCsv(dataset, [...ids, 'no-such-tie']));
      expect(rows.map((row) => [row.tie, row.claim])).toEqual(
        ties.flatMap((tie) => tie.claims.map((claim) => [tie.id, claim.id])),
      );
    });
    fc.assert(property, RUNS);
  });

  it('has no cell that a spreadsheet would run, whatever the data', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"=', ' =', '"', '\n@', '');
    const property = fc.property(start, fc.string(), (opening, rest) => {
      const name = opening + rest;
      const rows = csvParseRows(tiesToCsv(named(name), ['tie-1']));
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@]|^[\t\r\n]/);
      const written = rows[1]?.[1] ?? '';
      expect([name, `'${name}`]).toContain(written);
    });
    fc.assert(property, { seed: SEED, numRuns: 500 });
  });

  it.each([
    ['Acme, "the" firm', 'Acme, "the" firm'],
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("https://x", "y")', '\'=HYPERLINK("https://x", "y")'],
    ['"=1"', '\'"=1"'],
    ['-5 %', "'-5 %"],
    ['@sum', "'@sum"],
    ['+1', "'+1"],
    ['\tx', "'\tx"],
    ['1 = 1', '1 = 1'],
    ['A-B', 'A-B'],
  ])('%j becomes %j', (name, cell) => {
    expect(csvParseRows(tiesToCsv(named(name), ['tie-1']))[1]?.[1]).toBe(cell);
  });

  it('writes names, dates, source and phrases of each claim', () => {
    const dataset = compiledSynthetic({ ties: 300, seed: SEED });
    const rows = new Map(
      parsed(
        tiesToCsv(
          dataset,
          dataset.ties.map((tie) => tie.id),
        ),
      ).map((row) => [row.claim, row]),
    );
    const name = (id: string | undefined) => dataset.entities.find((entity) => entity.id === id)?.name;
    for (const tie of dataset.ties) {
      for (const claim of tie.claims) {
        const row = rows.get(claim.id);
        const source = dataset.sources.find((each) => each.id === claim.source);
        expect(row).toMatchObject({
          from: name(tie.from),
          to: name(tie.to),
          type: tie.type,
          support: tie.status.support,
          denial: tie.status.denial,
          voices: String(tie.status.voices),
          when: typeof claim.when === 'string' ? claim.when : '',
          start: (typeof claim.when === 'object' && claim.when.start) || '',
          end: (typeof claim.when === 'object' && claim.when.end) || '',
          stance: claim.stance,
          modality: claim.modality ?? '',
          basis: claim.basis ?? '',
          'source title': source?.title,
          publisher: source?.publisher,
          url: source?.url,
          published: source?.published,
        });
        for (const { exact } of claim.evidence) expect(row?.evidence).toContain(exact);
        const entity = name(claim.claimant);
        if (entity !== undefined) expect(row?.claimant).toBe(entity);
        expect(row?.claimant).not.toBe('source');
      }
    }
  });

  it.each([
    [undefined, 'Synthetic Gazette 1 (own reporting)'],
    ['own-reporting', 'Synthetic Gazette 1 (own reporting)'],
    ['document', 'Synthetic Gazette 1 (from a document)'],
  ] as const)('names the publisher of an article that speaks itself, on the basis %s', (basis, claimant) => {
    const dataset = compiledSynthetic({ ties: 1, seed: 1 });
    const ties = dataset.ties.map((tie) => ({
      ...tie,
      claims: tie.claims.slice(0, 1).map(({ basis: _basis, via: _via, onBehalfOf: _for, ...claim }) => ({
        ...claim,
        ...(basis === undefined ? {} : { basis }),
        claimant: 'source',
        source: 'source-1',
      })),
    }));
    const [row] = parsed(tiesToCsv({ ...dataset, ties }, ['tie-1']));
    expect(row?.claimant).toBe(claimant);
  });

  it('names on every row whose word its status leaves out, and nobody where none is taken away', () => {
    const dataset = compiledSynthetic({ ties: 3, seed: 1 });
    const ids = dataset.ties.map(({ id }) => id);
    const [source, entity] = [dataset.sources[0], dataset.entities[0]];
    const rows = parsed(tiesToCsv(dataset, ids, [source?.id ?? '', entity?.id ?? '', 'anonymous']));
    for (const row of rows) expect(row.without).toBe(`${source?.title} | ${entity?.name} | anonymous`);
    for (const row of parsed(tiesToCsv(dataset, ids))) expect(row.without).toBe('');
  });
});
