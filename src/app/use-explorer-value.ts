import { useMemo } from 'react';
import type { CompiledDataset, CompiledTie } from '../core/compile/compiled.ts';
import type { Explorer } from '../ui/explorer-context.ts';
import { siteAddress } from './saved-page.ts';
import type { ExplorerState, ExplorerStore } from './store.ts';

/** What the panels read: the dataset by id, and the state of the store. */
export function useExplorerValue(
  store: ExplorerStore,
  { dataset, whole, fallout, texts, view, derived, ways, index, steps }: ExplorerState,
  announce: (message: string) => void,
): Explorer {
  const lookup = useMemo(() => lookupOf(dataset, whole), [dataset, whole]);
  return useMemo(
    () => ({
      ...lookup,
      dataset,
      whole,
      fallout,
      texts,
      retryTexts: () => void store.loadTexts(),
      site: siteAddress(),
      view,
      visible: derived.visible,
      drawn: derived.drawn.length,
      index,
      ways,
      cancelWays: store.cancelWays,
      searchAgain: store.searchAgain,
      comparison: derived.comparison,
      undo: steps.past.length > 0 ? store.undo : null,
      redo: steps.future.length > 0 ? store.redo : null,
      get facets() {
        return derived.facets();
      },
      get histogram() {
        return derived.histogram();
      },
      dispatch: store.dispatch,
      dispatchAll: store.dispatchAll,
      announce,
    }),
    [lookup, store, dataset, whole, fallout, texts, view, derived, ways, index, steps, announce],
  );
}

/**
 * The records of a dataset by id. A claim leads to its tie also where its word was taken away.
 * @param dataset as the view has it; all records that are given out are its own
 * @param whole the same with nobody's word taken away
 */
export function lookupOf(
  dataset: CompiledDataset,
  whole: CompiledDataset,
): Pick<Explorer, 'entity' | 'tie' | 'tieOfClaim' | 'tiesOf'> {
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const ties = new Map(dataset.ties.map((tie) => [tie.id, tie]));
  const byClaim = new Map(
    whole.ties.flatMap(({ id, claims }) => claims.map((claim) => [claim.id, ties.get(id)] as const)),
  );
  const byEntity = new Map<string, CompiledTie[]>();
  for (const tie of dataset.ties) {
    for (const end of new Set([tie.from, tie.to])) {
      const list = byEntity.get(end);
      if (list === undefined) byEntity.set(end, [tie]);
      else list.push(tie);
    }
  }
  return {
    entity: (id) => entities.get(id),
    tie: (id) => ties.get(id),
    tieOfClaim: (id) => byClaim.get(id),
    tiesOf: (id) => byEntity.get(id) ?? [],
  };
}
