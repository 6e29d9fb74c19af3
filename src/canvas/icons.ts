import { ENTITY_ICONS } from '../core/schema/entity-icons.ts';
import type { EntityTypeId } from '../core/schema/vocabulary.ts';

/** The icon of an entity type as an image address that needs no request. */
export function iconImage(type: EntityTypeId, colour: string): string {
  const path = ENTITY_ICONS[type];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24"><path fill-rule="evenodd" fill="${colour}" d="${path}"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
