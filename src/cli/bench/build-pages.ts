import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Scene } from './scene.ts';

/** The two pages that are compared: the app, and Cytoscape alone with the same picture. */
export const VARIANTS = ['app', 'bare'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Where a page lies below the folder that is served. */
export function pagePath(scene: Scene, variant: Variant): string {
  return `${scene.name.replace(' ', '-')}/${variant}`;
}

/** Builds both pages over a dataset with the project's own configuration, into folders of their own. */
export async function buildPages(scene: Scene, site: string): Promise<void> {
  // The configuration reads it each time it is loaded, which is once a build.
  process.env.TIELINE_DATA = scene.folder;
  for (const variant of VARIANTS) {
    await build({
      configFile: resolve('vite.config.ts'),
      root: variant === 'app' ? resolve('.') : resolve('src/cli/bench/bare'),
      logLevel: 'warn',
      build: { outDir: join(site, pagePath(scene, variant)), emptyOutDir: true, sourcemap: 'hidden' },
    });
  }
}
