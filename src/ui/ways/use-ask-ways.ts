import { useExplorer } from '../explorer-context.ts';
import { focusWays } from './focus-heading.ts';

/** Asks how two entities are connected, and takes the reader to the answer, which stands where the details stood. */
export function useAskWays(): (from: string, to: string) => void {
  const { dispatch } = useExplorer();
  return (from, to) => {
    dispatch({ type: 'find-ways', from, to });
    focusWays({ from, to });
  };
}
