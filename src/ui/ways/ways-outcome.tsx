import type { Ends } from '../../core/state/view.ts';
import { openMiss } from '../../core/ways/open-miss.ts';
import type { NearestMiss } from '../../core/ways/way.ts';
import type { Open } from '../details/open.ts';
import { type Explorer, useExplorer } from '../explorer-context.ts';
import { countInWords, noneInWords, openingInWords } from './outcome-in-words.ts';
import styles from './ways.module.css';
import { WaysList } from './ways-list.tsx';

interface WaysOutcomeProps {
  readonly ends: Ends;
  readonly open: Open;
}

/** How far the search is, and what it found. One line says so throughout, so that screen readers hear it change. */
export function WaysOutcome({ ends, open }: WaysOutcomeProps) {
  const explorer = useExplorer();
  const { ways } = explorer;
  const isSearching = ways.status === 'none' || ways.status === 'searching';
  return (
    <>
      <p role="status" className={styles.answer}>
        {outcomeInWords(explorer, ends)}
      </p>
      {isSearching && (
        <p>
          <button type="button" className={styles.button} onClick={explorer.cancelWays}>
            Cancel
          </button>
        </p>
      )}
      {ways.status === 'cancelled' && (
        <p>
          <button type="button" className={styles.button} onClick={explorer.searchAgain}>
            Search again
          </button>
        </p>
      )}
      {ways.status === 'found' && ways.result.ways.length > 0 && <WaysList result={ways.result} open={open} />}
      {ways.status === 'found' && ways.result.ways.length === 0 && ways.miss !== null && <OpenMiss miss={ways.miss} />}
    </>
  );
}

function outcomeInWords({ ways, view, visible, entity }: Explorer, ends: Ends): string {
  switch (ways.status) {
    case 'none':
    case 'searching':
      return 'Looking for ways…';
    case 'cancelled':
      return 'The search was stopped.';
    case 'found': {
      const { result, miss } = ways;
      if (result.ways.length > 0) return countInWords(result.ways.length, result.more);
      return noneInWords({ ends, view, visible, miss, nameOf: (id) => entity(id)?.name ?? id });
    }
  }
}

/** Opens what keeps the two apart, and nothing else. */
function OpenMiss({ miss }: { readonly miss: NearestMiss }) {
  const explorer = useExplorer();
  const commands = openMiss(miss, explorer.view);
  if (commands.length === 0) return null;
  return (
    <p>
      <button type="button" className={styles.button} onClick={() => explorer.dispatchAll(commands)}>
        {openingInWords(miss.words)}
      </button>
    </p>
  );
}
