import type { CompiledTie } from '../core/compile/compiled.ts';
import type { Change } from '../core/filter/comparison.ts';
import type { Point } from './viewport.ts';

/** What to draw. */
export interface Picture {
  /** The ties to draw, in dataset order; their ends are drawn with them. */
  readonly ties: readonly CompiledTie[];
  /** Ids of those that are only possibly in the window. */
  readonly possible: ReadonlySet<string>;
  /** Ids of selected entities and ties. */
  readonly selection: ReadonlySet<string>;
  /** The entity where the keyboard is. */
  readonly cursor: string | null;
  /** Where nodes stand that the reader moved, by entity, in model units; all others stand at their saved place. */
  readonly places: ReadonlyMap<string, Point>;
  /**
   * Ids of entities and ties that the picture is about, those that need their names most first: all else stands aside,
   * faint and without labels, except what is selected or has the keyboard. Null: nothing does.
   */
  readonly emphasis: ReadonlySet<string> | null;
  /** What a comparison says of each tie, by tie id; null: nothing is compared. */
  readonly changes: ReadonlyMap<string, Change> | null;
  /** Ids of ties that moving time has just brought in. */
  readonly arriving: ReadonlySet<string>;
  /** Ids of ties, among `ties`, that moving time has just taken away; drawn for a moment longer. */
  readonly leaving: ReadonlySet<string>;
  /** How many neighbours the focus leaves out, by entity. */
  readonly badges: ReadonlyMap<string, number>;
  /** Entities that stay beside whatever is in focus. */
  readonly pins: ReadonlySet<string>;
}

/** What is drawn before the first picture. */
export const EMPTY_PICTURE: Picture = {
  ties: [],
  possible: new Set(),
  selection: new Set(),
  cursor: null,
  places: new Map(),
  emphasis: null,
  changes: null,
  arriving: new Set(),
  leaving: new Set(),
  badges: new Map(),
  pins: new Set(),
};
