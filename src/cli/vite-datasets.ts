/** Checks and compiles the datasets for the page: once for a build, on each request while developing. */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { DatasetAddress } from '../app/dataset-address.ts';
import { splitTexts } from '../core/compile/claim-texts.ts';
import { packCompiled } from '../core/compile/pack.ts';
import { formatIssue, type Issue } from '../core/result.ts';
import { buildSearchIndex } from '../core/search/search-index.ts';
import { datasetNames, readDatasetFolder } from './dataset-folder.ts';

/** The module that lists the datasets for the page. */
export const DATASETS_MODULE = 'virtual:tieline-datasets';
const RESOLVED = `\0${DATASETS_MODULE}`;
/** The dataset that the bare address opens. */
const FIRST = 'kaspersky';

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
  const names = datasetNames(root).sort((a, b) => Number(b === FIRST) - Number(a === FIRST));
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
        const { data, texts, search } = compiledTexts(root, name, (issues) => this.error(problemText(name, issues)));
        const emit = (text: string, kind: string): string => {
          const fileName = `assets/${name}.${kind}.${shortHash(text)}.json`;
          this.emitFile({ type: 'asset', fileName, source: text });
          return fileName;
        };
        return { id: name, data: emit(data, 'data'), texts: emit(texts, 'texts'), search: emit(search, 'search') };
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
        const match = /\/dev-data\/([a-z0-9-]+)\.(data|texts|search)\.json/.exec(request.url ?? '');
        const [, name, kind] = match ?? [];
        if (name === undefined || !names.includes(name)) return next();
        response.setHeader('Content-Type', 'application/json');
        const texts = compiledTexts(root, name, (issues) => {
          server.config.logger.error(problemText(name, issues));
          return { data: JSON.stringify({ issues }), texts: '{}', search: '{}' };
        });
        response.end(kind === 'data' ? texts.data : kind === 'texts' ? texts.texts : texts.search);
      });
    },
  };
}

interface CompiledTexts {
  readonly data: string;
  readonly texts: string;
  readonly search: string;
}

function compiledTexts(
  root: string,
  name: string,
  onProblems: (issues: readonly Issue[]) => CompiledTexts,
): CompiledTexts {
  const read = readDatasetFolder(join(root, name));
  if (!read.ok) return onProblems(read.error);
  const { lean, texts } = splitTexts(read.value.compiled);
  return { data: packCompiled(lean), texts, search: buildSearchIndex(lean) };
}

function devAddress(name: string): DatasetAddress {
  return {
    id: name,
    data: `dev-data/${name}.data.json`,
    texts: `dev-data/${name}.texts.json`,
    search: `dev-data/${name}.search.json`,
  };
}

function problemText(name: string, issues: readonly Issue[]): string {
  return [`The dataset "${name}" has ${issues.length} problem(s):`, ...issues.map(formatIssue)].join('\n');
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
