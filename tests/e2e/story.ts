/** The story of the real dataset, and links into it. */
import { join } from 'node:path';
import { readDatasetFolder } from '../../src/cli/dataset-folder.ts';
import type { Story } from '../../src/core/schema/story.ts';
import type { View } from '../../src/core/state/view.ts';
import { stepView } from '../../src/core/story/step-view.ts';
import { formatView } from '../../src/core/url/format.ts';
import { dataset } from './dataset.ts';

export const firstStory: Story = readStory();

/** The view of a step. */
export function viewOfStep(step: number): View {
  const view = stepView(firstStory, step, dataset);
  if (view === null) throw new Error(`The story has no step ${step}.`);
  return view;
}

/** A link to a step, with these parts of its view changed. */
export function linkToStep(step: number, parts: Partial<View> = {}): string {
  return formatView({ ...viewOfStep(step), ...parts }, dataset);
}

function readStory(): Story {
  const read = readDatasetFolder(join(process.env.TIELINE_DATA ?? 'data', 'kaspersky'));
  const [story] = read.ok ? read.value.files.stories : [];
  if (story === undefined) throw new Error('The dataset tells no story.');
  return story;
}
