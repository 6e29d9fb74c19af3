import { afterFirstPicture, idle } from './first-picture.ts';
import { searchText } from './search-text.ts';

/**
 * Loads, once the page rests, what would otherwise be loaded on first use, so that a page that was opened once
 * keeps working when the connection goes.
 * @returns how to give up
 */
export function preloadForOffline(searchIndex: string): () => void {
  const load = (): void => {
    const parts = [
      import('./analysis.ts'),
      import('../ui/search/search-box.tsx'),
      import('../ui/time/range-slider.tsx'),
      import('../ui/about/about-dialog.tsx'),
      import('../ui/about/shortcuts-dialog.tsx'),
      import('../ui/share/share-dialog.tsx'),
      import('../ui/timeline/timeline-view.tsx'),
      import('../ui/palette/command-palette.tsx'),
      import('../core/graph/key-figures.ts'),
      import('./save-file.ts'),
      import('./view-picture.ts'),
      import('../io/csv.ts'),
      import('../io/json.ts'),
      searchText(searchIndex),
    ];
    // Each part is asked for again on use; what fails here is told there.
    for (const part of parts) part.catch(() => undefined);
  };
  let wanted = true;
  void afterFirstPicture()
    .then(() => new Promise((resolve) => setTimeout(resolve, 1500)))
    .then(idle)
    .then(() => {
      if (wanted) load();
    });
  return () => {
    wanted = false;
  };
}
