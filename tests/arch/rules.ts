/** The directions in which imports may go, as data and as functions that name each violation. */
import type { Import } from './imports.ts';

/** Layers of `core`, each with those it may import from. */
const CORE_LAYERS: Readonly<Record<string, readonly string[]>> = {
  result: [],
  time: ['result'],
  schema: ['result', 'time'],
  evidence: ['result', 'time', 'schema'],
  compile: ['result', 'time', 'schema', 'evidence'],
  graph: ['result', 'time', 'schema', 'compile'],
  search: ['result', 'schema', 'compile'],
  filter: ['result', 'time', 'schema', 'evidence', 'compile', 'graph', 'state'],
  state: ['result', 'time', 'schema', 'evidence', 'compile'],
  ways: ['result', 'time', 'schema', 'evidence', 'compile', 'graph', 'state', 'filter'],
  timeline: ['result', 'time', 'schema', 'evidence', 'compile', 'state'],
  play: ['result', 'time', 'schema', 'evidence', 'compile', 'graph', 'state', 'filter'],
  url: ['result', 'time', 'schema', 'evidence', 'compile', 'filter', 'state'],
  changes: ['result', 'time', 'schema', 'evidence', 'compile', 'graph', 'state', 'filter', 'ways', 'url'],
  story: ['result', 'time', 'schema', 'evidence', 'compile', 'graph', 'filter', 'state', 'url'],
};

/** Folders of `src`, each with those it may import from, and the packages it may use. */
const AREAS: Readonly<Record<string, { readonly areas: readonly string[]; readonly packages: readonly string[] }>> = {
  core: { areas: [], packages: ['zod', 'graphology', 'graphology-metrics', 'minisearch'] },
  io: { areas: ['core'], packages: ['d3-dsv'] },
  canvas: { areas: ['core'], packages: ['cytoscape', 'cytoscape-fcose'] },
  svg: { areas: ['core', 'canvas'], packages: [] },
  // The script that other pages load: it stands alone.
  embed: { areas: [], packages: [] },
  pages: { areas: ['core', 'io', 'svg'], packages: [] },
  ui: { areas: ['core', 'io'], packages: ['react', 'react-aria-components', 'uqr'] },
  app: {
    areas: ['core', 'io', 'canvas', 'svg', 'ui'],
    packages: ['react', 'react-dom', 'zustand', 'virtual:tieline-datasets'],
  },
  worker: { areas: [], packages: [] },
  cli: {
    areas: ['core', 'io', 'canvas', 'svg', 'pages', 'app'],
    packages: ['vite', '@playwright/test', '@vitejs/plugin-react', 'cytoscape', '@resvg/resvg-wasm'],
  },
};

/** Packages that one place alone may import; types are as binding as values, but for zod's inferred ones. */
const OWNERS: Readonly<Record<string, string>> = {
  zod: 'src/core/schema/',
  graphology: 'src/core/graph/',
  'graphology-metrics': 'src/core/graph/',
  minisearch: 'src/core/search/',
  'cytoscape-fcose': 'src/canvas/compute-layout.ts',
  'd3-dsv': 'src/io/',
  uqr: 'src/ui/share/',
  '@resvg/resvg-wasm': 'src/cli/card-png.ts',
  'react-dom': 'src/app/main.tsx',
};

/**
 * What `core` must not name: the world outside the data. Its own `tsconfig.json` leaves out the DOM's and Node's names
 * altogether; this catches what the language itself offers. `window` alone is a word of ours: a window of time.
 */
const IMPURE =
  /\b(?:document|localStorage|sessionStorage|navigator|fetch|setTimeout|setInterval|requestAnimationFrame|process|performance)\s*[.(]|\bwindow\.(?:document|location|history|localStorage|navigator|addEventListener|setTimeout)\b|\bglobalThis\b|\bMath\.random\b|\bDate\.now\b|\bnew Date\b|\bIntl\.|\bconsole\./;

/** Why an import is not allowed; null where it is. */
export function directionFault({ from, to }: Import): string | null {
  const area = areaOf(from);
  const rule = AREAS[area];
  if (rule === undefined) return `${from} lies in no known folder of src`;
  if (to.startsWith('node:')) return area === 'cli' ? null : `${from} imports ${to}: only cli may touch Node`;
  if (to.startsWith('tests/'))
    return area === 'cli' ? null : `${from} imports ${to}: only cli, which runs tests and measures, may`;
  if (!to.startsWith('src/')) return packageFault(from, to, rule.packages);
  if (to.endsWith('.css')) return null;
  const target = areaOf(to);
  if (target !== area)
    return rule.areas.includes(target) ? null : `${from} imports ${to}: ${area} may not import ${target}`;
  return area === 'core' ? coreFault(from, to) : null;
}

function packageFault(from: string, to: string, allowed: readonly string[]): string | null {
  const owner = OWNERS[to];
  if (!allowed.includes(to)) return `${from} imports ${to}, which is not among the packages of its folder`;
  return owner === undefined || from.startsWith(owner) ? null : `${from} imports ${to}: only ${owner} may`;
}

function coreFault(from: string, to: string): string | null {
  const [layer, target] = [coreLayerOf(from), coreLayerOf(to)];
  if (layer === target) return null;
  return CORE_LAYERS[layer]?.includes(target) === true
    ? null
    : `${from} imports ${to}: core/${layer} may not import core/${target}`;
}

/** Every cycle among files, types included, each as the chain that closes it. */
export function cycles(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) if (to.startsWith('src/')) targets.set(from, [...(targets.get(from) ?? []), to]);
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, chain: readonly string[]): void => {
    const at = chain.indexOf(file);
    if (at >= 0) found.push([...chain.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const next of targets.get(file) ?? []) visit(next, [...chain, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}

/** The first impure name in a file of `core`, or null. Comments and strings do not count. */
export function impurity(text: string): string | null {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
  return IMPURE.exec(code)?.[0] ?? null;
}

function areaOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function coreLayerOf(path: string): string {
  return (path.split('/')[2] ?? '').replace(/\.ts$/, '');
}
