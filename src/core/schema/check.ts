/**
 * What ties the records of a dataset to one another: ids, references, denials, dates, evidence, coverage.
 * Every problem is found, not just the first.
 */
import type { Issue } from '../result.ts';
import { checkClaim } from './check-claim.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkEvidenceShape } from './check-evidence.ts';
import { checkIds, type KnownIds, knownIds, type RawFiles } from './check-ids.ts';
import { checkOrphans } from './check-orphans.ts';
import type { Dataset, DatasetFiles, Layout, Tie } from './dataset.ts';
import { openDateFault } from './open-date.ts';
import { type DatedRecords, datedRecords } from './reported-date.ts';

/**
 * Finds every problem among well-formed records.
 * @param raw the files as they came: where misshapen records were left out of `files`, references to those still count
 * as known, and what only they could tell is not held against others
 */
export function checkDataset(files: DatasetFiles, raw: RawFiles = rawOf(files)): Issue[] {
  const { graph } = files;
  const known = knownIds(graph, raw.graph);
  const dated = datedRecords(graph);
  return [
    ...checkIds(raw),
    ...checkReports(graph),
    ...graph.ties.flatMap((tie, index) => checkTie(tie, `ties[${index}]`, known, dated)),
    ...checkEvidenceShape(graph),
    ...checkOrphans(graph, raw.graph),
    ...checkCorrections(graph, known),
    ...checkLayout(files.layout, known),
    ...checkCoverage(files, known, raw.coverage),
  ];
}

function rawOf({ graph, views, coverage }: DatasetFiles): RawFiles {
  return { graph, views: { views: [...views] }, coverage, stories: [] };
}

/** A report of a day is out by then: claims are dated by it. */
function checkReports(graph: Dataset): Issue[] {
  return graph.reports.flatMap((report, index) => {
    const fault = report.published === undefined ? null : openDateFault(report.published);
    const path = `reports[${index}].published`;
    return fault === null ? [] : [{ code: 'open-date', file: 'graph.json', path, recordId: report.id, message: fault }];
  });
}

function checkTie(tie: Tie, path: string, known: KnownIds, dated: DatedRecords): Issue[] {
  const issues: Issue[] = [];
  const add = (code: string, field: string, message: string): void => {
    issues.push({ code, file: 'graph.json', path: `${path}${field}`, recordId: tie.id, message });
  };
  for (const end of ['from', 'to'] as const) {
    if (!known.entities.has(tie[end])) add('dangling-reference', `.${end}`, `There is no entity "${tie[end]}".`);
  }
  if (tie.from === tie.to) add('tie-to-itself', '.to', 'A tie joins two different entities: name the other one.');
  if (tie.event !== undefined && !known.events.has(tie.event)) {
    add('dangling-reference', '.event', `There is no entity "${tie.event}" of type event.`);
  }
  if (!known.cutTies.has(tie.id) && tie.claims.every((claim) => claim.stance === 'comments')) {
    add(
      'only-comments',
      '.claims',
      'Nobody asserts or denies this tie, and comments alone are none: add who does, or remove it.',
    );
  }
  const claims = tie.claims.flatMap((claim, index) => checkClaim(claim, tie, `${path}.claims[${index}]`, known, dated));
  return [...issues, ...claims];
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
