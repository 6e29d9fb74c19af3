/** The dataset as the page must show it, computed by core alone. */
import { join } from 'node:path';
import { readDatasetFolder } from '../../src/cli/dataset-folder.ts';
import type { CompiledDataset, CompiledTie } from '../../src/core/compile/compiled.ts';
import { sentenceOf } from '../../src/core/evidence/sentence.ts';
import { visibleSet } from '../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../src/core/graph/build-graph-index.ts';
import { formatIssue } from '../../src/core/result.ts';
import { defaultView, type View } from '../../src/core/state/view.ts';
import { formatView } from '../../src/core/url/format.ts';

export const dataset: CompiledDataset = readDataset(join(process.env.TIELINE_DATA ?? 'data', 'kaspersky'));

const index = buildGraphIndex(dataset.ties);

/** Ids, sorted, so that two lists are equal whenever they hold the same. */
export interface Shown {
  readonly ties: readonly string[];
  readonly entities: readonly string[];
}

/** What a view must show. */
export function shownIn(view: View): Shown {
  const { ties, entities } = visibleSet(dataset, view, index);
  return { ties: [...ties].sort(), entities: [...entities].sort() };
}

/** A link to the default view with these parts changed. */
export function linkTo(parts: Partial<View>): string {
  return formatView({ ...defaultView(dataset.id), ...parts }, dataset);
}

/** The default view with these parts changed. */
export function viewWith(parts: Partial<View>): View {
  return { ...defaultView(dataset.id), ...parts };
}

export function tieOf(id: string): CompiledTie {
  const tie = dataset.ties.find((each) => each.id === id);
  if (tie === undefined) throw new Error(`The dataset has no tie ${id}.`);
  return tie;
}

export function nameOf(id: string): string {
  return dataset.entities.find((each) => each.id === id)?.name ?? id;
}

/** "Kaspersky Government Security Solutions paid Michael Flynn". */
export function sentence(id: string): string {
  return sentenceOf(tieOf(id), nameOf);
}

function readDataset(folder: string): CompiledDataset {
  const read = readDatasetFolder(folder);
  if (!read.ok) throw new Error(read.error.map(formatIssue).join('\n'));
  return read.value.compiled;
}
