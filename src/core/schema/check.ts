/**
 * What ties the records of a dataset to one another: ids, references, denials, dates, evidence, coverage.
 * Every problem is found, not just the first.
 */
import type { Issue } from '../result.ts';
import { checkClaim } from './check-claim.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkEvidenceShape } from './check-evidence.ts';
import { checkIds, type KnownIds, knownIds } from './check-ids.ts';
import type { Dataset, DatasetFiles, Layout, Tie } from './dataset.ts';
import type { Json } from './shape-issues.ts';

/**
 * Finds every problem among well-formed records.
 * @param salvagedFrom the file as it came, where misshapen records were left out of `graph`: references to those
 * then count as known, and checks that need every record (orphans) wait until the shapes are mended.
 */
export function checkDataset(files: DatasetFiles, salvagedFrom: Json | null = null): Issue[] {
  const { graph } = files;
  const known = knownIds(graph, salvagedFrom);
  return [
    ...checkIds(files),
    ...graph.ties.flatMap((tie, index) => checkTie(tie, `ties[${index}]`, graph, known)),
    ...checkEvidenceShape(graph),
    ...(salvagedFrom === null ? checkOrphans(graph) : []),
    ...checkCorrections(graph, known),
    ...checkLayout(files.layout, known),
    ...checkCoverage(files, known),
  ];
}

function checkTie(tie: Tie, path: string, graph: Dataset, known: KnownIds): Issue[] {
  const issues: Issue[] = [];
  const add = (code: string, field: string, message: string): void => {
    issues.push({ code, file: 'graph.json', path: `${path}${field}`, recordId: tie.id, message });
  };
  for (const end of ['from', 'to'] as const) {
    if (!known.entities.has(tie[end])) add('dangling-reference', `.${end}`, `There is no entity "${tie[end]}".`);
  }
  if (tie.from === tie.to) add('tie-to-itself', '.to', 'A tie joins two different entities.');
  if (tie.event !== undefined && !known.events.has(tie.event)) {
    add('dangling-reference', '.event', `There is no entity "${tie.event}" of type event.`);
  }
  if (tie.claims.every((claim) => claim.stance === 'comments')) {
    add('only-comments', '.claims', 'Nobody asserts or denies this tie: comments alone are not a tie.');
  }
  const claims = tie.claims.flatMap((claim, index) => checkClaim(claim, tie, `${path}.claims[${index}]`, graph, known));
  return [...issues, ...claims];
}

/** An orphan is an entity that is neither end nor event of a tie, nor speaks in a claim. */
function checkOrphans(graph: Dataset): Issue[] {
  const used = new Set<string>();
  for (const tie of graph.ties) {
    used.add(tie.from).add(tie.to);
    if (tie.event !== undefined) used.add(tie.event);
    for (const claim of tie.claims) {
      used.add(claim.claimant);
      if (claim.onBehalfOf !== undefined) used.add(claim.onBehalfOf);
    }
  }
  return graph.entities.flatMap((entity, index) =>
    used.has(entity.id)
      ? []
      : [
          {
            code: 'orphan-entity',
            file: 'graph.json',
            path: `entities[${index}]`,
            recordId: entity.id,
            message: 'This entity is neither an end nor the event of a tie, and claims nothing. Tie it, or remove it.',
          },
        ],
  );
}

function checkCorrections(graph: Dataset, known: KnownIds): Issue[] {
  return graph.corrections.flatMap((correction, index) =>
    correction.records.flatMap((record, at) =>
      known.all.has(record)
        ? []
        : [dangling('graph.json', `corrections[${index}].records[${at}]`, null, `There is no record "${record}".`)],
    ),
  );
}

function checkLayout(layout: Layout | null, known: KnownIds): Issue[] {
  return Object.keys(layout?.positions ?? {}).flatMap((id) =>
    known.entities.has(id)
      ? []
      : [
          dangling(
            'layout.json',
            `positions.${id}`,
            id,
            `There is no entity "${id}". Run npm run layout to renew the layout.`,
          ),
        ],
  );
}

function dangling(file: string, path: string, recordId: string | null, message: string): Issue {
  return { code: 'dangling-reference', file, path, recordId, message };
}
