/** What a step shows: its link can be read, it shows a tie, and it shows the ties that its words are about. */
import type { CompiledDataset, CompiledTie } from '../compile/compiled.ts';
import { shownTies } from '../filter/shown-ties.ts';
import type { Issue } from '../result.ts';
import type { Story, StoryStep } from '../schema/story.ts';
import { misplacedKeys } from '../url/misplaced-keys.ts';
import { readLink } from '../url/resolve.ts';

/** Keys that would open something over the story. */
const NOT_IN_A_STEP = ['sel', 'q'] as const;

/** Every fault of the views of stories whose claims all exist. */
export function checkStepViews(stories: readonly Story[], compiled: CompiledDataset): Issue[] {
  const tieOfClaim = new Map(compiled.ties.flatMap((tie) => tie.claims.map(({ id }) => [id, tie] as const)));
  return stories.flatMap((story) =>
    story.steps.flatMap((step, at) =>
      faultsOf(step, compiled, tieOfClaim).map(({ code, field, message }) => ({
        code,
        file: `stories/${story.id}.json`,
        path: `steps[${at}].${field}`,
        recordId: story.id,
        message,
      })),
    ),
  );
}

interface Fault {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

function faultsOf(step: StoryStep, compiled: CompiledDataset, tieOfClaim: ReadonlyMap<string, CompiledTie>): Fault[] {
  const misplaced = misplacedKeys(step.view, NOT_IN_A_STEP).map((key) => ({
    code: 'step-view',
    field: 'view',
    message: `"${key}" does not belong into the view of a step: leave it out. What is selected would cover the story; focus or only show what matters.`,
  }));
  if (misplaced.length > 0) return misplaced;
  const read = readLink(`#v=1&d=${compiled.id}&${step.view}`, compiled);
  const notes = read?.notes ?? [];
  if (read === null || notes.length > 0) {
    return notes.map(({ message }) => ({ code: 'view-link', field: 'view', message }));
  }
  const shown = new Set(shownTies(read.view, compiled).map(({ id }) => id));
  if (shown.size === 0) {
    return [{ code: 'empty-view', field: 'view', message: 'This view shows no tie: widen it, or tell another step.' }];
  }
  return step.sentences.flatMap(({ claims = [] }, sentence) =>
    claims.flatMap((claim, at) => {
      const tie = tieOfClaim.get(claim);
      if (tie === undefined || shown.has(tie.id)) return [];
      const message = `The claim stands on the tie "${tie.id}", which the step's view does not show: widen the view, or move the sentence.`;
      return [{ code: 'claim-out-of-view', field: `sentences[${sentence}].claims[${at}]`, message }];
    }),
  );
}
