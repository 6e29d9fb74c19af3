import { type ComponentType, useRef, useState } from 'react';
import type { SearchBoxProps } from './search-box.tsx';
import { SearchFallback } from './search-fallback.tsx';

export type SearchProps = Omit<SearchBoxProps, 'takesFocus'>;

interface Loaded {
  readonly Box: ComponentType<SearchBoxProps>;
  readonly takesFocus: boolean;
}

/** The search field: plain at first, and the whole search from the moment that a reader turns to it. */
export function Search(props: SearchProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const underWay = useRef(false);

  function show(Box: Loaded['Box']) {
    setLoaded({ Box, takesFocus: document.activeElement?.id === props.inputId });
  }

  function load() {
    if (underWay.current) return;
    underWay.current = true;
    import('./search-box.tsx').then(
      // Where the part is there at once, the press that asked for it is to end first, or the focus would be lost with it.
      (module) => setTimeout(() => show(module.SearchBox)),
      () => {
        underWay.current = false;
        setProblem('The search could not be loaded. Is the connection gone?');
      },
    );
  }

  if (loaded === null) return <SearchFallback inputId={props.inputId} onWanted={load} problem={problem} />;
  return <loaded.Box {...props} takesFocus={loaded.takesFocus} />;
}
