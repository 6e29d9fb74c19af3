import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { syntheticDataset, syntheticLayout } from '../../../tests/fixtures/synthetic-dataset.ts';

/** A dataset to measure with, as a folder of datasets that the build takes. */
export interface Scene {
  readonly name: string;
  /** Number of its ties; null for the real dataset. */
  readonly ties: number | null;
  /** Absolute path of the folder that holds the folder `kaspersky`, which the bare address opens. */
  readonly folder: string;
}

const SIZES = [500, 2_000, 10_000] as const;
const SEED = 20_170_317;

/** A copy of the real dataset, and synthetic ones with the same bytes in every run, written below the cache folder. */
export function writeScenes(cache: string): readonly Scene[] {
  return [realScene(cache), ...SIZES.map((ties) => syntheticScene(cache, ties))];
}

/** A copy, so that both pages show the same even while somebody edits the data. */
function realScene(cache: string): Scene {
  const folder = resolve(cache, 'data-real');
  rmSync(folder, { recursive: true, force: true });
  cpSync('data/kaspersky', join(folder, 'kaspersky'), { recursive: true });
  return { name: 'real', ties: null, folder };
}

function syntheticScene(cache: string, ties: number): Scene {
  const folder = resolve(cache, `data-${ties}`);
  const target = join(folder, 'kaspersky');
  const graph = { ...syntheticDataset({ ties, seed: SEED }), id: 'kaspersky' };
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'graph.json'), JSON.stringify(graph));
  writeFileSync(join(target, 'layout.json'), JSON.stringify(syntheticLayout(graph)));
  return { name: `${ties} ties`, ties, folder };
}
