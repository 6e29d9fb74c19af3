import type { EntityTypeId } from '../core/schema/vocabulary.ts';
import { badgeImage } from './badge.ts';
import { iconImage } from './icons.ts';
import type { Palette } from './palette.ts';
import { pinImage } from './pin.ts';

/** The image addresses of a node: its icon alone, or icon, badge and pin, as the stylesheet places them. */
export type NodeImages = string | readonly [icon: string, badge: string, pin: string];

/** What Cytoscape takes for no image. */
const NOTHING = 'none';

/**
 * The images of a node. The class `marked` goes with three of them.
 * @param hidden how many of its neighbours the focus leaves out
 */
export function nodeImages(type: EntityTypeId, hidden: number, pinned: boolean, palette: Palette): NodeImages {
  const icon = iconImage(type, palette.nodeInk);
  if (!isMarked(hidden, pinned)) return icon;
  return [icon, hidden > 0 ? badgeImage(hidden, palette) : NOTHING, pinned ? pinImage(palette) : NOTHING];
}

/** Whether a node carries a badge or a pin. */
export function isMarked(hidden: number, pinned: boolean): boolean {
  return hidden > 0 || pinned;
}
