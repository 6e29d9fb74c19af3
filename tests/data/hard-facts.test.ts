import { describe, expect, test } from 'vitest';
import { evidenceContext } from '../../src/core/evidence/context.ts';
import { liveClaims } from '../../src/core/evidence/live.ts';
import type { When } from '../../src/core/schema/dataset.ts';
import { reportedDate } from '../../src/core/schema/reported-date.ts';
import { type Bounds, boundsOf, dateBounds } from '../../src/core/time/bounds.ts';
import { HARD_FACTS } from './hard-facts.ts';
import { realDataset } from './real-dataset.ts';

const { compiled } = realDataset();
const context = evidenceContext(compiled);
const ties = new Map(compiled.ties.map((tie) => [tie.id, tie]));

function tieOf(id: string) {
  const tie = ties.get(id);
  if (tie === undefined) throw new Error(`There is no tie ${id}`);
  return tie;
}

/** The bounds of a date, told on the days on which the tie's claims were made. */
function boundsAsTold(id: string, when: When): Bounds[] {
  const tie = tieOf(id);
  const asserting = liveClaims(tie, 'asserts');
  const claims = asserting.length > 0 ? asserting : liveClaims(tie, 'denies');
  return claims.flatMap((claim) => {
    const said = dateBounds(reportedDate(claim, context));
    const bounds = said.ok ? boundsOf(when, said.value) : said;
    return bounds.ok && JSON.stringify(claim.when) === JSON.stringify(when) ? [bounds.value] : [];
  });
}

function asText(all: readonly Bounds[]): string[] {
  return [...new Set(all.map((bounds) => Object.values(bounds).join(' ')))].sort();
}

describe('the hard facts of the articles', () => {
  test.each(HARD_FACTS)('$tie: $what', ({ tie, support, denial, voices }) => {
    const { status } = tieOf(tie);
    expect({ support: status.support, denial: status.denial }).toEqual({ support, denial });
    if (voices !== undefined) expect(status.voices).toBe(voices);
  });

  test.each(HARD_FACTS)('$tie happened when the articles say, and no other time', ({ tie, happened }) => {
    const told = (happened ?? []).map((when) => ({ when, bounds: boundsAsTold(tie, when) }));
    for (const { when, bounds } of told) expect(bounds, `${tie}: ${JSON.stringify(when)}`).not.toEqual([]);
    expect(asText(tieOf(tie).dates.happened)).toEqual(asText(told.flatMap(({ bounds }) => bounds)));
  });
});
