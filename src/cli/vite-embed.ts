/** Writes what other pages embed: the script of the element under a name that stays, and the page that shows it. */
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { DEMO_FILE, embedDemo } from '../pages/embed-demo.ts';
import { datasetNames, readDatasetFolder } from './dataset-folder.ts';

/**
 * @param root folder of the datasets; the first without problems is shown
 * @param address absolute address of the site; null where it is not known
 */
export function embed(root: string, address: string | null): Plugin {
  return {
    name: 'tieline-embed',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: resolve('src/embed/tieline-graph.ts'), fileName: 'embed/tieline-graph.js' });
    },
    generateBundle() {
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
