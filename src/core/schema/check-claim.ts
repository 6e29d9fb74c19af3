import type { Issue } from '../result.ts';
import { type Bounds, boundsOf, dateBounds } from '../time/bounds.ts';
import type { KnownIds } from './check-ids.ts';
import type { Claim, Dataset, Tie } from './dataset.ts';

/** Finds the problems of one claim: references, the rules of stance and voice, and dates that cannot be. */
export function checkClaim(claim: Claim, tie: Tie, path: string, graph: Dataset, known: KnownIds): Issue[] {
  const problems = [...references(claim, tie, known), ...voice(claim, known), ...stance(claim), ...dates(claim, graph)];
  return problems.map(({ code, field, message }) => ({
    code,
    file: 'graph.json',
    path: `${path}.${field}`,
    recordId: claim.id,
    message,
  }));
}

interface Problem {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

function* references(claim: Claim, tie: Tie, known: KnownIds): Generator<Problem> {
  const missing = (field: string, message: string): Problem => ({ code: 'dangling-reference', field, message });
  if (!known.sources.has(claim.source)) yield missing('source', `There is no source "${claim.source}".`);
  for (const [index, report] of (claim.via ?? []).entries()) {
    if (!known.reports.has(report)) yield missing(`via[${index}]`, `There is no report "${report}".`);
  }
  const isSpecial = claim.claimant === 'source' || claim.claimant === 'unattributed';
  if (!isSpecial && !known.entities.has(claim.claimant) && !known.reports.has(claim.claimant)) {
    yield missing('claimant', `"${claim.claimant}" is no entity, no report, and neither "source" nor "unattributed".`);
  }
  if (claim.onBehalfOf !== undefined && !known.entities.has(claim.onBehalfOf)) {
    yield missing('onBehalfOf', `There is no entity "${claim.onBehalfOf}".`);
  }
  if (claim.withdrawn !== undefined && !known.sources.has(claim.withdrawn.source)) {
    yield missing('withdrawn.source', `There is no source "${claim.withdrawn.source}".`);
  }
  if (
    claim.supersededBy !== undefined &&
    !tie.claims.some((other) => other.id === claim.supersededBy && other !== claim)
  ) {
    yield missing('supersededBy', `There is no other claim "${claim.supersededBy}" on this tie.`);
  }
}

/** A report speaks through itself; an article's own voice relays nobody. */
function* voice(claim: Claim, known: KnownIds): Generator<Problem> {
  if (known.reports.has(claim.claimant) && claim.via?.[0] !== claim.claimant) {
    yield {
      code: 'report-not-in-via',
      field: 'via',
      message: `The claimant is the report "${claim.claimant}" in its own voice: it must stand first in via.`,
    };
  }
  if (claim.claimant === 'source' && (claim.via?.length ?? 0) > 0) {
    yield {
      code: 'own-voice-via',
      field: 'via',
      message:
        'The article speaks in its own voice only for what it attributes to nobody: name the claimant, or remove via.',
    };
  }
  if (claim.onBehalfOf !== undefined && claim.onBehalfOf === claim.claimant) {
    yield {
      code: 'on-behalf-of-self',
      field: 'onBehalfOf',
      message: 'Nobody speaks on behalf of oneself: remove onBehalfOf.',
    };
  }
}

function* stance(claim: Claim): Generator<Problem> {
  if (claim.stance === 'denies' && claim.scope === undefined) {
    yield { code: 'denial-without-scope', field: 'scope', message: 'A denial says what it covers: whole or part.' };
  }
  if (claim.stance !== 'denies' && claim.scope !== undefined) {
    yield {
      code: 'scope-without-denial',
      field: 'scope',
      message: 'Only a denial has a scope: remove it, or set stance to denies.',
    };
  }
}

function* dates(claim: Claim, graph: Dataset): Generator<Problem> {
  const reported = reportedBounds(claim, graph);
  if (claim.when === undefined || reported === null) return;
  const happened = boundsOf(claim.when, reported);
  if (!happened.ok) {
    yield { code: 'impossible-date', field: 'when', message: happened.error };
  } else if (happened.value.earliestStart > reported.latestEnd) {
    yield {
      code: 'happened-after-report',
      field: 'when',
      message: 'It cannot have begun after it was reported: check the date.',
    };
  }
}

function reportedBounds(claim: Claim, graph: Dataset): Bounds | null {
  const published = graph.sources.find((source) => source.id === claim.source)?.published;
  if (published === undefined) return null;
  const bounds = dateBounds(published);
  return bounds.ok ? bounds.value : null;
}
