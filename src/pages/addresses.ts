/** Where the pages of a site lie, and how one leads to another: always by relative addresses. */
import type { CompiledDataset } from '../core/compile/compiled.ts';
import { recordIndex } from '../core/state/record-index.ts';
import { defaultView, type View } from '../core/state/view.ts';
import { formatForCopy } from '../core/url/format.ts';
import { rootFrom } from './page.ts';

/** Folder of a dataset's own page: `kaspersky/`. */
export function datasetPath(dataset: CompiledDataset): string {
  return `${dataset.id}/`;
}

export function entityPath(dataset: CompiledDataset, id: string): string {
  return `${dataset.id}/e/${id}/`;
}

export function tiePath(dataset: CompiledDataset, id: string): string {
  return `${dataset.id}/t/${id}/`;
}

export function viewPath(dataset: CompiledDataset, id: string): string {
  return `${dataset.id}/v/${id}/`;
}

export function storyPath(dataset: CompiledDataset, id: string): string {
  return `${dataset.id}/s/${id}/`;
}

/** The addresses of other pages as one page has to write them. */
export interface Addresses {
  readonly dataset: string;
  /** Null where no page is about such an id. */
  readonly entity: (id: string) => string | null;
  readonly tie: (id: string) => string;
  /** The place of a claim on the page of its tie; null where the dataset has no such claim. */
  readonly claim: (id: string) => string | null;
  readonly view: (id: string) => string;
  readonly story: (id: string) => string;
  /** The explorer, opened at a view. */
  readonly explorer: (view: View) => string;
}

/** @param path the folder of the page that the addresses are for */
export function addressesFrom(path: string, dataset: CompiledDataset): Addresses {
  const root = rootFrom(path);
  const { entities, tieOfClaim } = recordIndex(dataset);
  return {
    dataset: root + datasetPath(dataset),
    entity: (id) => (entities.has(id) ? root + entityPath(dataset, id) : null),
    tie: (id) => root + tiePath(dataset, id),
    claim: (id) => {
      const tie = tieOfClaim.get(id);
      return tie === undefined ? null : `${root}${tiePath(dataset, tie.id)}#${id}`;
    },
    view: (id) => root + viewPath(dataset, id),
    story: (id) => root + storyPath(dataset, id),
    explorer: (view) => root + formatForCopy(view),
  };
}

/** The view of the explorer that a tie's page leads to: the tie selected, with everyone shown, so that it is in it. */
export function viewOfTie(dataset: CompiledDataset, id: string): View {
  const deniedOnly = recordIndex(dataset).ties.get(id)?.status.deniedOnly === true;
  return { ...defaultView(dataset.id), scope: 'all', denied: deniedOnly, selection: [id] };
}

/** The view that an entity's page leads to: the entity among its neighbours; one that is never drawn is selected. */
export function viewOfEntity(dataset: CompiledDataset, id: string): View {
  const drawn = recordIndex(dataset).entities.get(id)?.onCanvas === true;
  const focus = drawn ? [{ entity: id, steps: 1 }] : [];
  return { ...defaultView(dataset.id), scope: 'all', focus, selection: [id] };
}
