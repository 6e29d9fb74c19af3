import type { RelationGroupId } from '../core/schema/vocabulary.ts';

/** The colours that the canvas draws with, as CSS colours. The app reads them from the page's design tokens. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly node: string;
  readonly nodeInk: string;
  readonly selection: string;
  readonly groups: Readonly<Record<RelationGroupId, string>>;
}
