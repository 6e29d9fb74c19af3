import type { CompiledDataset } from '../../core/compile/compiled.ts';
import { hiddenBy } from '../../core/filter/hidden-by.ts';
import type { VisibleSet } from '../../core/filter/visible-set.ts';
import type { GraphIndex } from '../../core/graph/graph-index.ts';
import { ENTITY_TYPES, type EntityTypeId } from '../../core/schema/vocabulary.ts';
import type { SearchHit } from '../../core/search/search-index.ts';
import type { Command } from '../../core/state/command.ts';
import type { View } from '../../core/state/view.ts';
import { reasonsInWords, revealKeys } from '../status/reveal-keys.ts';

/** A hit as the list of names shows it. */
export interface HitRow {
  readonly id: string;
  readonly name: string;
  readonly alias: string | null;
  readonly type: EntityTypeId;
  readonly typeLabel: string;
  /** Why the view does not show it, as a phrase; null where it does. */
  readonly hidden: string | null;
  /** What choosing it does. */
  readonly command: Command;
}

/** Where the hits stand: the view that decides whether they show. */
export interface HitContext {
  readonly dataset: CompiledDataset;
  /** The same with nobody's word taken away. */
  readonly whole?: CompiledDataset;
  readonly view: View;
  readonly visible: VisibleSet;
  /** null while it is not loaded. */
  readonly index: GraphIndex | null;
}

/** The rows for hits, in their order; a hit that the dataset does not have is left out. */
export function hitRows(hits: readonly SearchHit[], context: HitContext): readonly HitRow[] {
  const entities = new Map(context.dataset.entities.map((entity) => [entity.id, entity]));
  return hits.flatMap(({ id, name, alias }) => {
    const entity = entities.get(id);
    if (entity === undefined) return [];
    const typeLabel = ENTITY_TYPES.find((type) => type.id === entity.type)?.label ?? entity.type;
    return [{ id, name, alias, type: entity.type, typeLabel, ...standing(id, context) }];
  });
}

function standing(
  id: string,
  { dataset, whole, view, visible, index }: HitContext,
): Pick<HitRow, 'hidden' | 'command'> {
  const select: Command = { type: 'select', ids: [id], mode: 'replace' };
  if (visible.entities.has(id)) return { hidden: null, command: select };
  const reasons = hiddenBy(dataset, view, index, id, whole);
  // Without the graph's index nothing but the focus can hide what has no other reason.
  if (reasons.length === 0) {
    return { hidden: 'hidden by the focus', command: { type: 'reveal', id, hiddenBy: ['focus'] } };
  }
  const keys = revealKeys(reasons);
  if (keys.length === 0) return { hidden: reasonsInWords(reasons), command: select };
  const needsFocus = index === null && view.focus.length > 0 && !keys.includes('focus');
  const hiddenByKeys = needsFocus ? [...keys, 'focus' as const] : keys;
  return { hidden: reasonsInWords(reasons), command: { type: 'reveal', id, hiddenBy: hiddenByKeys } };
}
