import type { CompiledDataset } from '../core/compile/compiled.ts';
import { saveAs } from './save-as.ts';
import { pageAddress } from './saved-page.ts';
import { linkToCopy } from './share.ts';
import type { ExplorerStore } from './store.ts';

export type TakeAwayFormat = 'csv' | 'json';

/**
 * Saves the visible ties with their claims and sources as a file. The writers are loaded on first use.
 * @returns null, or a sentence on what could not be had
 */
export async function takeAway(store: ExplorerStore, format: TakeAwayFormat): Promise<string | null> {
  if (store.getState().texts !== 'ready') await store.loadTexts();
  const { dataset, derived, texts, view } = store.getState();
  if (typeof texts === 'object') return texts.failed;
  const ids = [...derived.visible.ties];
  try {
    await write(store, format, dataset, ids, view.without);
    return null;
  } catch {
    return 'The file could not be made. Is the connection down?';
  }
}

async function write(
  store: ExplorerStore,
  format: TakeAwayFormat,
  dataset: CompiledDataset,
  ids: readonly string[],
  without: readonly string[],
): Promise<void> {
  if (format === 'csv') {
    const { tiesToCsv } = await import('../io/csv.ts');
    saveAs(tiesToCsv(dataset, ids, without), `${dataset.id}.csv`, 'text/csv;charset=utf-8');
  } else {
    const { tiesToJson } = await import('../io/json.ts');
    const link = linkToCopy(store);
    saveAs(tiesToJson(dataset, ids, { link, exportedFrom: pageAddress() }), `${dataset.id}.json`, 'application/json');
  }
}
