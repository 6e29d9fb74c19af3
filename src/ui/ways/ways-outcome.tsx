import type { Ends } from '../../core/state/view.ts';
import { openMiss } from '../../core/ways/open-miss.ts';
import type { NearestMiss } from '../../core/ways/way.ts';
import type { Open } from '../details/open.ts';
import { useExplorer } from '../explorer-context.ts';
import { openingInWords, outcomeInWords } from './outcome-in-words.ts';
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
        {outcomeInWords(explorer, ends, (id) => explorer.entity(id)?.name ?? id)}
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
