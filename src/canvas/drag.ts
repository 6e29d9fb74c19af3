import type { Core, EventObject } from 'cytoscape';
import type { MovedNode } from './canvas-events.ts';
import { guarded } from './guard.ts';
import type { Point } from './viewport.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** What dragging needs of the canvas. */
export interface DragHost {
  /** Entities that move together with this one: all that are selected, if it is. */
  readonly companionsOf: (entity: string) => ReadonlySet<string>;
  /** The nodes were let go here. */
  readonly onMove: (places: readonly MovedNode[]) => void;
}

/** Lets the reader drag nodes. Cytoscape moves the one that is held; the selected ones go with it. */
export class Drag {
  private grabbed: string | null = null;
  /** Where all that move stood when they were grabbed. */
  private starts: ReadonlyMap<string, Point> = new Map();
  private moved = false;

  constructor(
    private readonly cy: Core,
    private readonly container: EventTarget,
    private readonly host: DragHost,
  ) {
    cy.on(
      'grabon',
      'node',
      guarded((event) => this.grab(event)),
    );
    cy.on(
      'drag',
      'node',
      guarded((event) => this.drag(event)),
    );
    cy.on(
      'dragfreeon',
      'node',
      guarded(() => this.drop()),
    );
    container.addEventListener('touchcancel', this.cancel);
  }

  /** Entities in the reader's hand. */
  held(): ReadonlySet<string> {
    return this.moved ? new Set(this.starts.keys()) : NOBODY;
  }

  destroy(): void {
    this.container.removeEventListener('touchcancel', this.cancel);
  }

  private grab(event: EventObject): void {
    const id: string = event.target.id();
    this.grabbed = id;
    this.moved = false;
    this.starts = new Map([id, ...this.host.companionsOf(id)].map((each) => [each, this.placeOf(each)]));
  }

  private drag(event: EventObject): void {
    const id: string = event.target.id();
    const start = this.starts.get(id);
    if (id !== this.grabbed || start === undefined) return;
    this.moved = true;
    const now = this.placeOf(id);
    const by = { x: now.x - start.x, y: now.y - start.y };
    const others = [...this.starts].filter(([each]) => each !== id);
    this.put(others.map(([each, from]) => ({ id: each, x: from.x + by.x, y: from.y + by.y })));
  }

  private drop(): void {
    if (!this.moved) return;
    const places = [...this.starts.keys()].map((id) => {
      const { x, y } = this.placeOf(id);
      return { id, x: Math.round(x) + 0, y: Math.round(y) + 0 };
    });
    this.forget();
    this.put(places);
    this.host.onMove(places);
  }

  /** The system took the gesture away: all goes back to where it was. */
  private readonly cancel = guarded(() => {
    const { starts, moved } = this;
    this.forget();
    if (moved) this.put([...starts].map(([id, { x, y }]) => ({ id, x, y })));
  });

  private forget(): void {
    this.grabbed = null;
    this.moved = false;
    this.starts = new Map();
  }

  private put(places: readonly MovedNode[]): void {
    if (places.length === 0) return;
    this.cy.batch(() => {
      for (const { id, x, y } of places) this.cy.getElementById(id).position({ x, y });
    });
  }

  private placeOf(id: string): Point {
    return { ...this.cy.getElementById(id).position() };
  }
}
