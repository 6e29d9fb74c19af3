/** The graph on a canvas: takes pictures, reports what the reader does, and keeps no state of the view. */
import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { CompiledDataset, CompiledTie } from '../core/compile/compiled.ts';
import { Camera } from './camera.ts';
import { ClassLayers } from './class-layers.ts';
import { edgeElement, lineClasses, lineText, nodeClasses, nodeElement } from './elements.ts';
import { type Line, linesOf } from './folds.ts';
import { iconImage } from './icons.ts';
import { canvasMeasure, type LabelText, NODE_LABEL_SIZE, wrapLabel } from './label-text.ts';
import { labelClasses } from './labels.ts';
import type { Palette } from './palette.ts';
import { stylesheet } from './stylesheet.ts';
import { type Point, symbolUnit } from './viewport.ts';

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
}

/** What the reader did, by the ids of records. */
export interface CanvasEvents {
  /** Clicked a node or a line: an entity, or the ties of the line. `additive`: with shift, control or command held. */
  readonly onSelect: (ids: readonly string[], additive: boolean) => void;
  /** Double-clicked a node. */
  readonly onFocus: (entity: string) => void;
  /** Clicked on nothing. */
  readonly onClear: () => void;
}

/** A graph on the page. */
export interface GraphCanvas {
  readonly draw: (picture: Picture) => void;
  readonly setPalette: (palette: Palette) => void;
  /** Shows the whole picture, labels of the outermost nodes included. */
  readonly fit: (animated: boolean) => void;
  readonly zoomBy: (factor: number) => void;
  /** Moves the picture if one of these records is outside it, or under what covers its lower end (CSS pixels). */
  readonly bringIntoView: (ids: readonly string[], animated: boolean, covered: number) => void;
  /** Places of the drawn nodes, for the arrow keys; in reading order. */
  readonly nodePlaces: () => ReadonlyMap<string, Point>;
  readonly destroy: () => void;
}

const ZOOM_RANGE = { min: 0.05, max: 6 } as const;
const SETTLE_MS = 90;
/** Above this many lines, labels wait until the picture rests, and pixels are not doubled. */
const MANY_LINES = 400;

/** Puts a graph into an element that has a size and `position: relative`. Nothing is drawn before the first `draw`. */
export function createGraphCanvas(
  container: HTMLElement,
  dataset: CompiledDataset,
  palette: Palette,
  events: CanvasEvents,
): GraphCanvas {
  return new CytoscapeGraph(container, dataset, palette, events);
}

class CytoscapeGraph implements GraphCanvas {
  private readonly cy: Core;
  private readonly layers: ClassLayers;
  private readonly camera: Camera;
  private readonly measure = canvasMeasure();
  private readonly names = new Map<string, LabelText>();
  private readonly entities;
  private lines: readonly Line[] = [];
  private hovered: string | null = null;
  private drawnOnce = false;
  private unit = 0;
  private settling: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly dataset: CompiledDataset,
    private palette: Palette,
    private readonly events: CanvasEvents,
  ) {
    this.entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
    this.cy = cytoscape({
      container,
      elements: [],
      layout: { name: 'preset' },
      minZoom: ZOOM_RANGE.min,
      maxZoom: ZOOM_RANGE.max,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      ...(dataset.ties.length > MANY_LINES ? { pixelRatio: 1 } : {}),
    });
    this.layers = new ClassLayers(this.cy);
    this.camera = new Camera(this.cy, container, () => this.settle());
    this.listen();
  }

  readonly draw = (picture: Picture): void => {
    this.lines = linesOf(picture.ties, picture.selection);
    this.ensureElements();
    this.layers.replace('picture', this.pictureClasses(picture));
    if (!this.drawnOnce) {
      this.drawnOnce = true;
      this.fit(false);
      return;
    }
    if (this.lines.length > MANY_LINES) this.settleSoon();
    else this.placeLabels();
    this.layers.replace('hover', this.hoverClasses());
    this.layers.apply();
  };

  readonly setPalette = (palette: Palette): void => {
    this.palette = palette;
    for (const node of this.cy.nodes()) {
      const entity = this.entities.get(node.id());
      if (entity !== undefined) node.data('icon', iconImage(entity.type, palette.nodeInk));
    }
    this.unit = 0;
    this.settle();
  };

  readonly fit = (animated: boolean): void => this.camera.fit([...this.nodePlaces().values()], animated);

  readonly zoomBy = (factor: number): void => this.camera.zoomBy(factor);

  readonly bringIntoView = (ids: readonly string[], animated: boolean, covered: number): void => {
    const ends = this.dataset.ties.filter((tie) => ids.includes(tie.id)).flatMap((tie) => [tie.from, tie.to]);
    const drawn = this.drawnEntities();
    const places = [...ids, ...ends].filter((id) => drawn.has(id)).map((id) => this.placeOf(id));
    if (places.length > 0) this.camera.bringIntoView(places, animated, covered);
  };

  readonly nodePlaces = (): ReadonlyMap<string, Point> => {
    const places = [...this.drawnEntities()].map((id) => [id, this.placeOf(id)] as const);
    return new Map(places.sort(([, a], [, b]) => a.y - b.y || a.x - b.x));
  };

  readonly destroy = (): void => {
    if (this.settling !== null) clearTimeout(this.settling);
    this.cy.destroy();
  };

  private drawnEntities(): Set<string> {
    return new Set(this.lines.flatMap(({ from, to }) => [from, to]));
  }

  private placeOf(id: string): Point {
    const [x, y] = this.dataset.positions[id] ?? [0, 0];
    return { x, y };
  }

  /** Elements come when they are first drawn, so that the first picture waits for nothing it does not show. */
  private ensureElements(): void {
    const nodes = [...this.drawnEntities()].flatMap((id) => {
      const entity = this.entities.get(id);
      if (entity === undefined || this.cy.getElementById(id).nonempty()) return [];
      const { x, y } = this.placeOf(id);
      return [nodeElement(entity, [x, y], this.nameOf(id), iconImage(entity.type, this.palette.nodeInk))];
    });
    const edges = this.lines.flatMap((line) => {
      const edge = this.cy.getElementById(line.id);
      if (edge.empty()) return [edgeElement(line)];
      if (line.members.length > 1) edge.data(lineText(line));
      return [];
    });
    if (nodes.length + edges.length > 0) this.cy.add([...nodes, ...edges]);
  }

  private nameOf(id: string): LabelText {
    const known = this.names.get(id);
    if (known !== undefined) return known;
    const label = wrapLabel(this.entities.get(id)?.name ?? id, NODE_LABEL_SIZE, this.measure);
    this.names.set(id, label);
    return label;
  }

  private pictureClasses({ possible, selection, cursor }: Picture): Map<string, string> {
    const classes = new Map<string, string>();
    for (const id of this.drawnEntities()) {
      const entity = this.entities.get(id);
      const state = [...(selection.has(id) ? ['selected'] : []), ...(cursor === id ? ['cursor'] : [])];
      const kind = entity === undefined ? [] : nodeClasses(entity);
      classes.set(id, [...kind, ...state].join(' '));
    }
    for (const line of this.lines) {
      const selected = line.members.some((tie) => selection.has(tie.id)) ? ['selected'] : [];
      classes.set(line.id, [...lineClasses(line, possible), ...selected].join(' '));
    }
    return classes;
  }

  private placeLabels(): void {
    const classes = labelClasses({
      lines: this.lines,
      places: this.nodePlaces(),
      viewport: this.camera.viewport(),
      size: this.camera.size(),
      growth: this.unit * this.cy.zoom(),
      nameOf: (id) => this.nameOf(id),
      isCore: (id) => this.entities.get(id)?.core === true,
      isSelected: (id) => /\b(?:selected|cursor)\b/.test(this.layers.of('picture', id)),
      midpointOf: (line) => (line.opened ? this.cy.getElementById(line.id).renderedMidpoint() : null),
      measure: this.measure,
    });
    this.layers.replace('label', classes);
  }

  private settleSoon(): void {
    if (this.settling !== null) clearTimeout(this.settling);
    this.settling = setTimeout(this.settle, SETTLE_MS);
  }

  /** The picture rests: symbols get the size for this zoom, and labels the places they find. */
  private readonly settle = (): void => {
    if (this.settling !== null) clearTimeout(this.settling);
    this.settling = null;
    if (!this.drawnOnce) return;
    const unit = symbolUnit(this.cy.zoom(), this.camera.fitZoom);
    if (Math.abs(unit - this.unit) > 0.001 * unit) {
      this.unit = unit;
      this.cy.style(stylesheet(this.palette, unit));
    }
    this.placeLabels();
    this.layers.apply();
  };

  private listen(): void {
    this.cy.on('viewport', () => this.settleSoon());
    this.cy.on('resize', () => {
      if (!this.drawnOnce) return;
      const answer = this.camera.refitsOnResize();
      if (answer === 'fit') this.fit(false);
      else if (answer === 'settle') this.settleSoon();
    });
    this.cy.on('tap', (event) => this.onTap(event));
    this.cy.on('dbltap', 'node', (event) => this.events.onFocus(event.target.id()));
    this.cy.on('mouseover', 'node, edge', (event) => this.hover(event.target.id()));
    this.cy.on('mouseout', 'node, edge', () => this.hover(null));
  }

  private onTap(event: EventObject): void {
    if (event.target === this.cy) {
      this.events.onClear();
      return;
    }
    const id: string = event.target.id();
    const line = this.lines.find((candidate) => candidate.id === id);
    const original = event.originalEvent;
    const additive = 'shiftKey' in original && (original.shiftKey || original.ctrlKey || original.metaKey);
    this.events.onSelect(line === undefined ? [id] : line.members.map((tie) => tie.id), additive);
  }

  /** Hovering fades all but the neighbourhood. On a large graph that would cost more than it tells. */
  private hover(id: string | null): void {
    this.hovered = id;
    this.layers.replace('hover', this.hoverClasses());
    this.layers.apply();
    // Not on the container itself: Cytoscape takes any change of its attributes for a change of size.
    const frame = this.container.parentElement;
    if (frame !== null) frame.style.cursor = id === null ? '' : 'pointer';
  }

  private hoverClasses(): Map<string, string> {
    const classes = new Map<string, string>();
    const drawn = this.drawnEntities();
    const { hovered } = this;
    const isThere = hovered !== null && (drawn.has(hovered) || this.lines.some((line) => line.id === hovered));
    if (!isThere || this.lines.length > MANY_LINES) return classes;
    const near = this.neighbourhoodOf(hovered);
    for (const line of this.lines) classes.set(line.id, near.has(line.id) ? 'near' : 'dim');
    for (const entity of drawn) {
      // Pointing at a crowd names it: a label without room of its own shows for the while.
      const label = this.layers.of('label', entity) === '' ? 'near below' : 'near';
      classes.set(entity, near.has(entity) ? label : 'dim');
    }
    return classes;
  }

  private neighbourhoodOf(id: string): Set<string> {
    const near = new Set([id]);
    for (const line of this.lines) {
      if (line.id !== id && line.from !== id && line.to !== id) continue;
      near.add(line.id).add(line.from).add(line.to);
    }
    return near;
  }
}
