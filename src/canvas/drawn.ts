import { type Line, linesOf } from './folds.ts';
import type { Picture } from './picture.ts';
import { type Standing, standingOf } from './standing.ts';
import type { Point } from './viewport.ts';

/** A picture worked out, once for all that draws it or asks what is drawn. */
export interface Drawn {
  readonly picture: Picture;
  readonly lines: readonly Line[];
  readonly lineById: ReadonlyMap<string, Line>;
  /** Where the drawn entities stand, in model units, in reading order. */
  readonly places: ReadonlyMap<string, Point>;
  readonly standing: Standing;
}

/** Works a picture out. `savedPlace` is where an entity stands that the reader did not move. */
export function drawnOf(picture: Picture, savedPlace: (entity: string) => Point): Drawn {
  const lines = linesOf(picture.ties, picture.selection, picture.changes);
  const ends = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const places = [...ends].map((id) => [id, picture.places.get(id) ?? savedPlace(id)] as const);
  return {
    picture,
    lines,
    lineById: new Map(lines.map((line) => [line.id, line])),
    places: new Map(places.sort(([, a], [, b]) => a.y - b.y || a.x - b.x)),
    standing: standingOf(picture, lines),
  };
}
