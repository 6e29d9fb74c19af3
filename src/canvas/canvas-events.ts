import type { Point, Viewport } from './viewport.ts';

/** What the reader did, by the ids of records. */
export interface CanvasEvents {
  /** Clicked a node or a line: an entity, or the ties of the line. `additive`: with shift, control or command held. */
  readonly onSelect: (ids: readonly string[], additive: boolean) => void;
  /** Double-clicked a node. */
  readonly onFocus: (entity: string) => void;
  /** Clicked on nothing. */
  readonly onClear: () => void;
  /** Dragged nodes to these places: whole model units. What does not come back in the next picture returns. */
  readonly onMove: (places: readonly MovedNode[]) => void;
  /**
   * Drew a box, with shift held, around the middles of these entities, in reading order; there may be none.
   * `additive`: with control or command held as well.
   */
  readonly onBox: (ids: readonly string[], additive: boolean) => void;
  /** The mouse rests on something; null: it went on, or whatever it rested on moved away from under it. */
  readonly onRest: (target: RestTarget | null) => void;
  /** Another part of the picture shows, or the picture was fitted anew; at most once per frame. */
  readonly onViewport: (viewport: Viewport) => void;
  /** Clicked a node's badge: its hidden neighbours are wanted. */
  readonly onExpand: (entity: string) => void;
}

/** A node where the reader left it. */
export interface MovedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What the mouse rests on. */
export interface RestTarget {
  /** The entity, or the line: a tie, or a fold, whose id no record has. */
  readonly id: string;
  /** Ids of the ties of a line; none for a node. */
  readonly ties: readonly string[];
  /** Where the mouse is, in CSS pixels of the container. */
  readonly at: Point;
}
