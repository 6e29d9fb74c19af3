import { linkToCopy } from './share.ts';
import type { ExplorerStore } from './store.ts';

export type TakeAwayFormat = 'csv' | 'json';

/** Saves the visible ties with their claims and sources as a file. The writers are loaded on first use. */
export async function takeAway(store: ExplorerStore, format: TakeAwayFormat): Promise<void> {
  const { dataset } = store;
  const { derived } = store.getState();
  const ids = [...derived.visible.ties];
  if (format === 'csv') {
    const { tiesToCsv } = await import('../io/csv.ts');
    save(tiesToCsv(dataset, ids), `${dataset.id}.csv`, 'text/csv;charset=utf-8');
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
  URL.revokeObjectURL(address);
}
