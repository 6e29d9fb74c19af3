/** Which state of the data a link opens on: the newest, or the one that its sender saw. */
export type LinkKind = 'live' | 'pinned';

/** What the app does for the dialog. */
export interface SharePage {
  /** The whole address of the view. */
  readonly link: (kind: LinkKind) => Promise<string>;
}
