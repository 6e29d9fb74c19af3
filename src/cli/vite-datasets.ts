/** Checks and compiles the datasets for the page: once for a build, on each request while developing. */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { DatasetAddress } from '../app/dataset-address.ts';
import { splitTexts } from '../core/compile/claim-texts.ts';
import { packCompiled } from '../core/compile/pack.ts';
import { formatIssue, type Issue } from '../core/result.ts';
import { buildSearchIndex } from '../core/search/search-index.ts';
import { packStories } from '../core/story/pack-stories.ts';
import { datasetNames, readDatasetFolder } from './dataset-folder.ts';

const MODULE = 'virtual:tieline-datasets';
const RESOLVED = `\0${MODULE}`;
/** The dataset that the bare address opens. */
const FIRST = 'kaspersky';

/**
 * Provides the module `virtual:tieline-datasets` and the files it names.
 * A dataset with problems fails the build, and while developing gives the page that lists them: with the same text.
 * @param root folder of the datasets
 */
export function datasets(root: string): Plugin {
  const names = datasetNames(root).sort((a, b) => Number(b === FIRST) - Number(a === FIRST));
  let emitted: readonly DatasetAddress[] = [];
  return {
    name: 'tieline-datasets',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const list = this.meta.watchMode || emitted.length === 0 ? names.map(devAddress) : emitted;
      return `export const DATASETS = ${JSON.stringify(list)};`;
    },
    buildStart() {
      if (this.meta.watchMode) return;
      emitted = names.map((name) => {
        const { data, texts, stories, search } = compiledTexts(root, name, (issues) =>
          this.error(problemText(name, issues)),
        );
        const emit = (text: string, kind: string): string => {
          const fileName = `assets/${name}.${kind}.${shortHash(text)}.json`;
          this.emitFile({ type: 'asset', fileName, source: text });
          return fileName;
        };
        return {
          id: name,
          data: emit(data, 'data'),
          texts: emit(texts, 'texts'),
          stories: emit(stories, 'stories'),
          search: emit(search, 'search'),
        };
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
        const match = /\/dev-data\/([a-z0-9-]+)\.(data|texts|stories|search)\.json/.exec(request.url ?? '');
        const [, name] = match ?? [];
        const kind = KINDS.find((each) => each === match?.[2]);
        if (name === undefined || kind === undefined || !names.includes(name)) return next();
        response.setHeader('Content-Type', 'application/json');
        const texts = compiledTexts(root, name, (issues) => {
          server.config.logger.error(problemText(name, issues));
          return { data: JSON.stringify({ issues }), texts: '{}', stories: '{}', search: '{}' };
        });
        response.end(texts[kind]);
      });
    },
  };
}

const KINDS = ['data', 'texts', 'stories', 'search'] as const;

type CompiledTexts = Readonly<Record<(typeof KINDS)[number], string>>;

function compiledTexts(
  root: string,
  name: string,
  onProblems: (issues: readonly Issue[]) => CompiledTexts,
): CompiledTexts {
  const read = readDatasetFolder(join(root, name));
  if (!read.ok) return onProblems(read.error);
  const { lean, texts } = splitTexts(read.value.compiled);
  const stories = packStories(read.value.files.stories);
  return { data: packCompiled(lean), texts, stories, search: buildSearchIndex(lean) };
}

function devAddress(name: string): DatasetAddress {
  return {
    id: name,
    data: `dev-data/${name}.data.json`,
    texts: `dev-data/${name}.texts.json`,
    stories: `dev-data/${name}.stories.json`,
    search: `dev-data/${name}.search.json`,
  };
}

function problemText(name: string, issues: readonly Issue[]): string {
  return [`The dataset "${name}" has ${issues.length} problem(s):`, ...issues.map(formatIssue)].join('\n');
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
