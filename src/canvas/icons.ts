import { ENTITY_ICONS } from '../core/schema/entity-icons.ts';
import type { EntityTypeId } from '../core/schema/vocabulary.ts';
import { svgImage } from './svg-image.ts';

/** The icon of an entity type as an image address that needs no request. */
export function iconImage(type: EntityTypeId, colour: string): string {
  const path = ENTITY_ICONS[type];
  return svgImage({ width: 24, height: 24 }, 2, `<path fill-rule="evenodd" fill="${colour}" d="${path}"/>`);
}
