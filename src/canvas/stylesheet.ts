import type { StylesheetJson } from 'cytoscape';
import { changeStyles } from './change-styles.ts';
import { lineStyles } from './line-styles.ts';
import { nodeStyles } from './node-styles.ts';
import type { Palette } from './palette.ts';
import { stateStyles } from './state-styles.ts';

export { NODE_RADIUS } from './node-styles.ts';
export { POSSIBLE_OPACITY } from './state-styles.ts';

/**
 * The stylesheet of the canvas. Classes and data only, no functions: the manual warns that those are slow.
 * @param unit model units for one CSS pixel (see `symbolUnit`)
 */
export function stylesheet(palette: Palette, unit: number): StylesheetJson {
  return [
    ...nodeStyles(palette, unit),
    ...lineStyles(palette, unit),
    ...stateStyles(palette, unit),
    ...changeStyles(palette, unit),
  ];
}
