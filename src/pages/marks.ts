/** Small pictures within text: they say nothing by themselves, the words stand beside them. */
import type { CompiledTie } from '../core/compile/compiled.ts';
import { ENTITY_ICON_SIZE, ENTITY_ICONS } from '../core/schema/entity-icons.ts';
import { SAMPLE_SIZE, type SampleOf, sampleStrokes } from '../core/schema/sample-line.ts';
import type { EntityTypeId, RelationGroupId } from '../core/schema/vocabulary.ts';
import { type Html, html } from './html.ts';

/** The icon of an entity type. */
export function entityIcon(type: EntityTypeId): Html {
  return html`<svg class="icon" viewBox="0 0 ${ENTITY_ICON_SIZE} ${ENTITY_ICON_SIZE}" aria-hidden="true"><path d="${ENTITY_ICONS[type]}"/></svg>`;
}

/** The sample of the line that stands for a tie in the picture. */
export function tieLine({ status, group }: CompiledTie): Html {
  const { support, denial, deniedOnly, retracted } = status;
  return sampleLine({ support, denied: denial !== 'none', deniedOnly, retracted }, group);
}

/** A sample line; without a group it has the colour of the text. */
export function sampleLine(of: SampleOf, group?: RelationGroupId): Html {
  const strokes = sampleStrokes(of).map(
    ({ part, path, width, dashes }) =>
      html`<path class="${part}" d="${path}" stroke-width="${width}"${dashes !== undefined && html` stroke-dasharray="${dashes}"`}/>`,
  );
  return html`<svg class="sample"${group !== undefined && html` data-group="${group}"`} viewBox="0 0 ${SAMPLE_SIZE.width} ${SAMPLE_SIZE.height}" aria-hidden="true">${strokes}</svg>`;
}
