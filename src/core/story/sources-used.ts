import type { CompiledDataset } from '../compile/compiled.ts';
import type { Report, Source } from '../schema/dataset.ts';
import type { Story } from '../schema/story.ts';
import { claimsOfStep } from './records-of-step.ts';

/** An article that a story rests on, and the earlier reports that it relays for it. */
export interface SourceUsed {
  readonly source: Source;
  readonly reports: readonly Report[];
}

/** Every source that the claims of a story's sentences stand in, in the order of the dataset, reports likewise. */
export function sourcesUsed(story: Story, dataset: CompiledDataset): readonly SourceUsed[] {
  const named = new Set(story.steps.flatMap(claimsOfStep));
  const claims = dataset.ties.flatMap((tie) => tie.claims.filter(({ id }) => named.has(id)));
  return dataset.sources.flatMap((source) => {
    const own = claims.filter((claim) => claim.source === source.id);
    const via = new Set(own.flatMap((claim) => claim.via ?? []));
    return own.length === 0 ? [] : [{ source, reports: dataset.reports.filter(({ id }) => via.has(id)) }];
  });
}
