import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/core/compile/compile.ts';
import { evidenceContext } from '../../../src/core/evidence/context.ts';
import { tieDates } from '../../../src/core/evidence/dates.ts';
import { statusOf } from '../../../src/core/evidence/support.ts';
import { relationType } from '../../../src/core/schema/vocabulary.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import { claim } from '../evidence/cast.ts';
import { anyDataset, datasetOf, EXTRAS, tieOf } from './dataset.ts';

const RUNS = { seed: 20170317, numRuns: 300 };

describe('invariants', () => {
  test('a compiled tie is the tie, with its own status, dates and group', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const context = evidenceContext(dataset);
        const compiled = compile(dataset, EXTRAS);
        expect(compiled.ties).toHaveLength(dataset.ties.length);
        for (const [index, tie] of dataset.ties.entries()) {
          const { group, status, dates, sources, ...rest } = compiled.ties[index] ?? expect.fail();
          expect(rest).toEqual(tie);
          expect(group).toBe(relationType(tie.type)?.group);
          expect(status).toEqual(statusOf(tie, context));
          expect(dates).toEqual(tieDates(tie, context));
          expect(new Set(sources)).toEqual(new Set(tie.claims.map((one) => one.source)));
          const order = dataset.sources.map((source) => source.id);
          expect(sources).toEqual(order.filter((id) => sources.includes(id)));
        }
      }),
      RUNS,
    );
  });

  test('drawn is who is an end of some tie, and nobody else', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        for (const entity of compile(dataset, EXTRAS).entities) {
          expect(entity.onCanvas).toBe(dataset.ties.some((tie) => tie.from === entity.id || tie.to === entity.id));
        }
      }),
      RUNS,
    );
  });

  test('each domain is finite and holds every finite bound of its clock', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { ties, domains } = compile(dataset, EXTRAS);
        for (const clock of ['happened', 'reported'] as const) {
          const { from, to } = domains[clock];
          expect(Number.isFinite(from) && Number.isFinite(to) && from <= to).toBe(true);
          const days = ties
            .flatMap((tie) => tie.dates[clock])
            .flatMap((b) => [b.earliestStart, b.latestStart, b.earliestEnd, b.latestEnd])
            .filter(Number.isFinite);
          if (days.length > 0) expect([from, to]).toEqual([Math.min(...days), Math.max(...days)]);
        }
      }),
      RUNS,
    );
  });
});

describe('worked examples', () => {
  const year = (first: number, last = first) => ({ from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) });
  const dated = (id: string, when: string, saidAt: string) =>
    tieOf(id, { claims: [claim(`${id}-1`, { when, saidAt })] });

  test('an open end does not stretch a domain, its finite side does', () => {
    const { domains } = compile(datasetOf([dated('a', '[..2014]', '2017'), dated('b', '2008/..', '2015')]), EXTRAS);
    expect(domains).toEqual({
      happened: { from: dayOf(2008, 1, 1), to: dayOf(2015, 1, 1) },
      reported: year(2015, 2017),
    });
  });

  test('a clock without dates takes the other one', () => {
    const onlyReported = compile(datasetOf([tieOf('a', { claims: [claim('a-1', { saidAt: '2016' })] })]), EXTRAS);
    expect(onlyReported.domains).toEqual({ happened: year(2016), reported: year(2016) });
    const onlyHappened = compile(datasetOf([dated('a', '2015', 'lately')]), EXTRAS);
    expect(onlyHappened.domains).toEqual({ happened: year(2015), reported: year(2015) });
  });

  test('without any date both take the day on which the dataset was updated', () => {
    const updated = { from: dayOf(2026, 11, 22), to: dayOf(2026, 11, 22) };
    expect(compile(datasetOf([]), EXTRAS).domains).toEqual({ happened: updated, reported: updated });
  });

  test('what stands beside the graph comes along', () => {
    expect(compile(datasetOf([]), EXTRAS)).toMatchObject({ ...EXTRAS, id: 'cast', updated: '2026-11-22' });
  });

  test('ten thousand ties compile in a few seconds at most', () => {
    const ties = Array.from({ length: 10_000 }, (_, i) => dated(`tie-${i}`, '2015', '2017-03-16'));
    const before = performance.now();
    expect(compile(datasetOf(ties), EXTRAS).ties).toHaveLength(10_000);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
