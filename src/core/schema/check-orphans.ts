import type { Issue } from '../result.ts';
import { rawField, rawList } from './check-ids.ts';
import type { Dataset } from './dataset.ts';
import type { Json } from './shape-issues.ts';

/**
 * An orphan is an entity that is neither end nor event of a tie, nor speaks in a claim. What misshapen ties and claims
 * name counts; where one of them has lost the field that would name somebody, nobody is called an orphan.
 */
export function checkOrphans(graph: Dataset, raw: Json): Issue[] {
  const used = usedIds(raw);
  if (used === null) return [];
  return graph.entities.flatMap((entity, index) =>
    used.has(entity.id)
      ? []
      : [
          {
            code: 'orphan-entity',
            file: 'graph.json',
            path: `entities[${index}]`,
            recordId: entity.id,
            message: 'This entity is neither an end nor the event of a tie, and claims nothing. Tie it, or remove it.',
          },
        ],
  );
}

/** Ids that ties and claims name; null where one of those has no readable end or claimant. */
function usedIds(raw: Json): ReadonlySet<string> | null {
  const used = new Set<string>();
  let complete = Array.isArray(rawField(raw, 'ties'));
  const use = (record: Json, field: string, isRequired: boolean): void => {
    const id = rawField(record, field);
    if (typeof id === 'string') used.add(id);
    else if (isRequired || id !== undefined) complete = false;
  };
  for (const tie of rawList(raw, 'ties')) {
    use(tie, 'from', true);
    use(tie, 'to', true);
    use(tie, 'event', false);
    if (!Array.isArray(rawField(tie, 'claims'))) complete = false;
    for (const claim of rawList(tie, 'claims')) {
      use(claim, 'claimant', true);
      use(claim, 'onBehalfOf', false);
    }
  }
  return complete ? used : null;
}
