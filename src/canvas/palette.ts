import type { RelationGroupId } from '../core/schema/vocabulary.ts';

/** The colours that the canvas draws with, as CSS colours. The app reads them from the page's design tokens. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly node: string;
  readonly nodeInk: string;
  readonly selection: string;
  /** Of lines while two views are compared, instead of the colour of their group. */
  readonly added: string;
  readonly gone: string;
  readonly same: string;
  readonly groups: Readonly<Record<RelationGroupId, string>>;
}

/** The palette by the names of the page's design tokens, without their two hyphens. */
export function paletteFrom(colour: (token: string) => string): Palette {
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    inkSoft: colour('ink-soft'),
    node: colour('node'),
    nodeInk: colour('node-ink'),
    selection: colour('selection'),
    added: colour('change-added'),
    gone: colour('change-gone'),
    same: colour('change-same'),
    groups: {
      money: colour('group-money'),
      roles: colour('group-roles'),
      structure: colour('group-structure'),
      cooperation: colour('group-cooperation'),
      contact: colour('group-contact'),
      scrutiny: colour('group-scrutiny'),
      other: colour('group-other'),
    },
  };
}
