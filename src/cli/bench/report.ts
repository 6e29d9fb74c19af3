/** The measurements as text: three tables, the files behind the first, and each aim beside its number. */
import { readdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { DRAW_LIMIT } from '../../app/derive.ts';
import type { Analysed } from './analysis.ts';
import { analysisReport } from './analysis-report.ts';
import { pagePath, type Variant } from './build-pages.ts';
import { sharesOf } from './chunk-shares.ts';
import { CONDITIONS, type Condition, CPU_SLOWDOWN, FAST_3G } from './cold-page.ts';
import type { FilterChanges } from './filter-changes.ts';
import { type FirstPaints, firstPaintReport } from './first-paint.ts';
import type { FirstUses } from './first-use.ts';
import type { FirstUse } from './probe-contract.ts';
import type { Scene } from './scene.ts';
import { type Summary, summarise } from './statistics.ts';
import { table } from './table.ts';
import { atMost } from './verdict.ts';

/** Everything measured with one dataset. */
export interface Measured {
  readonly scene: Scene;
  readonly firstUses: FirstUses;
  /** In the view that the bare address opens; null where it was not measured. */
  readonly coreChanges: FilterChanges | null;
  /** With everyone shown. */
  readonly changes: FilterChanges;
}

/** How the measurements were made. */
export interface Run {
  /** Folder of the built pages. */
  readonly site: string;
  readonly repetitions: number;
  readonly browser: string;
}

const AIM = { kilobytes: 260, pictureRatio: 1.3, changeMedian: 16, changeP95: 33, changeRatio: 1.3 } as const;

/** The whole report in Markdown; the parts that were measured. */
export function report(
  measured: readonly Measured[],
  analysed: readonly Analysed[],
  firstPaints: FirstPaints | null,
  run: Run,
): string {
  return [
    '# Speed of the built app, and of Cytoscape alone',
    `${run.browser}; ${cpus().length} processors, load average ${loadavg()[0]?.toFixed(1)} at the end. Times in milliseconds.`,
    ...(firstPaints === null ? [] : [firstPaintReport(firstPaints)]),
    ...(measured.length === 0 ? [] : besideBare(measured, run)),
    ...(analysed.length === 0 ? [] : [analysisReport(analysed)]),
    '',
  ].join('\n\n');
}

function besideBare(measured: readonly Measured[], run: Run): readonly string[] {
  return [
    `Both pages are loaded in turn, cold, gzip, from this machine's server, ${run.repetitions} times each. Numbers: median (min to max). kB = 1000 bytes. The bare page has Cytoscape as its package ships it; the app is built without the parts of it that it never uses (\`src/cli/vite-slim-cytoscape.ts\`).`,
    '## 1. Bytes before the graph can be used',
    bytesTable(measured),
    ...measured.slice(0, 1).flatMap((each) => [filesTable(each), sharesTable(each.scene, run.site)]),
    '## 2. First picture, and first answer to a pointer',
    `Slow: ${CPU_SLOWDOWN} × CPU and Fast 3G (${FAST_3G.latency} ms, ${(FAST_3G.downloadThroughput * 8) / 1e6} Mbit/s down, ${(FAST_3G.uploadThroughput * 8) / 1e6} up, as Chromium's tools set it).`,
    loadsTable(measured),
    '## 3. Filter change: event to drawing finished',
    'Clicks on legend rows at a chance moment within a frame, so waiting for the next frame (8 ms on average) is in each number. Bare: the same elements switched off and on in one batch. Script: handlers, filters, React. Settled: the last drawing, with labels placed again.',
    changesTable(measured),
    ...measured.flatMap(drawnNote),
  ];
}

function bytesTable(measured: readonly Measured[]): string {
  const rows = measured.map(({ scene, firstUses }) => {
    const app = summarise(firstUses.plain.app.map(kilobytes));
    const bare = summarise(firstUses.plain.bare.map(kilobytes));
    const verdict = scene.ties === null ? atMost(app.median, AIM.kilobytes, ' kB') : '';
    return [scene.name, ...[app, bare].map((each) => spread(each, 1)), verdict];
  });
  return table(['dataset', 'app, kB', 'bare, kB', 'aim for app'], rows);
}

function filesTable({ scene, firstUses }: Measured): string {
  const [first] = firstUses.plain.app;
  if (first === undefined) return '';
  const prefix = `/${pagePath(scene, 'app')}/`;
  const rows = [...first.files]
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes }) => [path.replace(prefix, '') || 'index.html', (bytes / 1000).toFixed(1)]);
  const late = first.underWay.map((path) => path.replace(prefix, ''));
  const note = late.length === 0 ? '' : `\n\nAsked for by then and still on their way: ${late.join(', ')}.`;
  return `${table([`file (app, ${scene.name})`, 'kB gzip'], rows)}${note}`;
}

function sharesTable(scene: Scene, site: string): string {
  const assets = join(site, pagePath(scene, 'app'), 'assets');
  const [entry] = readdirSync(assets).filter((name) => /^first-.*\.js$/.test(name));
  if (entry === undefined) return '';
  const rows = sharesOf(join(assets, entry))
    .filter(({ gzip }) => gzip >= 100)
    .map(({ name, minified, gzip }) => [name, (minified / 1000).toFixed(1), (gzip / 1000).toFixed(1)]);
  return `What the first script consists of; the last column is what it would lose without that part.\n\n${table([entry, 'kB', 'kB gzip'], rows)}`;
}

function loadsTable(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ scene, firstUses }) =>
    CONDITIONS.flatMap((condition) =>
      (['picture', 'answer'] as const).map((what) => {
        const of = (variant: Variant): Summary => summarise(firstUses[condition][variant].map((use) => use[what]));
        const [app, bare] = [of('app'), of('bare')];
        const ratio = app.median / bare.median;
        const verdict = scene.ties === null && what === 'picture' ? atMost(ratio, AIM.pictureRatio, ' ×') : '';
        const size = drawnIn(firstUses[condition]);
        return [`${scene.name}, ${condition}, ${what}`, size, spread(app), spread(bare), ratio.toFixed(2), verdict];
      }),
    ),
  );
  return table(['dataset', 'nodes / lines', 'app', 'bare', 'app : bare', 'aim'], rows);
}

/** What the app drew; and what the bare page drew, should that be something else. */
function drawnIn(uses: FirstUses[Condition]): string {
  const [app, bare] = (['app', 'bare'] as const).map((variant) => {
    const [first] = uses[variant];
    return `${first?.nodes ?? 0} / ${first?.lines ?? 0}`;
  });
  return app === bare ? `${app}` : `${app}, but bare ${bare}`;
}

function changesTable(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ scene, coreChanges, changes }) => [
    ...(coreChanges === null ? [] : changeRows(`${scene.name}, core cast`, coreChanges, scene)),
    ...changeRows(`${scene.name}, everyone`, changes, scene),
  ]);
  return table(
    ['view', 'changes', 'app p50', 'app p95', 'app min to max', 'bare p50', 'bare p95', 'p50 ratio', 'aim'],
    rows,
  );
}

function changeRows(name: string, { timings }: FilterChanges, scene: Scene): string[][] {
  return (['drawn', 'script', 'settled'] as const).map((what) => {
    const of = (variant: Variant): Summary => summarise(timings[variant].map((timing) => timing[what]));
    const [app, bare] = [of('app'), of('bare')];
    const numbers = [app.median, app.p95].map((value) => value.toFixed(1));
    return [
      `${name}, ${what}`,
      String(app.count),
      ...numbers,
      `${app.min.toFixed(1)} to ${app.max.toFixed(1)}`,
      bare.median.toFixed(1),
      bare.p95.toFixed(1),
      (app.median / bare.median).toFixed(2),
      what === 'drawn' ? changeAim(scene, app, bare) : '',
    ];
  });
}

function changeAim({ ties }: Scene, app: Summary, bare: Summary): string {
  if (ties === null)
    return `${atMost(app.median, AIM.changeMedian, ' p50')}; ${atMost(app.p95, AIM.changeP95, ' p95')}`;
  return ties === 2_000 ? atMost(app.median / bare.median, AIM.changeRatio, ' ×') : '';
}

function drawnNote({ scene, changes }: Measured): string[] {
  const { nodes, lines, status, undrawn } = changes;
  const limit = (scene.ties ?? 0) > DRAW_LIMIT ? ` At most ${DRAW_LIMIT} ties are drawn at a time.` : '';
  const silent = undrawn === 0 ? '' : ` ${undrawn} clicks changed nothing on the canvas and are left out.`;
  return [
    `${scene.name}, everyone: ${nodes} nodes and ${lines} lines drawn; the status line says "${status}".${limit}${silent}`,
  ];
}

function kilobytes({ files }: FirstUse): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}

function spread({ median, min, max }: Summary, digits = 0): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)} to ${max.toFixed(digits)})`;
}
