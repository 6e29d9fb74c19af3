/** Checks and compiles the datasets for the page: once for a build, on each request while developing. */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { DatasetAddress, ReleaseAddress } from '../app/dataset-address.ts';
import { splitTexts } from '../core/compile/claim-texts.ts';
import type { CompiledDataset } from '../core/compile/compiled.ts';
import { packCompiled } from '../core/compile/pack.ts';
import { formatIssue, type Issue, ok, type Result } from '../core/result.ts';
import type { Story } from '../core/schema/story.ts';
import { buildSearchIndex } from '../core/search/search-index.ts';
import { fittingStories } from '../core/story/fitting-stories.ts';
import { packStories } from '../core/story/pack-stories.ts';
import { storyEntry } from '../core/story/story-entry.ts';
import { datasetNames, readDatasetFolder } from './dataset-folder.ts';
import { examineReleases, type Release, readReleaseFiles } from './release-folder.ts';

/** The module that lists the datasets for the page. */
export const DATASETS_MODULE = 'virtual:tieline-datasets';
const RESOLVED = `\0${DATASETS_MODULE}`;
/** The dataset that the bare address opens. */
const FIRST = 'kaspersky';

/** Names of the datasets in a folder, the one that the bare address opens before all others. */
export function namesInOrder(root: string): readonly string[] {
  return datasetNames(root).sort((a, b) => Number(b === FIRST) - Number(a === FIRST));
}

/** What other plugins may ask. */
export interface DatasetsApi {
  /** Where each dataset lies in the build; none before it begins. */
  readonly emitted: () => readonly DatasetAddress[];
}

/**
 * Provides the module `virtual:tieline-datasets` and the files it names.
 * A dataset with problems fails the build, and while developing gives the page that lists them: with the same text.
 * @param root folder of the datasets
 */
export function datasets(root: string): Plugin<DatasetsApi> {
  const names = namesInOrder(root);
  let emitted: readonly DatasetAddress[] = [];
  return {
    name: 'tieline-datasets',
    api: { emitted: () => emitted },
    resolveId: (id) => (id === DATASETS_MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const list = this.meta.watchMode || emitted.length === 0 ? names.map(devAddress) : emitted;
      return `export const DATASETS = ${JSON.stringify(list)};`;
    },
    buildStart() {
      if (this.meta.watchMode) return;
      emitted = names.map((name) => {
        const read = readAll(root, name);
        if (!read.ok) return this.error(problemText(name, read.error));
        const emit = (text: string, kind: string): string => {
          const fileName = `assets/${name}.${kind}.${shortHash(text)}.json`;
          this.emitFile({ type: 'asset', fileName, source: text });
          return fileName;
        };
        const { compiled, stories, releases } = read.value;
        const released = releases.some(({ hash }) => hash === compiled.hash);
        if (!released) this.warn(notReleased(name));
        const list = releases.map((release) => {
          const version = toldOver(release, stories);
          const emitOld = (text: string, kind: string): string => emit(text, `was-${release.hash}.${kind}`);
          const files = {
            ...mapTexts(version.compiled, emitOld),
            stories: emitOld(packStories(version.stories), 'stories'),
          };
          return releaseAddress(release, files, version);
        });
        const listed = list.length === 0 ? null : emit(JSON.stringify(list), 'releases');
        const files = { ...mapTexts(compiled, emit), stories: emit(packStories(stories), 'stories') };
        return { id: name, ...files, releases: listed, released };
      });
    },
    transformIndexHtml: () => {
      const [first] = emitted;
      if (first === undefined) return [];
      return [
        {
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `./${first.data}` },
          injectTo: 'head',
        },
      ];
    },
    configureServer(server) {
      server.watcher.add(resolve(root));
      server.watcher.on('change', (path) => {
        if (path.startsWith(resolve(root))) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const match = DEV_FILE.exec(request.url ?? '');
        const [, name = '', was, kind] = match ?? [];
        if (!names.includes(name)) return next();
        response.setHeader('Content-Type', 'application/json');
        const read = readAll(root, name);
        if (!read.ok) server.config.logger.error(problemText(name, read.error));
        response.end(read.ok ? devFile(name, read.value, was, kind) : JSON.stringify({ issues: read.error }));
      });
    },
  };
}

/** Of a released version by its hash, or of the present data. */
const DEV_FILE = /\/dev-data\/([a-z0-9-]+)\.(?:was-([0-9a-f]+)\.)?(data|texts|search|stories|releases)\.json/;

const KINDS = ['data', 'texts', 'search'] as const;
type Kind = (typeof KINDS)[number];

/** A dataset as it is, and as it was released. */
interface Versions {
  readonly compiled: CompiledDataset;
  readonly stories: readonly Story[];
  readonly releases: readonly Release[];
}

function readAll(root: string, name: string): Result<Versions> {
  const folder = join(root, name);
  const read = readDatasetFolder(folder);
  if (!read.ok) return read;
  const { compiled, files } = read.value;
  const releases = examineReleases(readReleaseFiles(folder), compiled.id);
  return releases.ok ? ok({ compiled, stories: files.stories, releases: releases.value }) : releases;
}

/** A released version with the stories that are told over it. */
interface Told {
  readonly compiled: CompiledDataset;
  readonly stories: readonly Story[];
  /** Ids of those that the version was kept without. */
  readonly ofToday: readonly string[];
}

/** Its own stories, and those of today that it lacks, where they fit: a story may come or be kept later than its data. */
function toldOver({ compiled, stories: own }: Release, today: readonly Story[]): Told {
  const kept = new Set(own.map(({ id }) => id));
  const lacking = today.filter(({ id }) => !kept.has(id));
  const later = fittingStories(lacking, compiled);
  const stories = [...own, ...later];
  return { stories, compiled: { ...compiled, stories: stories.map(storyEntry) }, ofToday: later.map(({ id }) => id) };
}

function releaseAddress(
  { hash, day, what }: Release,
  files: Record<Kind | 'stories', string>,
  { ofToday }: Told,
): ReleaseAddress {
  return { hash, day, what, ...files, storiesOfToday: ofToday };
}

/** The three files of a dataset, each as what `put` makes of its text. */
function mapTexts(compiled: CompiledDataset, put: (text: string, kind: Kind) => string): Record<Kind, string> {
  const { lean, texts } = splitTexts(compiled);
  return {
    data: put(packCompiled(lean), 'data'),
    texts: put(texts, 'texts'),
    search: put(buildSearchIndex(lean), 'search'),
  };
}

function devFile(
  name: string,
  { compiled, stories, releases }: Versions,
  was: string | undefined,
  kind: string | undefined,
) {
  if (kind === 'releases') {
    const list = releases.map((release) => {
      const file = `${name}.was-${release.hash}`;
      const files = { ...devFiles(file), stories: `dev-data/${file}.stories.json` };
      return releaseAddress(release, files, toldOver(release, stories));
    });
    return JSON.stringify(list);
  }
  const release = releases.find(({ hash }) => hash === was);
  if (was !== undefined && release === undefined) return '';
  const told = release === undefined ? { compiled, stories } : toldOver(release, stories);
  if (kind === 'stories') return packStories(told.stories);
  const texts = mapTexts(told.compiled, (text) => text);
  return KINDS.flatMap((each) => (each === kind ? [texts[each]] : [])).join('');
}

function devAddress(name: string): DatasetAddress {
  const own = (kind: string): string => `dev-data/${name}.${kind}.json`;
  return { id: name, ...devFiles(name), stories: own('stories'), releases: own('releases'), released: true };
}

function devFiles(name: string): Record<Kind, string> {
  const path = (kind: Kind): string => `dev-data/${name}.${kind}.json`;
  return { data: path('data'), texts: path('texts'), search: path('search') };
}

function notReleased(name: string): string {
  return `The present data of "${name}" are not released: links pinned to them will not open once they change. Run npm run release -- data/${name}.`;
}

function problemText(name: string, issues: readonly Issue[]): string {
  return [`The dataset "${name}" has ${issues.length} problem(s):`, ...issues.map(formatIssue)].join('\n');
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
