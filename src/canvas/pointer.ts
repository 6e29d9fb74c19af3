import type { Core, EventObject } from 'cytoscape';
import type { CanvasEvents, RestTarget } from './canvas-events.ts';
import { DoubleTap } from './double-tap.ts';
import { guarded } from './guard.ts';
import { Rest } from './rest.ts';
import { entitiesBetween, type Target, type TargetScene, targetAt } from './target.ts';
import type { Point } from './viewport.ts';

/** What the pointer needs of the canvas. */
export interface PointerHost {
  readonly events: CanvasEvents;
  /** What is drawn now. */
  readonly scene: () => TargetScene;
  /** The mouse is over this node or line; null: over nothing. */
  readonly onHover: (id: string | null) => void;
}

/** Turns what mouse and fingers do on the canvas into what the reader did. */
export class Pointer {
  private readonly rest: Rest<RestTarget>;
  private pressedAt: Point | null = null;
  private boxFrom: Point | null = null;
  private readonly doubleTap = new DoubleTap();

  constructor(
    private readonly cy: Core,
    private readonly host: PointerHost,
  ) {
    this.rest = new Rest(guarded((target) => host.events.onRest(target)));
    cy.on(
      'tapstart',
      guarded((event) => this.onPress(event)),
    );
    cy.on(
      'tap',
      guarded((event) => this.onTap(event)),
    );
    cy.on(
      'dbltap',
      guarded(() => this.onDoubleTap()),
    );
    cy.on(
      'mousemove',
      guarded((event) => this.onMouseMove(event)),
    );
    cy.on(
      'mouseout',
      guarded((event) => this.onMouseOut(event)),
    );
    cy.on(
      'boxstart',
      guarded(() => this.onBoxStart()),
    );
    cy.on(
      'boxend',
      guarded((event) => this.onBoxEnd(event)),
    );
    cy.on(
      'viewport',
      guarded(() => this.rest.stop()),
    );
  }

  /** Another picture is drawn. */
  pictureChanged(): void {
    const { drawn } = this.host.scene();
    this.rest.keepOnly((id) => drawn.places.has(id) || drawn.lineById.has(id));
  }

  destroy(): void {
    this.rest.stop();
  }

  private onPress(event: EventObject): void {
    this.pressedAt = { ...event.position };
    this.rest.stop();
  }

  private onTap(event: EventObject): void {
    const { onClear, onExpand, onSelect } = this.host.events;
    const target = this.targetOf(event);
    this.doubleTap.note(target?.kind === 'node' && !isAdditive(event) ? target.entity : null);
    if (target === null) onClear();
    else if (target.kind === 'badge') onExpand(target.entity);
    else if (target.kind === 'node') onSelect([target.entity], isAdditive(event));
    else
      onSelect(
        target.line.members.map((tie) => tie.id),
        isAdditive(event),
      );
  }

  private onDoubleTap(): void {
    const entity = this.doubleTap.take();
    if (entity !== null) this.host.events.onFocus(entity);
  }

  /** Hover follows the mouse, not Cytoscape's own events: those say nothing when it leaves the canvas in one leap. */
  private onMouseMove(event: EventObject): void {
    if (event.originalEvent.buttons !== 0) return;
    const id = idOf(this.targetOf(event));
    this.host.onHover(id);
    const spot = { found: event.target === this.cy ? null : event.target.id(), position: { ...event.position } };
    const at = { ...event.renderedPosition };
    this.rest.move(id, () => restTarget(targetAt(spot.position, spot.found, false, this.host.scene()), at));
  }

  private onMouseOut(event: EventObject): void {
    if (event.target !== this.cy) return;
    this.host.onHover(null);
    this.rest.stop();
  }

  private onBoxStart(): void {
    this.boxFrom = this.pressedAt;
    this.host.onHover(null);
  }

  private onBoxEnd(event: EventObject): void {
    const from = this.boxFrom;
    this.boxFrom = null;
    if (from === null) return;
    const { ctrlKey, metaKey } = event.originalEvent;
    this.host.events.onBox(entitiesBetween(this.host.scene().drawn, from, event.position), ctrlKey || metaKey);
  }

  private targetOf(event: EventObject): Target | null {
    const found: string | null = event.target === this.cy ? null : event.target.id();
    return targetAt(event.position, found, 'touches' in event.originalEvent, this.host.scene());
  }
}

function isAdditive({ originalEvent }: EventObject): boolean {
  return 'shiftKey' in originalEvent && (originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey);
}

function idOf(target: Target | null): string | null {
  if (target === null) return null;
  return target.kind === 'line' ? target.line.id : target.entity;
}

function restTarget(target: Target | null, at: Point): RestTarget | null {
  if (target === null) return null;
  if (target.kind !== 'line') return { id: target.entity, ties: [], at };
  return { id: target.line.id, ties: target.line.members.map((tie) => tie.id), at };
}
