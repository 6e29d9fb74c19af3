import type { TieDates } from '../evidence/dates.ts';
import type { TieStatus } from '../evidence/status.ts';
import type { Correction, Entity, NamedView, Report, Source, Tie } from '../schema/dataset.ts';
import type { StoryEntry } from '../schema/story.ts';
import type { RelationGroupId } from '../schema/vocabulary.ts';
import type { Day } from '../time/day.ts';

export type { TieDates } from '../evidence/dates.ts';

/** A tie with all that can be computed once: group, status, dates, sources. */
export interface CompiledTie extends Tie {
  readonly group: RelationGroupId;
  readonly status: TieStatus;
  readonly dates: TieDates;
  /** Ids of the sources of its claims, in dataset order. */
  readonly sources: readonly string[];
  /** Nothing is left that asserts or denies it, once the word of some is taken away; its claims stay readable. */
  readonly fallen?: true;
}

/** An entity, and whether it is ever drawn: those that only claim, or are only an occasion, are not. */
export interface CompiledEntity extends Entity {
  readonly onCanvas: boolean;
}

/** First and last day of all finite dates on a clock. */
export interface Domain {
  readonly from: Day;
  readonly to: Day;
}

/**
 * What the page loads: the dataset with status and dates compiled in, the saved layout and the named views.
 * Made at build time by `compile`, carried as JSON by `packCompiled` and `unpackCompiled`.
 */
export interface CompiledDataset {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly license: string;
  readonly updated: string;
  /** Content hash of `graph.json`, for pinned links. */
  readonly hash: string;
  readonly sources: readonly Source[];
  readonly reports: readonly Report[];
  readonly entities: readonly CompiledEntity[];
  readonly ties: readonly CompiledTie[];
  readonly corrections: readonly Correction[];
  readonly views: readonly NamedView[];
  /** What there is to be told in steps; the stories themselves travel apart (`core/story`). */
  readonly stories: readonly StoryEntry[];
  readonly positions: Readonly<Record<string, readonly [number, number]>>;
  readonly domains: { readonly happened: Domain; readonly reported: Domain };
}
