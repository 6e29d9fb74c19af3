import { useState } from 'react';
import { recordIndex } from '../../core/state/record-index.ts';
import type { Open } from '../details/open.ts';
import { TieButton } from '../details/tie-button.tsx';
import { useExplorer } from '../explorer-context.ts';
import { tiesInWords } from '../status/count-words.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import type { ListedTie } from './listed-fallout.ts';
import styles from './sources.module.css';

const FIRST = 10;
const MORE = 50;

interface TieListProps {
  readonly ties: readonly ListedTie[];
  readonly open: Open;
}

/** Ties as they are with nobody's word taken away, ten at first. Ids that the dataset lacks are passed over. */
function TieList({ ties, open }: TieListProps) {
  const { whole } = useExplorer();
  const [shown, setShown] = useState(FIRST);
  const records = recordIndex(whole).ties;
  const known = ties.flatMap(({ tie: id, change }) => {
    const tie = records.get(id);
    return tie === undefined ? [] : [{ tie, change }];
  });
  const rest = known.length - shown;
  return (
    <>
      <ul className={styles.ties}>
        {known.slice(0, shown).map(({ tie, change }) => (
          <li key={tie.id}>
            <TieButton tie={tie} open={open} />
            {change !== undefined && (
              <p className={styles.change}>
                {change.before}
                <span aria-hidden="true"> → </span>
                <VisuallyHidden> becomes </VisuallyHidden>
                {change.after}
              </p>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={styles.action} onClick={() => setShown(shown + MORE)}>
          Show {Math.min(rest, MORE)} more
        </button>
      )}
    </>
  );
}

interface TieDisclosureProps extends TieListProps {
  /** What is said of them, after their number: "would fall". */
  readonly words: string;
}

/** "4 ties would fall", to open for the ties. Nothing where there are none. */
export function TieDisclosure({ ties, words, open }: TieDisclosureProps) {
  const [opened, setOpened] = useState(false);
  if (ties.length === 0) return null;
  return (
    <details className={styles.disclosure} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        {tiesInWords(ties.length)} {words}
      </summary>
      {opened && <TieList ties={ties} open={open} />}
    </details>
  );
}
