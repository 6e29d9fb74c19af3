import { type EvidenceContext, evidenceContext } from '../evidence/context.ts';
import { tieDates } from '../evidence/dates.ts';
import { statusOf } from '../evidence/support.ts';
import type { Dataset, NamedView, Tie } from '../schema/dataset.ts';
import type { StoryEntry } from '../schema/story.ts';
import { relationType } from '../schema/vocabulary.ts';
import { type Bounds, dateBounds } from '../time/bounds.ts';
import type { CompiledDataset, CompiledTie, Domain } from './compiled.ts';

/** What a compiled dataset holds beside `graph.json`. */
export interface CompileExtras {
  readonly views: readonly NamedView[];
  readonly stories?: readonly StoryEntry[];
  /** Integer positions by entity id, in model units. */
  readonly positions: Readonly<Record<string, readonly [number, number]>>;
  /** Content hash of `graph.json`. */
  readonly hash: string;
}

/**
 * Computes once all that the page would else compute on every load: group, status, dates and sources of each tie, who
 * is drawn, and the span of each clock. Takes a dataset that passed its checks; a date that cannot be read counts as
 * none.
 */
export function compile(dataset: Dataset, extras: CompileExtras): CompiledDataset {
  const ends = new Set(dataset.ties.flatMap((tie) => [tie.from, tie.to]));
  const ties = dataset.ties.map(tieCompiler(evidenceContext(dataset)));
  return {
    id: dataset.id,
    title: dataset.title,
    description: dataset.description,
    license: dataset.license,
    updated: dataset.updated,
    hash: extras.hash,
    sources: dataset.sources,
    reports: dataset.reports,
    entities: dataset.entities.map((entity) => ({ ...entity, onCanvas: ends.has(entity.id) })),
    ties,
    corrections: dataset.corrections,
    views: extras.views,
    stories: extras.stories ?? [],
    positions: extras.positions,
    domains: domainsOf(ties, dataset.updated),
  };
}

/** Computes one tie after another of a dataset: group, status, dates and sources, whatever a tie held of them before. */
export function tieCompiler(context: EvidenceContext): (tie: Tie) => CompiledTie {
  const sourceOrder = new Map([...context.sources.keys()].map((id, index) => [id, index]));
  const place = (source: string): number => sourceOrder.get(source) ?? sourceOrder.size;
  return (tie) => ({
    ...tie,
    group: relationType(tie.type)?.group ?? 'other',
    status: statusOf(tie, context),
    dates: tieDates(tie, context),
    sources: [...new Set(tie.claims.map((claim) => claim.source))].sort((a, b) => place(a) - place(b)),
  });
}

/** A clock on which nothing is dated takes the other's span, and where neither has one, the dataset's own date. */
function domainsOf(ties: readonly CompiledTie[], updated: string): CompiledDataset['domains'] {
  const happened = finiteSpan(ties.flatMap((tie) => tie.dates.happened));
  const reported = finiteSpan(ties.flatMap((tie) => tie.dates.reported));
  if (happened !== null && reported !== null) return { happened, reported };
  const day = dateBounds(updated);
  const fallback = happened ?? reported ?? finiteSpan(day.ok ? [day.value] : []) ?? { from: 0, to: 0 };
  return { happened: happened ?? fallback, reported: reported ?? fallback };
}

function finiteSpan(all: readonly Bounds[]): Domain | null {
  let from = Infinity;
  let to = -Infinity;
  for (const { earliestStart, latestStart, earliestEnd, latestEnd } of all) {
    for (const day of [earliestStart, latestStart, earliestEnd, latestEnd]) {
      if (!Number.isFinite(day)) continue;
      from = Math.min(from, day);
      to = Math.max(to, day);
    }
  }
  return from <= to ? { from, to } : null;
}
