/** Builds the whole page a second time, as one HTML file that opens by a double click and needs no server. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import type { DatasetAddress } from '../app/dataset-address.ts';
import { oneFileHtml } from './one-file-html.ts';
import { DATASETS_MODULE, type DatasetsApi } from './vite-datasets.ts';
import { slimCytoscape } from './vite-slim-cytoscape.ts';

/** Its name in the build; the page fetches it to save a view (`app/save-file.ts`). */
const FILE = 'tieline-file.html';

const KINDS = ['data', 'texts', 'stories', 'search'] as const;

/** Emits the file, with the datasets that `datasets` emitted into the same build. */
export function oneFile(): Plugin {
  let config: ResolvedConfig;
  let built: ReturnType<typeof buildParts>;
  return {
    name: 'tieline-one-file',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      built = buildParts(config, datasetsOf(config).map(inFile));
      // What went wrong is told when the file is to be written.
      built.catch(() => undefined);
    },
    async generateBundle(_, bundle) {
      const { script, style } = await built;
      const data = new Map(
        datasetsOf(config).flatMap((dataset) =>
          KINDS.map((kind) => {
            const asset = bundle[dataset[kind]];
            if (asset?.type !== 'asset') throw new Error(`${dataset[kind]} is missing for the one-file page.`);
            return [partId(dataset.id, kind), textOf(asset.source)] as const;
          }),
        ),
      );
      const read = (path: string): string => readFileSync(resolve(config.root, path), 'utf8');
      const source = oneFileHtml({ page: read('index.html'), icon: read('src/app/icon.svg'), script, style, data });
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  };
}

function datasetsOf({ plugins }: ResolvedConfig): readonly DatasetAddress[] {
  const api: DatasetsApi | undefined = plugins.find(({ name }) => name === 'tieline-datasets')?.api;
  if (api === undefined) throw new Error('The one-file page needs the plugin tieline-datasets.');
  return api.emitted();
}

function partId(dataset: string, kind: (typeof KINDS)[number]): string {
  return `part-${dataset}-${kind}`;
}

/** Where the page finds the parts of a dataset within the file, which holds the data as they are and no others. */
function inFile({ id, released }: DatasetAddress): DatasetAddress {
  const at = (kind: (typeof KINDS)[number]): string => `#${partId(id, kind)}`;
  const parts = { data: at('data'), texts: at('texts'), stories: at('stories'), search: at('search') };
  return { id, ...parts, releases: null, released };
}

/** All code as one module, late parts included, and all style. */
async function buildParts(
  { root, mode, build: { target } }: ResolvedConfig,
  datasets: readonly DatasetAddress[],
): Promise<{ readonly script: string; readonly style: string }> {
  const result = await build({
    root,
    mode,
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), datasetsModule(datasets), slimCytoscape()],
    build: {
      write: false,
      target,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: resolve(root, 'src/app/file-main.ts'), output: { codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
  const scripts = outputs.flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
  const styles = outputs.flatMap((each) =>
    each.type === 'asset' && each.fileName.endsWith('.css') ? [textOf(each.source)] : [],
  );
  const [script, ...others] = scripts;
  if (script === undefined || others.length > 0)
    throw new Error(`The one-file page has ${scripts.length} scripts, not one.`);
  return { script, style: styles.join('\n') };
}

function datasetsModule(datasets: readonly DatasetAddress[]): Plugin {
  return {
    name: 'tieline-datasets-in-file',
    resolveId: (id) => (id === DATASETS_MODULE ? `\0${id}` : null),
    load: (id) => (id === `\0${DATASETS_MODULE}` ? `export const DATASETS = ${JSON.stringify(datasets)};` : null),
  };
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
