/** Writes what other pages embed: the script of the element under a name that stays, and the page that shows it. */
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { DEMO_FILE, embedDemo } from '../pages/embed-demo.ts';
import { datasetNames, readDatasetFolder } from './dataset-folder.ts';

const SCRIPT = 'embed/tieline-graph.js';

/**
 * A plain script, with nothing of it in the page around: a module from another site is only run where that site sends a
 * header that few static hosts send.
 */
function standingAlone(
  {
    code,
    imports,
    exports,
  }: { readonly code: string; readonly imports: readonly string[]; readonly exports: readonly string[] },
  refuse: (problem: string) => never,
): string {
  if (imports.length > 0 || exports.length > 0) return refuse('The embed script must be one file; see vite-embed.ts.');
  return `(()=>{${code}})();\n`;
}

/**
 * @param root folder of the datasets; the first without problems is shown
 * @param address absolute address of the site; null where it is not known
 */
export function embed(root: string, address: string | null): Plugin {
  return {
    name: 'tieline-embed',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: resolve('src/embed/tieline-graph.ts'), fileName: SCRIPT });
    },
    generateBundle(_, bundle) {
      const script = bundle[SCRIPT];
      if (script?.type === 'chunk') script.code = standingAlone(script, (problem) => this.error(problem));
      for (const name of datasetNames(root)) {
        const read = readDatasetFolder(join(root, name));
        if (!read.ok) continue;
        const site = address === null || address.endsWith('/') ? address : `${address}/`;
        this.emitFile({ type: 'asset', fileName: DEMO_FILE, source: embedDemo(read.value.compiled, site) });
        return;
      }
    },
  };
}
