import type { ReaderActionId } from '../../core/state/actions.ts';
import type { PictureUse } from '../share/share-page.ts';

/** What the page can do beside the view; the app gives it. */
export interface PageCommands {
  readonly copyLink: () => void;
  readonly copyPinned: () => void;
  readonly save: (format: 'csv' | 'json') => void;
  readonly takePicture: (use: PictureUse) => void;
  readonly print: () => void;
  readonly openPanel: (panel: 'questions' | 'ways' | 'changes' | 'sources' | 'filters' | 'years') => void;
  readonly openDialog: (dialog: 'about' | 'keys' | 'share') => void;
  readonly setTheme: (theme: 'system' | 'light' | 'dark') => void;
  /** Does what the key of an action does on the graph; there only while the graph is shown. */
  readonly act?: ((id: ReaderActionId) => void) | undefined;
}
