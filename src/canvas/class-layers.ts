import type { Core } from 'cytoscape';

/** Layers of classes on an element: what it is in the picture, where its label stands, what hovering does to it. */
export type Layer = 'picture' | 'label' | 'hover';

const LAYERS: readonly Layer[] = ['picture', 'label', 'hover'];

/**
 * Keeps the layers apart, so that visibility, selection and hover never undo one another, and touches only the
 * elements whose classes change.
 */
export class ClassLayers {
  private readonly wanted: Readonly<Record<Layer, Map<string, string>>> = {
    picture: new Map(),
    label: new Map(),
    hover: new Map(),
  };
  private readonly applied = new Map<string, string>();
  private readonly stale = new Set<string>();

  constructor(private readonly cy: Core) {}

  /** Replaces a whole layer: elements that are absent have no class in it. */
  replace(layer: Layer, classes: ReadonlyMap<string, string>): void {
    const before = this.wanted[layer];
    for (const id of before.keys()) if (!classes.has(id)) this.stale.add(id);
    for (const [id, names] of classes) if (before.get(id) !== names) this.stale.add(id);
    before.clear();
    for (const [id, names] of classes) before.set(id, names);
  }

  /** Classes of an element in a layer. */
  of(layer: Layer, id: string): string {
    return this.wanted[layer].get(id) ?? '';
  }

  /** Brings the canvas up to date in one batch. Elements outside the picture are switched off. */
  apply(): void {
    this.cy.batch(() => {
      for (const id of this.stale) {
        const shown = this.wanted.picture.has(id);
        const names = shown ? LAYERS.map((layer) => this.of(layer, id)).join(' ') : 'off';
        if (this.applied.get(id) === names) continue;
        this.cy.getElementById(id).classes(names);
        this.applied.set(id, names);
      }
    });
    this.stale.clear();
  }
}
