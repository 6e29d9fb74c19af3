import type { CompiledDataset } from '../core/compile/compiled.ts';
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
    save(tiesToCsv(dataset, ids, without), `${dataset.id}.csv`, 'text/csv;charset=utf-8');
  } else {
    const { tiesToJson } = await import('../io/json.ts');
    const link = linkToCopy(store);
    save(
      tiesToJson(dataset, ids, { link, exportedFrom: location.origin + location.pathname }),
      `${dataset.id}.json`,
      'application/json',
    );
  }
}

function save(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Some browsers read the address only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
