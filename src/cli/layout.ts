/** `npm run layout -- data/kaspersky`: computes and writes `layout.json`. The same dataset gives the same bytes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeLayout } from '../canvas/compute-layout.ts';
import { layoutNode } from '../canvas/layout-cost.ts';
import { formatIssue } from '../core/result.ts';
import type { Dataset } from '../core/schema/dataset.ts';
import { readDatasetFolder } from './dataset-folder.ts';

/** The text of `layout.json` for a dataset: one entity a line, by id. */
export function layoutText(dataset: Dataset, onProgress: (message: string) => void): string {
  const ends = new Set(dataset.ties.flatMap((tie) => [tie.from, tie.to]));
  const core = new Set(dataset.entities.filter((entity) => entity.core === true).map(({ id }) => id));
  const degree = (id: string): number =>
    dataset.ties.filter(({ from, to }) => (from === id || to === id) && core.has(from) && core.has(to)).length;
  const nodes = dataset.entities
    .filter(({ id }) => ends.has(id))
    // The order in which the page gives labels their room.
    .sort(
      (a, b) =>
        Number(core.has(b.id)) - Number(core.has(a.id)) || degree(b.id) - degree(a.id) || (a.id < b.id ? -1 : 1),
    )
    .map(({ id, name }) => layoutNode(id, name, core.has(id)));
  const pairs = new Map(dataset.ties.map(({ from, to }) => [[from, to].sort().join(' '), [from, to] as const]));
  const places = computeLayout({ nodes, lines: [...pairs.values()] }, onProgress);
  const rows = [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { x, y }]) => `    ${JSON.stringify(id)}: [${x}, ${y}]`);
  return `{\n  "positions": {\n${rows.join(',\n')}\n  }\n}\n`;
}

function main(): void {
  const folder = process.argv[2];
  if (folder === undefined) {
    console.error('Usage: npm run layout -- data/<name>');
    process.exitCode = 1;
    return;
  }
  const read = readDatasetFolder(folder, { ignoreLayout: true });
  if (!read.ok) {
    for (const issue of read.error) console.error(formatIssue(issue));
    process.exitCode = 1;
    return;
  }
  const path = join(folder, 'layout.json');
  writeFileSync(
    path,
    layoutText(read.value.files.graph, (message) => console.log(message)),
  );
  console.log(`Wrote ${path}`);
}

if (process.argv[1]?.endsWith('layout.ts')) main();
