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
