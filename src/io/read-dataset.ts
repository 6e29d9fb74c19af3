/** One way from a dataset's files to what the page loads, shared by `check`, the build and the tests. */
import { compile } from '../core/compile/compile.ts';
import type { CompiledDataset } from '../core/compile/compiled.ts';
import { placeMissing } from '../core/compile/place.ts';
import { err, type Issue, ok, type Result } from '../core/result.ts';
import type { DatasetFiles } from '../core/schema/dataset.ts';
import { type DatasetTexts, type Examination, examineDataset } from '../core/schema/load.ts';
import { checkStepViews } from '../core/story/check-step-views.ts';
import { storyEntry } from '../core/story/story-entry.ts';
import { misplacedKeys } from '../core/url/misplaced-keys.ts';
import { readLink } from '../core/url/resolve.ts';

/** A dataset that passed every check: its files, and what the page loads. */
export interface ReadDataset {
  readonly files: DatasetFiles;
  readonly compiled: CompiledDataset;
}

/**
 * Loads, checks and compiles the files of one dataset.
 * @param hash content hash of `graph.json`, lower-case hexadecimal
 * @returns the dataset, or every problem found, links of named views and of stories included
 */
export function readDataset(texts: DatasetTexts, hash: string): Result<ReadDataset> {
  const { files, issues } = examineWithViews(texts);
  if (files === null || issues.length > 0) return err(issues);
  return ok({ files, compiled: compileFiles(files, hash) });
}

/** All that is wrong with a dataset, links of named views and of stories included, and what could be read of it. */
export function examineWithViews(texts: DatasetTexts): Examination {
  const examined = examineDataset(texts);
  // A link may name a record that was left out for its shape: links are judged once all records are there.
  if (examined.files === null || !examined.whole) return examined;
  const compiled = compileFiles(examined.files, '');
  const views = [...checkViewLinks(compiled), ...checkStepViews(examined.files.stories, compiled)];
  return { ...examined, issues: [...examined.issues, ...views] };
}

/**
 * A released version as the page loads it; null where its shape can no longer be read. It passed the checks of its day,
 * and is not judged by those of today: a rule that came later must not close old links.
 */
export function compileRelease(texts: DatasetTexts, hash: string): CompiledDataset | null {
  const { files, whole } = examineDataset(texts);
  return files !== null && whole ? compileFiles(files, hash) : null;
}

function compileFiles({ graph, layout, views, stories }: DatasetFiles, hash: string): CompiledDataset {
  const positions = placeMissing(graph, layout?.positions ?? {});
  return compile(graph, { views, stories: stories.map(storyEntry), positions, hash });
}

/** A named view whose link leaves a note would greet its readers with that note; one with keys of the page's, surprise them. */
function checkViewLinks(compiled: CompiledDataset): Issue[] {
  return compiled.views.flatMap((view, index) =>
    faultsOf(view.link, compiled).map((message) => ({
      code: 'view-link',
      file: 'views.json',
      path: `views[${index}].link`,
      recordId: view.id,
      message,
    })),
  );
}

function faultsOf(link: string, compiled: CompiledDataset): readonly string[] {
  const misplaced = misplacedKeys(link).map((key) => `"${key}" does not belong into a named view: leave it out.`);
  if (misplaced.length > 0) return misplaced;
  return readLink(`#v=1&d=${compiled.id}&${link}`, compiled)?.notes.map(({ message }) => message) ?? [];
}
