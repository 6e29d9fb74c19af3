/** Which state of the data a link opens on: the newest, or the one that its sender saw. */
export type LinkKind = 'live' | 'pinned';

/** What one does with the view's picture; `print-png` is large enough for a page of paper. */
export type PictureUse = 'svg' | 'png' | 'print-png' | 'copy';

/** What the app does for the dialog. */
export interface SharePage {
  /** Whether the data that are shown are a released version, so that what is pinned to them can be opened for ever. */
  readonly isReleased: boolean;
  /** Whether the page is a file that knows no address on the web. */
  readonly isOnlyAFile: boolean;
  /** The whole address of the view. */
  readonly link: (kind: LinkKind) => Promise<string>;
  /** Saves the view, or the whole explorer, as one file. Null, or a sentence on what could not be had. */
  readonly saveFile: (kind: 'view' | 'whole', title: string, day: string) => Promise<string | null>;
  /** Saves or copies the view's picture, with this link on it. Null, or a sentence on what went wrong. */
  readonly takePicture: (use: PictureUse, kind: LinkKind) => Promise<string | null>;
  /** Prints the view, with this link: its picture, and its ties with their sources. */
  readonly print: (kind: LinkKind) => void;
}
