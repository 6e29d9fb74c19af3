import { fetchPart } from './fetch-part.ts';
import { afterFirstPicture, idle } from './first-picture.ts';
import { searchText } from './search-text.ts';

/**
 * Loads, once the page rests, what would otherwise be loaded on first use, so that a page that was opened once
 * keeps working when the connection goes.
 * @param stories their address; null where there are none
 * @returns how to give up
 */
export function preloadForOffline(searchIndex: string, stories: string | null): () => void {
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
      import('./pack-link.ts'),
      import('./save-file.ts'),
      import('../io/csv.ts'),
      import('../io/json.ts'),
      searchText(searchIndex),
      ...(stories === null ? [] : [import('./load-stories.ts'), fetchPart(stories)]),
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
