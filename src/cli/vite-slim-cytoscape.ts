import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What the page never uses of Cytoscape, by the end of the file's path: graph algorithms (graphology's index and our own
 * search answer such questions), all layouts but `preset` (positions are saved), and the WebGL renderer, which cannot
 * draw dashed lines. Together about a quarter of the library.
 */
const LEFT_OUT: readonly (readonly [path: string, replacement: string])[] = [
  ['/src/collection/algorithms/index.mjs', 'export default {};'],
  [
    '/src/extensions/layout/index.mjs',
    "import preset from './preset.mjs';\nimport none from './null.mjs';\nexport default [{ name: 'preset', impl: preset }, { name: 'null', impl: none }];",
  ],
  ['/src/extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs', 'export default {};'],
];

/**
 * Builds Cytoscape from the modules that its package ships, without the parts that the page never uses; its ready-made
 * bundle cannot be shaken. Fails the build where a version no longer has one of these modules, rather than pass it over.
 */
export function slimCytoscape(): Plugin {
  const root = dirname(dirname(createRequire(import.meta.url).resolve('cytoscape')));
  const replaced = new Set<string>();
  return {
    name: 'tieline-slim-cytoscape',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === 'cytoscape' ? resolve(root, 'src/index.mjs') : null),
    load: (id) => {
      const path = id.replaceAll('\\', '/');
      const part = path.includes('/cytoscape/') ? LEFT_OUT.find(([end]) => path.endsWith(end)) : undefined;
      if (part === undefined) return null;
      replaced.add(part[0]);
      return { code: part[1], moduleSideEffects: false };
    },
    buildEnd(error) {
      const missing = LEFT_OUT.filter(([end]) => !replaced.has(end));
      if (error === undefined && replaced.size > 0 && missing.length > 0) {
        this.error(`Cytoscape no longer has ${missing.map(([end]) => end).join(', ')}: see vite-slim-cytoscape.ts.`);
      }
    },
  };
}
