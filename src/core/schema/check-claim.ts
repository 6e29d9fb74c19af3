import type { Issue } from '../result.ts';
import { type Bounds, boundsOf, dateBounds } from '../time/bounds.ts';
import type { KnownIds } from './check-ids.ts';
import type { Claim, Tie } from './dataset.ts';
import { openDateFault } from './open-date.ts';
import { type DatedRecords, reportedDate } from './reported-date.ts';

/** Finds the problems of one claim: references, the rules of stance and voice, and dates that cannot be. */
export function checkClaim(claim: Claim, tie: Tie, path: string, known: KnownIds, dated: DatedRecords): Issue[] {
  const problems = [
    ...references(claim, tie, known),
    ...voice(claim, known),
    ...stance(claim),
    ...circle(claim, tie),
    ...(isDatable(claim, known, dated) ? [...withdrawal(claim, dated), ...dates(claim, dated)] : []),
  ];
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
  if (!isSpecial(claim.claimant) && !known.entities.has(claim.claimant) && !known.reports.has(claim.claimant)) {
    yield missing('claimant', `"${claim.claimant}" is no entity, no report, and neither "source" nor "unattributed".`);
  }
  if (claim.onBehalfOf !== undefined && !known.entities.has(claim.onBehalfOf)) {
    yield missing('onBehalfOf', `There is no entity "${claim.onBehalfOf}".`);
  }
  if (claim.withdrawn !== undefined && !known.sources.has(claim.withdrawn.source)) {
    yield missing('withdrawn.source', `There is no source "${claim.withdrawn.source}".`);
  }
  const { supersededBy } = claim;
  if (supersededBy !== undefined && (supersededBy === claim.id || !known.claimsOf.get(tie.id)?.has(supersededBy))) {
    yield missing('supersededBy', `There is no other claim "${supersededBy}" on this tie.`);
  }
}

/** A report speaks through itself; an article's own voice relays nobody; who is nobody speaks for nobody. */
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
  if (claim.onBehalfOf !== undefined && isSpecial(claim.claimant)) {
    yield {
      code: 'on-behalf-by-nobody',
      field: 'onBehalfOf',
      message: `"${claim.claimant}" cannot speak on behalf of anybody: name who did as the claimant, or remove onBehalfOf.`,
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

/** A record that was left out for its shape may hold the date that counts. */
function isDatable(claim: Claim, known: KnownIds, dated: DatedRecords): boolean {
  const reports = [claim.claimant, ...(claim.via ?? [])].filter((id) => known.reports.has(id));
  return dated.sources.has(claim.source) && reports.every((id) => dated.reports.has(id));
}

function* withdrawal(claim: Claim, dated: DatedRecords): Generator<Problem> {
  const on = claim.withdrawn?.on;
  const date = reportedDate(claim, dated);
  const said = boundsOrNull(date);
  const withdrawn = on === undefined ? null : boundsOrNull(on);
  if (said === null || withdrawn === null || withdrawn.latestEnd >= said.earliestStart) return;
  yield {
    code: 'withdrawn-before-said',
    field: 'withdrawn.on',
    message: `It cannot have been withdrawn on ${on}, before it was said (${date}).`,
  };
}

function* circle(claim: Claim, tie: Tie): Generator<Problem> {
  if (claim.supersededBy === undefined || !comesBackTo(claim, tie)) return;
  yield {
    code: 'superseded-in-a-circle',
    field: 'supersededBy',
    message: 'Claims that take one another’s place leave none standing: one of them must not be superseded.',
  };
}

function comesBackTo(claim: Claim, tie: Tie): boolean {
  const next = new Map(tie.claims.map((each) => [each.id, each.supersededBy]));
  let id = claim.supersededBy;
  for (let step = 1; step < tie.claims.length && id !== undefined; step += 1) {
    id = next.get(id);
    if (id === claim.id) return true;
  }
  return false;
}

function* dates(claim: Claim, dated: DatedRecords): Generator<Problem> {
  const fault = claim.saidAt === undefined ? null : openDateFault(claim.saidAt);
  if (fault !== null) {
    yield { code: 'open-date', field: 'saidAt', message: fault };
    return;
  }
  yield* saidInTime(claim, dated);
  const date = reportedDate(claim, dated);
  const reported = boundsOrNull(date);
  if (claim.when === undefined || reported === null) return;
  const happened = boundsOf(claim.when, reported);
  if (!happened.ok) {
    yield { code: 'impossible-date', field: 'when', message: `This cannot be: ${happened.error}.` };
  } else if (happened.value.earliestStart > reported.latestEnd) {
    yield {
      code: 'happened-after-report',
      field: 'when',
      message: `It cannot have begun after it was reported (${date}): check when, and saidAt or via.`,
    };
  }
}

/** Nothing can be relayed before it was said. */
function* saidInTime(claim: Claim, dated: DatedRecords): Generator<Problem> {
  const published = dated.sources.get(claim.source)?.published;
  const source = published === undefined ? null : boundsOrNull(published);
  if (source === null) return;
  const isLater = (date: string | undefined): boolean => {
    const bounds = date === undefined ? null : boundsOrNull(date);
    return bounds !== null && bounds.earliestStart > source.latestEnd;
  };
  if (isLater(claim.saidAt)) {
    yield {
      code: 'said-after-publication',
      field: 'saidAt',
      message: `It cannot have been said on ${claim.saidAt}, after its source was published (${published}).`,
    };
  }
  for (const [index, id] of (claim.via ?? []).entries()) {
    const relayed = dated.reports.get(id)?.published;
    if (!isLater(relayed)) continue;
    yield {
      code: 'relayed-before-published',
      field: `via[${index}]`,
      message: `The report "${id}" (${relayed}) is later than the source that relays it (${published}).`,
    };
  }
}

function boundsOrNull(date: string): Bounds | null {
  const bounds = dateBounds(date);
  return bounds.ok ? bounds.value : null;
}

function isSpecial(claimant: string): boolean {
  return claimant === 'source' || claimant === 'unattributed';
}
