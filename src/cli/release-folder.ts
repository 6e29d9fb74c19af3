/** The released versions in a dataset's folder: read, proved to be what they were, and compiled for the page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledDataset } from '../core/compile/compiled.ts';
import { err, type Issue, ok, type Result } from '../core/result.ts';
import { type ReleaseEntry, readRelease, readReleaseList } from '../core/schema/releases.ts';
import type { Story } from '../core/schema/story.ts';
import { unpackStories } from '../core/story/pack-stories.ts';
import { compileRelease } from '../io/read-dataset.ts';
import { contentHash, sha256 } from './content-hash.ts';

export const LIST_FILE = 'releases.json';
export const RELEASES_FOLDER = 'releases';

/** A released version, as the page would load it. */
export interface Release extends ReleaseEntry {
  readonly compiled: CompiledDataset;
  /** Its stories; none where it had none, or is from before versions kept them. */
  readonly stories: readonly Story[];
}

/** Every file of the released versions of a dataset by name, as text. Pure checks are made on this. */
export interface ReleaseFiles {
  /** Null where there is no `releases.json`. */
  readonly list: string | null;
  /** The text of each file in `releases/`, by its name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads what there is; a dataset that was never released has neither list nor files. */
export function readReleaseFiles(folder: string): ReleaseFiles {
  const listPath = join(folder, LIST_FILE);
  const releases = join(folder, RELEASES_FOLDER);
  const names = existsSync(releases) ? readdirSync(releases).sort() : [];
  return {
    list: existsSync(listPath) ? readFileSync(listPath, 'utf8') : null,
    files: new Map(names.map((name) => [name, readFileSync(join(releases, name), 'utf8')])),
  };
}

/**
 * The released versions of a dataset, oldest first, or all that is wrong with them: a version that is listed and not
 * there, there and not listed, altered, or not readable any more.
 * @param id the dataset's own id
 */
export function examineReleases({ list, files }: ReleaseFiles, id: string): Result<readonly Release[]> {
  const listed = list === null ? ok([]) : readReleaseList(list);
  if (!listed.ok) return err([issueOf('release-list', LIST_FILE, null, `The list cannot be read: ${listed.error}.`)]);
  const issues: Issue[] = [];
  const releases: Release[] = [];
  const known = new Set<string>();
  for (const entry of listed.value) {
    const name = `${entry.hash}.json`;
    const problem = known.has(name) ? 'It is listed twice.' : null;
    known.add(name);
    const release = problem === null ? releaseOf(entry, files.get(name), id) : err(problem);
    if (release.ok) releases.push(release.value);
    else issues.push(issueOf('release', `${RELEASES_FOLDER}/${name}`, entry.hash, release.error));
  }
  for (const name of files.keys()) {
    if (known.has(name)) continue;
    const message = `This version is not listed in ${LIST_FILE}. Put its line back; a released version is never taken away.`;
    issues.push(issueOf('release', `${RELEASES_FOLDER}/${name}`, null, message));
  }
  return issues.length === 0 ? ok(releases) : err(issues);
}

function releaseOf(entry: ReleaseEntry, text: string | undefined, id: string): Result<Release, string> {
  if (text === undefined)
    return err('The file is missing. Released versions are kept for ever: pinned links open them.');
  if (sha256(text) !== entry.sha256) return err(ALTERED);
  const texts = readRelease(text);
  if (!texts.ok) return err(`It cannot be read: ${texts.error}.`);
  if (contentHash(texts.value.files['graph.json']) !== entry.hash) return err(ALTERED);
  const compiled = compileRelease(texts.value.files, entry.hash);
  if (compiled === null) return err('This version of the project cannot read it any more: its shape no longer fits.');
  if (compiled.id !== id) return err(`It is a version of the dataset "${compiled.id}", not of "${id}".`);
  const told = unpackStories(texts.value.stories, compiled);
  if (!told.ok) return err('This version of the project cannot read its stories any more: their shape no longer fits.');
  return ok({ ...entry, compiled, stories: told.value });
}

const ALTERED =
  'It was altered: its content no longer has the hash it was released under. Put it back as it was, and release a new version instead.';

function issueOf(code: string, file: string, recordId: string | null, message: string): Issue {
  return { code, file, path: '', recordId, message };
}
