import { readDatasetFolder } from '../../src/cli/dataset-folder.ts';
import { formatIssue } from '../../src/core/result.ts';
import type { ReadDataset } from '../../src/io/read-dataset.ts';

/** The folder of the real dataset, from the project's root. */
export const FOLDER = 'data/kaspersky';

/** The real dataset; fails with all its problems where it has any. */
export function realDataset(): ReadDataset {
  const read = readDatasetFolder(FOLDER);
  if (!read.ok) throw new Error(read.error.map(formatIssue).join('\n'));
  return read.value;
}
