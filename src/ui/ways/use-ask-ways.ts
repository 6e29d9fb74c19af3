import { useExplorer } from '../explorer-context.ts';
import { focusWays } from './focus-heading.ts';
import { inOneStep } from './in-one-step.ts';

/** Asks how two entities are connected, and takes the reader to the answer, which stands where the details stood. */
export function useAskWays(): (from: string, to: string) => void {
  const explorer = useExplorer();
  return (from, to) => {
    inOneStep(explorer, [{ type: 'find-ways', from, to }, { type: 'clear-selection' }]);
    focusWays({ from, to });
  };
}
