import { correctionsOf } from '../../core/changes/corrections.ts';
import { dateInWords } from '../../core/time/words.ts';
import { useExplorer } from '../explorer-context.ts';
import styles from './details.module.css';

/** What was corrected of any of these records, with its day and reason. Nothing where nothing was. */
export function Corrected({ ids }: { readonly ids: readonly string[] }) {
  const { dataset, site } = useExplorer();
  const corrections = correctionsOf(dataset, ids);
  if (corrections.length === 0) return null;
  return (
    <div role="note" aria-label="Corrected" className={styles.notice}>
      {corrections.map(({ date, what, why }) => (
        <p key={`${date} ${what} ${why}`}>
          <strong>Corrected {dateInWords(date)}:</strong> {what} {why}
        </p>
      ))}
      {site !== null && (
        <p>
          <a href={`${site}${dataset.id}/corrections/`}>All corrections</a>
        </p>
      )}
    </div>
  );
}
