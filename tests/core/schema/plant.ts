/** Plants faults into a dataset's files, and says what loading finds. */
import type { Issue } from '../../../src/core/result.ts';
import { loadDataset } from '../../../src/core/schema/load.ts';
import type { Json } from '../../../src/core/schema/shape-issues.ts';
import { type RawDataset, soundDataset, textsOf } from '../../fixtures/sound-dataset.ts';

export type Steps = readonly (string | number)[];

/** Changes one value of a dataset's files in place; undefined deletes a field. `ties.0.claims` is written as steps. */
export function plant(raw: RawDataset, file: string, steps: Steps, value: Json | undefined): void {
  let record: Json | undefined = raw[file];
  for (const step of steps.slice(0, -1)) record = childOf(record, step);
  const last = steps.at(-1);
  if (Array.isArray(record) && typeof last === 'number' && value !== undefined) record[last] = value;
  else if (record !== null && typeof record === 'object' && !Array.isArray(record) && typeof last === 'string') {
    if (value === undefined) delete record[last];
    else record[last] = value;
  } else throw new Error(`Nothing to change at ${steps.join('.')} of ${file}`);
}

/** The value at some steps; undefined where there is none. */
export function childOf(record: Json | undefined, step: string | number): Json | undefined {
  if (Array.isArray(record)) return typeof step === 'number' ? record[step] : undefined;
  return record !== null && typeof record === 'object' ? record[String(step)] : undefined;
}

/** What is found in a dataset's files. */
export function issuesIn(raw: RawDataset): readonly Issue[] {
  const loaded = loadDataset(textsOf(raw));
  return loaded.ok ? [] : loaded.error;
}

/** What is found in the sound dataset once one value of it is changed. */
export function issuesAfter(file: string, steps: Steps, value: Json | undefined): readonly Issue[] {
  const raw = soundDataset();
  plant(raw, file, steps, value);
  return issuesIn(raw);
}

/** Steps as a path in an issue: `ties[0].claims[1].when`. */
export function pathOf(steps: Steps): string {
  return steps.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}
