import type { CompiledDataset } from '../core/compile/compiled.ts';
import type { Story } from '../core/schema/story.ts';
import type { PictureScene } from '../svg/scene.ts';
import type { Html } from './html.ts';

/** A page that needs no script, written at build. */
export interface StaticPage {
  /** Folder under the site's root, with a slash at its end: `kaspersky/e/michael-flynn/`. */
  readonly path: string;
  readonly title: string;
  /** One sentence for search engines and link previews. */
  readonly description: string;
  /** What stands in `main`, from the `h1` on. */
  readonly body: Html;
  /** schema.org data, written as JSON-LD; absent: none. */
  readonly linkedData?: unknown;
  /** Path of the page that stands in its place today: readers are sent on, and search engines told. */
  readonly movedTo?: string;
  /** Absent: that of the dataset stands for it. */
  readonly card?: Card;
  /** Path of a feed that follows the page; absent: none. */
  readonly feed?: string;
}

/** What a link preview shows of a page: its words as plain text, and the picture of its ties. */
export interface Card {
  readonly title: string;
  /** How well a tie is supported, which comes before its sentence; absent where there is no such thing to say. */
  readonly status?: string;
  /** When it held, or what there is of it. */
  readonly note: string;
  readonly picture: PictureScene['picture'];
}

/** A released version that is kept. */
export interface KeptVersion {
  readonly hash: string;
  readonly day: string;
  readonly what: string;
}

/** What pages are written from: a dataset with the words of its claims, and where the site lies. */
export interface Site {
  readonly dataset: CompiledDataset;
  readonly stories: readonly Story[];
  /** Absolute address of the site's root with a slash at its end, where the build was told; else null. */
  readonly address: string | null;
  /** Oldest first; absent: none. */
  readonly releases?: readonly KeptVersion[];
}

/** The address of the site's root as seen from a page: `../../../`. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}
