import { csvFormatRows } from 'd3-dsv';
import type { CompiledDataset, CompiledTie } from '../core/compile/compiled.ts';
import type { Claim } from '../core/schema/dataset.ts';
import { relationType } from '../core/schema/vocabulary.ts';

/** One claim with its tie and the dataset's records by id. */
interface Row {
  readonly tie: CompiledTie;
  readonly claim: Claim;
  readonly names: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, CompiledDataset['sources'][number]>;
  /** Whose word support, denial and voices leave out, by name. */
  readonly without: string;
}

/** The columns in order: heading, and cell of a claim. */
const COLUMNS: readonly (readonly [heading: string, cell: (row: Row) => string | undefined])[] = [
  ['tie', ({ tie }) => tie.id],
  ['from', ({ tie, names }) => names.get(tie.from)],
  ['wording', ({ tie }) => tie.label ?? relationType(tie.type)?.forward],
  ['to', ({ tie, names }) => names.get(tie.to)],
  ['type', ({ tie }) => tie.type],
  ['support', ({ tie }) => tie.status.support],
  ['denial', ({ tie }) => tie.status.denial],
  ['voices', ({ tie }) => String(tie.status.voices)],
  ['without', ({ without }) => without],
  ['claim', ({ claim }) => claim.id],
  ['when', ({ claim }) => (typeof claim.when === 'string' ? claim.when : undefined)],
  ['start', ({ claim }) => (typeof claim.when === 'object' ? claim.when.start : undefined)],
  ['end', ({ claim }) => (typeof claim.when === 'object' ? claim.when.end : undefined)],
  ['claimant', claimantCell],
  ['on behalf of', ({ claim, names }) => claim.onBehalfOf && names.get(claim.onBehalfOf)],
  ['via', ({ claim, names }) => claim.via?.map((id) => names.get(id) ?? id).join(' > ')],
  ['basis', ({ claim }) => claim.basis],
  ['stance', ({ claim }) => claim.stance],
  ['scope', ({ claim }) => claim.scope],
  ['modality', ({ claim }) => claim.modality],
  ['amount', ({ claim }) => claim.amount && amountText(claim.amount)],
  ['withdrawn', ({ claim }) => claim.withdrawn && 'withdrawn'],
  ['summary', ({ claim }) => claim.summary],
  ['source title', ({ claim, sources }) => sources.get(claim.source)?.title],
  ['publisher', ({ claim, sources }) => sources.get(claim.source)?.publisher],
  ['url', ({ claim, sources }) => sources.get(claim.source)?.url],
  ['published', ({ claim, sources }) => sources.get(claim.source)?.published],
  ['evidence', ({ claim }) => claim.evidence.map((evidence) => evidence.exact).join(' | ')],
];

/**
 * Ties as CSV text (RFC 4180, no byte order mark): a row of headings, then a row per claim of each tie, in dataset
 * order. Dates are EDTF; ids that the dataset lacks are passed over. A cell that a spreadsheet would take for a formula
 * gets an apostrophe in front.
 * @param withoutIds whose word the dataset leaves out: sources, reports and entities, and `anonymous`
 */
export function tiesToCsv(
  dataset: CompiledDataset,
  tieIds: Iterable<string>,
  withoutIds: readonly string[] = [],
): string {
  const wanted = new Set(tieIds);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const names = new Map([
    ...dataset.entities.map(({ id, name }) => [id, name] as const),
    ...dataset.reports.map((report) => [report.id, reportName(report)] as const),
  ]);
  const without = withoutIds.map((id) => sources.get(id)?.title ?? names.get(id) ?? id).join(' | ');
  const rows = dataset.ties
    .filter((tie) => wanted.has(tie.id))
    .flatMap((tie) => tie.claims.map((claim) => ({ tie, claim, names, sources, without })))
    .map((row) => COLUMNS.map(([, cell]) => neutralised(cell(row) ?? '')));
  return csvFormatRows([COLUMNS.map(([heading]) => heading), ...rows]);
}

/** An article in its own voice goes by its publisher: "source" would say nothing beside the other names. */
function claimantCell({ claim, names, sources }: Row): string {
  if (claim.claimant !== 'source') return names.get(claim.claimant) ?? claim.claimant;
  const how = claim.basis === 'document' ? 'from a document' : 'own reporting';
  return `${sources.get(claim.source)?.publisher ?? claim.source} (${how})`;
}

function reportName({ publisher, title, published }: CompiledDataset['reports'][number]): string {
  const named = title === undefined ? publisher : `${publisher}, "${title}"`;
  return published === undefined ? named : `${named} (${published})`;
}

function amountText({ qualifier, value, currency, scope }: NonNullable<Claim['amount']>): string {
  const total = scope === 'total' ? ' in total' : '';
  return `${qualifier === undefined ? '' : `${qualifier} `}${value} ${currency}${total}`;
}

/** Spreadsheets run what begins so; some look behind quotes and blanks first (OWASP, "CSV Injection"). */
function neutralised(cell: string): string {
  return /^[\s"']*[=+\-@]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
}
