import { categoryInWords } from '../../core/changes/category.ts';
import type { ViewChange, ViewChanges } from '../../core/changes/view-changes.ts';
import { dateInWords } from '../../core/time/words.ts';
import { useExplorer } from '../explorer-context.ts';
import styles from './changes.module.css';

export interface ChangeListProps {
  readonly changes: ViewChanges;
  /** Selects a record. */
  readonly onOpen: (id: string) => void;
  readonly onOpenSources: () => void;
  /** Shows the view as it was; with an id, with that record selected. */
  readonly onAsItWas: (id?: string) => void;
}

/** Each change of a view: what became of which record, in sentences, with the record itself one press away. */
export function ChangeList({ changes, ...ways }: ChangeListProps) {
  const { dataset, site } = useExplorer();
  return (
    <div className={styles.list}>
      {changes.corrections.length > 0 && (
        <ul aria-label="Corrections">
          {changes.corrections.map(({ date, what, why }) => (
            <li key={`${date} ${what}`}>
              <span className={styles.category}>Corrected, {dateInWords(date)}</span>
              <p>
                {what} {why} {site !== null && <a href={`${site}${dataset.id}/corrections/`}>All corrections</a>}
              </p>
            </li>
          ))}
        </ul>
      )}
      <ul aria-label="Changes">
        {changes.items.map((change) => (
          <li key={`${change.kind} ${change.id}`}>
            <span className={styles.category}>{categoryInWords(change.category)}</span>
            <button type="button" className={styles.subject} onClick={() => openChange(change, ways)}>
              {change.subject}
              {change.fate === 'gone' && ' (open it as it was)'}
            </button>
            {change.points.map(({ text }) => (
              <p key={text}>{text}</p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function openChange({ kind, id, fate }: ViewChange, ways: Omit<ChangeListProps, 'changes'>): void {
  const isSelectable = kind === 'tie' || kind === 'entity';
  if (fate === 'gone') ways.onAsItWas(isSelectable ? id : undefined);
  else if (isSelectable) ways.onOpen(id);
  else ways.onOpenSources();
}
