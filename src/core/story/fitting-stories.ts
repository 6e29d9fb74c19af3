import type { CompiledDataset } from '../compile/compiled.ts';
import type { Story } from '../schema/story.ts';
import { recordIndex } from '../state/record-index.ts';
import { checkStepViews } from './check-step-views.ts';
import { claimsOfStep } from './records-of-step.ts';

/**
 * Those of these stories that can be told over other data than they were written for: each claim that a sentence rests
 * on is there, and each step shows what it tells of.
 */
export function fittingStories(stories: readonly Story[], dataset: CompiledDataset): readonly Story[] {
  const { tieOfClaim } = recordIndex(dataset);
  const rests = ({ steps }: Story): boolean => steps.flatMap(claimsOfStep).every((id) => tieOfClaim.has(id));
  return stories.filter((story) => rests(story) && checkStepViews([story], dataset).length === 0);
}
