import type { Core } from 'cytoscape';
import { fitViewport, type Point, type Size, type Viewport } from './viewport.ts';

/** Nearer to the border than this, in CSS pixels, counts as outside. */
const EDGE = 24;
const MOVE_MS = 260;
/** Nearer than fit by less than this still counts as the whole picture. */
const ZOOMED = 1.75;

/** What a camera tells of its moves. */
interface CameraEvents {
  /** After a move that was not animated; animated ones end in Cytoscape's viewport events. */
  readonly onMoved: () => void;
  /** Before an animated move, with the zoom that it leads to: what depends on it is drawn in the first frame, not after the last. */
  readonly onHeading: (zoom: number) => void;
}

/** Which part of the picture shows. Follows a change of size until the reader, or a selection, has moved it. */
export class Camera {
  /** Zoom at which the whole picture fitted last. */
  fitZoom = 1;
  private stays = false;
  private lastSize: Size = { width: 0, height: 0 };

  constructor(
    private readonly cy: Core,
    private readonly container: HTMLElement,
    private readonly events: CameraEvents,
  ) {
    cy.on('dragpan scrollzoom pinchzoom', () => {
      this.stays = true;
    });
  }

  /** Size of the canvas in CSS pixels. */
  size(): Size {
    return { width: this.container.clientWidth, height: this.container.clientHeight };
  }

  viewport(): Viewport {
    return { zoom: this.cy.zoom(), pan: this.cy.pan() };
  }

  /** Whether it is so near that a part of the picture is likely to be outside. */
  isZoomed(): boolean {
    return this.cy.zoom() > ZOOMED * this.fitZoom;
  }

  /**
   * Shows all these places, in model units.
   * @param whole the places of the whole picture, where these are a part of it: symbols keep their size against it
   * @param covered how much of the canvas something covers from below, in CSS pixels
   */
  fit(places: readonly Point[], animated: boolean, whole = places, covered = 0): void {
    this.stays = false;
    this.lastSize = this.size();
    const { width, height } = this.lastSize;
    const room = { width, height: Math.max(height - covered, height / 4) };
    this.fitZoom = fitViewport(whole, room).zoom;
    this.moveTo(fitViewport(places, room), animated);
  }

  /** Puts a place, in model units, into the middle of the canvas. */
  panTo({ x, y }: Point): void {
    this.stays = true;
    const { width, height } = this.size();
    const zoom = this.cy.zoom();
    this.moveTo({ zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } }, false);
  }

  /** Whether a change of size calls for fitting anew. Asked once for each change. */
  refitsOnResize(): 'fit' | 'settle' | 'nothing' {
    const size = this.size();
    if (size.width === this.lastSize.width && size.height === this.lastSize.height) return 'nothing';
    this.lastSize = size;
    return this.stays ? 'settle' : 'fit';
  }

  /** Zooms about the middle of the canvas. */
  zoomBy(factor: number): void {
    this.stays = true;
    const { width, height } = this.size();
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  /** Moves so that these places, in model units, stand in the part that nothing covers from below. */
  bringIntoView(places: readonly Point[], animated: boolean, covered: number): void {
    const room = { width: this.size().width, height: this.size().height - covered };
    const { zoom, pan } = this.viewport();
    const inside = places.every((place) => {
      const [x, y] = [place.x * zoom + pan.x, place.y * zoom + pan.y];
      return x > EDGE && y > EDGE && x < room.width - EDGE && y < room.height - EDGE;
    });
    if (inside) return;
    this.stays = true;
    this.moveTo(fitViewport(places, room, zoom), animated);
  }

  private moveTo({ zoom, pan }: Viewport, animated: boolean): void {
    this.cy.stop();
    if (animated) {
      this.events.onHeading(zoom);
      this.cy.animate({ zoom, pan }, { duration: MOVE_MS, easing: 'ease-out' });
      return;
    }
    this.cy.viewport({ zoom, pan });
    this.events.onMoved();
  }
}
