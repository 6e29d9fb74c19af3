/** The graph on a canvas: takes pictures, reports what the reader does, and keeps no state of the view. */
import type { CompiledDataset } from '../core/compile/compiled.ts';
import type { CanvasEvents } from './canvas-events.ts';
import { CytoscapeGraph } from './cytoscape-graph.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import type { Point, Viewport } from './viewport.ts';

export type { CanvasEvents, MovedNode, RestTarget } from './canvas-events.ts';
export type { Picture } from './picture.ts';

/** A graph on the page. */
export interface GraphCanvas {
  readonly draw: (picture: Picture) => void;
  readonly setPalette: (palette: Palette) => void;
  /** Shows the whole picture, labels of the outermost nodes included, above what covers its lower end (CSS pixels). */
  readonly fit: (animated: boolean, covered?: number) => void;
  /** Shows these records, ties with both ends; where none is drawn, nothing happens. */
  readonly fitTo: (ids: readonly string[], animated: boolean) => void;
  readonly zoomBy: (factor: number) => void;
  /** Puts a place, in model units, into the middle. */
  readonly panTo: (place: Point) => void;
  /** Moves the picture if one of these records is outside it, or under what covers its lower end (CSS pixels). */
  readonly bringIntoView: (ids: readonly string[], animated: boolean, covered: number) => void;
  readonly viewport: () => Viewport;
  /** Whether the picture is so near that a part of it is likely to be outside. */
  readonly isZoomed: () => boolean;
  /** Places of the drawn nodes, in model units, for the arrow keys; in reading order. */
  readonly nodePlaces: () => ReadonlyMap<string, Point>;
  readonly destroy: () => void;
}

/** Puts a graph into an element that has a size and `position: relative`. Nothing is drawn before the first `draw`. */
export function createGraphCanvas(
  container: HTMLElement,
  dataset: CompiledDataset,
  palette: Palette,
  events: CanvasEvents,
): GraphCanvas {
  return new CytoscapeGraph(container, dataset, palette, events);
}
