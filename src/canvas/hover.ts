import type { ClassLayers } from './class-layers.ts';
import type { Drawn } from './drawn.ts';

/** On a picture with more lines than this, fading all but a neighbourhood would cost more than it tells. */
export const MANY_LINES = 400;

/**
 * What pointing at a node or line does to all that is drawn, as classes by element id: its neighbourhood comes near,
 * the rest dims. Empty where nothing drawn is pointed at.
 * @param isLabelled whether a node shows its label already
 */
export function hoverClasses(
  { lines, lineById, places }: Drawn,
  hovered: string | null,
  isLabelled: (entity: string) => boolean,
): Map<string, string> {
  const classes = new Map<string, string>();
  if (hovered === null || !(places.has(hovered) || lineById.has(hovered)) || lines.length > MANY_LINES) return classes;
  const near = new Set([hovered]);
  for (const { id, from, to } of lines) {
    if (id === hovered || from === hovered || to === hovered) near.add(id).add(from).add(to);
  }
  for (const { id } of lines) classes.set(id, near.has(id) ? 'near' : 'dim');
  for (const entity of places.keys()) {
    // Pointing at a crowd names it: a label without room of its own shows for the while.
    const label = isLabelled(entity) ? 'near' : 'near below';
    classes.set(entity, near.has(entity) ? label : 'dim');
  }
  return classes;
}

/** What the mouse points at, and how that shows. */
export class Hover {
  private hovered: string | null = null;

  constructor(
    private readonly layers: ClassLayers,
    private readonly container: HTMLElement,
  ) {}

  /** The mouse is over this node or line; null: over nothing. */
  over(id: string | null, drawn: Drawn): void {
    if (id === this.hovered) return;
    this.hovered = id;
    this.show(drawn);
    // Not on the container itself: Cytoscape takes any change of its attributes for a change of size.
    const frame = this.container.parentElement;
    if (frame !== null) frame.style.cursor = id === null ? '' : 'pointer';
  }

  /** Shows it in what is drawn now. */
  show(drawn: Drawn): void {
    const isLabelled = (entity: string): boolean => this.layers.of('label', entity) !== '';
    this.layers.replace('hover', hoverClasses(drawn, this.hovered, isLabelled));
    this.layers.apply();
  }
}
