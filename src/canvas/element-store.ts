import type { Core } from 'cytoscape';
import type { CompiledEntity } from '../core/compile/compiled.ts';
import type { Drawn } from './drawn.ts';
import { edgeElement, lineData, lineText, nodeElement } from './elements.ts';
import type { Line } from './folds.ts';
import type { LabelText } from './label-text.ts';
import { type NodeImages, nodeImages } from './node-images.ts';
import type { Palette } from './palette.ts';
import type { Point } from './viewport.ts';

/** What the elements are made from. */
export interface ElementSource {
  readonly entityOf: (id: string) => CompiledEntity | undefined;
  readonly nameOf: (id: string) => LabelText;
}

/**
 * The elements on the canvas. They come when they are first drawn, so that the first picture waits for nothing it does
 * not show, and are touched only where a picture differs from the one before.
 */
export class ElementStore {
  /** What each element has at present, as text to compare. */
  private readonly lineKeys = new Map<string, string>();
  private readonly imageKeys = new Map<string, string>();
  private readonly places = new Map<string, Point>();

  constructor(
    private readonly cy: Core,
    private readonly source: ElementSource,
  ) {}

  /**
   * Brings the elements up to a picture.
   * @param held entities in the reader's hand, whose nodes stay where they are
   */
  show(drawn: Drawn, palette: Palette, held: ReadonlySet<string>): void {
    this.addMissing(drawn, palette);
    this.cy.batch(() => {
      for (const [id, place] of drawn.places) {
        this.showImages(id, drawn, palette);
        if (!held.has(id)) this.showPlace(id, place);
      }
      for (const line of drawn.lines) this.showText(line);
    });
  }

  /** Gives every node its images in other colours; those outside the picture get theirs when they return. */
  recolour(drawn: Drawn, palette: Palette): void {
    this.imageKeys.clear();
    this.cy.batch(() => {
      for (const id of drawn.places.keys()) this.showImages(id, drawn, palette);
    });
  }

  /** Takes note that a node was moved by hand. */
  noteMoved(id: string, place: Point): void {
    this.places.set(id, place);
  }

  private addMissing(drawn: Drawn, palette: Palette): void {
    const nodes = [...drawn.places].flatMap(([id, place]) => {
      const entity = this.source.entityOf(id);
      if (entity === undefined || this.places.has(id)) return [];
      this.places.set(id, place);
      const { key, images } = imagesOf(entity, drawn, palette);
      this.imageKeys.set(id, key);
      return [nodeElement(entity, [place.x, place.y], this.source.nameOf(id), images())];
    });
    const edges = drawn.lines.flatMap((line) => {
      if (this.lineKeys.has(line.id)) return [];
      this.lineKeys.set(line.id, keyOf(line));
      return [edgeElement(line)];
    });
    if (nodes.length + edges.length > 0) this.cy.add([...nodes, ...edges]);
  }

  private showPlace(id: string, place: Point): void {
    const at = this.places.get(id);
    if (at === undefined || (at.x === place.x && at.y === place.y)) return;
    this.places.set(id, place);
    this.cy.getElementById(id).position({ x: place.x, y: place.y });
  }

  private showImages(id: string, drawn: Drawn, palette: Palette): void {
    const entity = this.source.entityOf(id);
    if (entity === undefined) return;
    const { key, images } = imagesOf(entity, drawn, palette);
    if (this.imageKeys.get(id) === key) return;
    this.imageKeys.set(id, key);
    this.cy.getElementById(id).data('icon', images());
  }

  private showText(line: Line): void {
    const key = keyOf(line);
    if (this.lineKeys.get(line.id) === key) return;
    this.lineKeys.set(line.id, key);
    this.cy.getElementById(line.id).data(lineData(line));
  }
}

function imagesOf(
  { id, type }: CompiledEntity,
  { picture }: Drawn,
  palette: Palette,
): { readonly key: string; readonly images: () => NodeImages } {
  const [hidden, pinned] = [picture.badges.get(id) ?? 0, picture.pins.has(id)];
  return { key: `${hidden} ${pinned}`, images: () => nodeImages(type, hidden, pinned, palette) };
}

function keyOf(line: Line): string {
  return `${lineText(line).wording}|${line.members.map(({ id }) => id).join(' ')}`;
}
