/** The parts of the canvas put together around one Cytoscape instance. */
import cytoscape, { type Core } from 'cytoscape';
import type { CompiledDataset, CompiledEntity } from '../core/compile/compiled.ts';
import { Camera } from './camera.ts';
import type { CanvasEvents } from './canvas-events.ts';
import { ClassLayers } from './class-layers.ts';
import { type Deferred, oncePerFrame, onceQuiet } from './deferred.ts';
import { Drag } from './drag.ts';
import { type Drawn, drawnOf } from './drawn.ts';
import { ElementStore } from './element-store.ts';
import { FingerPan } from './finger-pan.ts';
import { guarded } from './guard.ts';
import { Hover, MANY_LINES } from './hover.ts';
import { canvasMeasure } from './label-text.ts';
import { labelClasses } from './labels.ts';
import { Names } from './names.ts';
import type { Palette } from './palette.ts';
import { EMPTY_PICTURE, type Picture } from './picture.ts';
import { pictureClasses } from './picture-classes.ts';
import { Pointer } from './pointer.ts';
import { NODE_RADIUS, stylesheet } from './stylesheet.ts';
import type { TargetScene } from './target.ts';
import { type Point, symbolUnit, type Viewport } from './viewport.ts';

const ZOOM_RANGE = { min: 0.05, max: 6 } as const;
const SETTLE_MS = 90;
/** How far a press may go, in CSS pixels, and still be a click or a tap. */
const TAP = { desktopTapThreshold: 4, touchTapThreshold: 8 } as const;

/** See `GraphCanvas`. */
export class CytoscapeGraph {
  private readonly cy: Core;
  private readonly layers: ClassLayers;
  private readonly elements: ElementStore;
  private readonly camera: Camera;
  private readonly hover: Hover;
  private readonly pointer: Pointer;
  private readonly drag: Drag;
  private readonly fingers: FingerPan;
  private readonly viewportReport: Deferred;
  private readonly settling = onceQuiet(() => this.settle(), SETTLE_MS);
  private readonly measure = canvasMeasure();
  private readonly names: Names;
  private readonly entities: ReadonlyMap<string, CompiledEntity>;
  private drawn: Drawn = drawnOf(EMPTY_PICTURE, (id) => this.savedPlace(id));
  /** Records that are fitted instead of the whole picture; null: the whole. */
  private fitted: readonly string[] | null = null;
  private drawnOnce = false;
  /** Model units for one CSS pixel of a symbol; 0: the stylesheet is to be made anew. */
  private unit = 0;

  constructor(
    container: HTMLElement,
    private readonly dataset: CompiledDataset,
    private palette: Palette,
    events: CanvasEvents,
  ) {
    this.entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
    this.names = new Names((id) => this.entities.get(id)?.name ?? id, this.measure);
    const cy = cytoscape({
      container,
      elements: [],
      layout: { name: 'preset' },
      minZoom: ZOOM_RANGE.min,
      maxZoom: ZOOM_RANGE.max,
      autounselectify: true,
      boxSelectionEnabled: true,
      ...TAP,
      ...(dataset.ties.length > MANY_LINES ? { pixelRatio: 1 } : {}),
    });
    this.cy = cy;
    this.layers = new ClassLayers(cy);
    this.hover = new Hover(this.layers, container);
    this.elements = new ElementStore(cy, { entityOf: (id) => this.entities.get(id), nameOf: this.names.of });
    this.camera = new Camera(cy, container, {
      onMoved: () => this.settle(),
      onHeading: (zoom) => this.sizeFor(zoom),
    });
    const scene = () => this.targetScene();
    this.pointer = new Pointer(cy, { events, scene, onHover: (id) => this.hover.over(id, this.drawn) });
    this.fingers = new FingerPan(cy, container, scene);
    this.drag = new Drag(cy, container, {
      companionsOf: (id) => this.companionsOf(id),
      onMove: (places) => {
        for (const { id, x, y } of places) this.elements.noteMoved(id, { x, y });
        events.onMove(places);
      },
    });
    this.viewportReport = oncePerFrame(() => events.onViewport(this.viewport()));
    cy.on(
      'viewport',
      guarded(() => this.onViewport()),
    );
    cy.on(
      'resize',
      guarded(() => this.onResize()),
    );
  }

  readonly draw = (picture: Picture): void => {
    this.drawn = drawnOf(picture, (id) => this.savedPlace(id));
    this.elements.show(this.drawn, this.palette, this.drag.held());
    this.layers.replace(
      'picture',
      pictureClasses(this.drawn, (id) => this.entities.get(id)),
    );
    this.pointer.pictureChanged();
    if (!this.drawnOnce) {
      this.drawnOnce = true;
      this.fit(false);
      return;
    }
    if (this.drawn.lines.length > MANY_LINES) this.settling.ask();
    else this.placeLabels();
    this.hover.show(this.drawn);
  };

  readonly setPalette = (palette: Palette): void => {
    this.palette = palette;
    this.elements.recolour(this.drawn, palette);
    this.unit = 0;
    this.settle();
  };

  readonly fit = (animated: boolean, covered = 0): void => {
    this.fitted = null;
    this.refit(animated, covered);
  };

  readonly fitTo = (ids: readonly string[], animated: boolean): void => {
    if (this.placesOf(ids).length === 0) return;
    this.fitted = ids;
    this.refit(animated);
  };

  readonly zoomBy = (factor: number): void => this.camera.zoomBy(factor);

  readonly panTo = (place: Point): void => this.camera.panTo(place);

  readonly bringIntoView = (ids: readonly string[], animated: boolean, covered: number): void => {
    const places = this.placesOf(ids);
    if (places.length > 0) this.camera.bringIntoView(places, animated, covered);
  };

  readonly viewport = (): Viewport => this.camera.viewport();

  readonly isZoomed = (): boolean => this.camera.isZoomed();

  readonly nodePlaces = (): ReadonlyMap<string, Point> => this.drawn.places;

  readonly destroy = (): void => {
    this.settling.cancel();
    this.viewportReport.cancel();
    this.pointer.destroy();
    this.drag.destroy();
    this.fingers.destroy();
    this.cy.destroy();
  };

  /** Places of those of these records that are drawn; of a tie, those of both ends. */
  private placesOf(ids: readonly string[]): Point[] {
    const wanted = new Set(ids);
    const ends = this.dataset.ties.filter((tie) => wanted.has(tie.id)).flatMap((tie) => [tie.from, tie.to]);
    return [...new Set([...ids, ...ends])].flatMap((id) => this.drawn.places.get(id) ?? []);
  }

  private refit(animated: boolean, covered = 0): void {
    const whole = [...this.drawn.places.values()];
    const part = this.fitted === null ? [] : this.placesOf(this.fitted);
    this.camera.fit(part.length > 0 ? part : whole, animated, whole, covered);
    this.viewportReport.ask();
  }

  private savedPlace(id: string): Point {
    const [x, y] = this.dataset.positions[id] ?? [0, 0];
    return { x, y };
  }

  /** All that are selected, if this one is; else it goes alone. */
  private companionsOf(id: string): ReadonlySet<string> {
    const { places, picture } = this.drawn;
    const selected = picture.selection.has(id) ? picture.selection : new Set<string>();
    return new Set([...selected].filter((each) => places.has(each)));
  }

  private targetScene(): TargetScene {
    return {
      drawn: this.drawn,
      unit: this.unit,
      pixel: 1 / this.cy.zoom(),
      radiusOf: (id) => (this.isCore(id) ? NODE_RADIUS.core : NODE_RADIUS.other),
      midpointOf: (line) => (line.opened ? this.cy.getElementById(line.id).midpoint() : null),
    };
  }

  private isCore(id: string): boolean {
    return this.entities.get(id)?.core === true;
  }

  private placeLabels(): void {
    const { lines, places, standing, picture } = this.drawn;
    const classes = labelClasses({
      lines,
      places,
      standing,
      badges: picture.badges,
      viewport: this.camera.viewport(),
      size: this.camera.size(),
      growth: this.unit * this.cy.zoom(),
      nameOf: this.names.of,
      isCore: (id) => this.isCore(id),
      isSelected: (id) => /\b(?:selected|cursor)\b/.test(this.layers.of('picture', id)),
      midpointOf: (line) => (line.opened ? this.cy.getElementById(line.id).renderedMidpoint() : null),
      measure: this.measure,
    });
    this.layers.replace('label', classes);
  }

  private onViewport(): void {
    this.settling.ask();
    this.viewportReport.ask();
  }

  private onResize(): void {
    if (!this.drawnOnce) return;
    const answer = this.camera.refitsOnResize();
    if (answer === 'fit') this.refit(false);
    else if (answer === 'settle') this.settling.ask();
    if (answer !== 'nothing') this.viewportReport.ask();
  }

  /** The picture rests: symbols get the size for this zoom, and labels the places they find. */
  private settle(): void {
    this.settling.cancel();
    // The last events of a graph that is being taken away ask for this, too.
    if (!this.drawnOnce || this.cy.destroyed()) return;
    this.sizeFor(this.cy.zoom());
    this.placeLabels();
    this.layers.apply();
  }

  /** Gives symbols their size at a zoom: a new stylesheet, and so a new drawing of every element. */
  private sizeFor(zoom: number): void {
    const unit = symbolUnit(zoom, this.camera.fitZoom);
    if (Math.abs(unit - this.unit) <= 0.001 * unit) return;
    this.unit = unit;
    this.cy.style(stylesheet(this.palette, unit));
  }
}
