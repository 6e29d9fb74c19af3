/** The part of the model that shows, and how large things are drawn. Pure arithmetic. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Zoom in CSS pixels per model unit, and where the model's origin stands on the screen. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

const LARGEST_FIT_ZOOM = 1.6;
/** Room for a label beside the outermost nodes, in CSS pixels; less on a narrow screen. */
const margin = (length: number, most: number): number => Math.min(most, length * 0.14);

/**
 * Shows all points with room for the labels of the outermost, centred. No points: the origin, at zoom 1.
 * @param largest the zoom not to exceed
 */
export function fitViewport(points: readonly Point[], size: Size, largest = LARGEST_FIT_ZOOM): Viewport {
  if (points.length === 0) return { zoom: 1, pan: { x: size.width / 2, y: size.height / 2 } };
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = { x: margin(size.width, 72), y: margin(size.height, 52) };
  const zoom = Math.min(
    largest,
    (size.width - 2 * room.x) / Math.max(1, right - left),
    (size.height - 2 * room.y) / Math.max(1, bottom - top),
  );
  return {
    zoom,
    pan: { x: size.width / 2 - (zoom * (left + right)) / 2, y: size.height / 2 - (zoom * (top + bottom)) / 2 },
  };
}

/**
 * Model units for one CSS pixel of a symbol or letter. At fit zoom symbols have their nominal size on every screen;
 * zooming in spreads the picture faster than it grows its symbols, which makes room for labels.
 */
export function symbolUnit(zoom: number, fitZoom: number): number {
  const growth = Math.min(1.7, Math.max(0.75, (zoom / fitZoom) ** 0.35));
  return growth / zoom;
}
