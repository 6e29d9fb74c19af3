import type { Core, NodeCollection } from 'cytoscape';
import { guarded } from './guard.ts';
import { isOnBody, type TargetScene } from './target.ts';
import type { Point } from './viewport.ts';

/** How far beside a node or label a finger still finds it, in CSS pixels: as Cytoscape has it. */
const FINGER = 8;

/**
 * A finger that comes down on a label moves the picture, not the node: on a phone labels fill so much of the screen
 * that panning would move nodes by accident. On the node's own body it moves the node, and a tap is a tap on both.
 */
export class FingerPan {
  private panning: NodeCollection;

  constructor(
    private readonly cy: Core,
    private readonly container: HTMLElement,
    private readonly scene: () => TargetScene,
  ) {
    this.panning = cy.collection();
    // In the capture phase, before Cytoscape decides what the finger holds.
    container.addEventListener('touchstart', this.onStart, { capture: true, passive: true });
    container.addEventListener('touchend', this.onEnd, { capture: true, passive: true });
    container.addEventListener('touchcancel', this.onEnd, { capture: true, passive: true });
  }

  destroy(): void {
    this.container.removeEventListener('touchstart', this.onStart, { capture: true });
    this.container.removeEventListener('touchend', this.onEnd, { capture: true });
    this.container.removeEventListener('touchcancel', this.onEnd, { capture: true });
  }

  private readonly onStart = guarded(({ touches }: TouchEvent) => {
    this.release();
    const [finger] = touches;
    if (finger === undefined || touches.length > 1) return;
    const spot = this.spotOf(finger);
    const scene = this.scene();
    for (const id of scene.drawn.places.keys()) if (isOnBody(spot, id, scene, FINGER)) return;
    this.panning = this.cy.nodes().filter((node) => isOnLabel(spot, node.boundingBox(LABEL_ONLY), scene.pixel));
    this.panning.panify();
  });

  private readonly onEnd = guarded(({ touches }: TouchEvent) => {
    if (touches.length === 0) this.release();
  });

  private release(): void {
    if (this.panning.nonempty()) this.panning.unpanify();
    this.panning = this.cy.collection();
  }

  private spotOf({ clientX, clientY }: Touch): Point {
    const { left, top } = this.container.getBoundingClientRect();
    const [zoom, pan] = [this.cy.zoom(), this.cy.pan()];
    return { x: (clientX - left - pan.x) / zoom, y: (clientY - top - pan.y) / zoom };
  }
}

const LABEL_ONLY = { includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false } as const;

function isOnLabel({ x, y }: Point, box: { x1: number; y1: number; x2: number; y2: number }, pixel: number): boolean {
  const margin = FINGER * pixel;
  return x >= box.x1 - margin && x <= box.x2 + margin && y >= box.y1 - margin && y <= box.y2 + margin;
}
