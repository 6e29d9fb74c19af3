import { join, resolve } from 'node:path';
import { build, loadConfigFromFile, type Plugin, type PluginOption, type UserConfig } from 'vite';
import type { Scene } from './scene.ts';

/** The two pages that are compared: the app, and Cytoscape alone with the same picture. */
export const VARIANTS = ['app', 'bare'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Where a page lies below the folder that is served. */
export function pagePath(scene: Scene, variant: Variant): string {
  return `${scene.name.replace(' ', '-')}/${variant}`;
}

/**
 * Builds pages over a dataset with the project's own configuration, into folders of their own. The bare page keeps
 * Cytoscape as its package ships it, as a page would that uses it without further thought.
 */
export async function buildPages(scene: Scene, site: string, variants: readonly Variant[] = VARIANTS): Promise<void> {
  // The configuration reads it each time it is loaded, which is once a build.
  process.env.TIELINE_DATA = scene.folder;
  for (const variant of variants) {
    const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, resolve('vite.config.ts'));
    const config: UserConfig = loaded?.config ?? {};
    const plugins = await flattened(config.plugins ?? []);
    await build({
      ...config,
      configFile: false,
      plugins: plugins.filter(({ name }) => !leftOut(scene, variant).includes(name)),
      root: variant === 'app' ? resolve('.') : resolve('src/cli/bench/bare'),
      logLevel: 'warn',
      build: { ...config.build, outDir: join(site, pagePath(scene, variant)), emptyOutDir: true, sourcemap: 'hidden' },
    });
  }
}

/** A page for each of ten thousand ties would take longer to write than all there is to measure. */
function leftOut({ ties }: Scene, variant: Variant): readonly string[] {
  const pages = 'tieline-static-pages';
  if (variant === 'bare') return ['tieline-slim-cytoscape', 'tieline-service-worker', pages];
  return ties === null ? [] : [pages];
}

/** A configuration's plugins one by one: it may nest them, and leave gaps. */
async function flattened(option: PluginOption): Promise<readonly Plugin[]> {
  const settled = await option;
  if (!Array.isArray(settled)) return settled ? [settled] : [];
  return (await Promise.all(settled.map(flattened))).flat();
}
