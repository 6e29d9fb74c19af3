import { sentenceOf } from '../../core/evidence/sentence.ts';
import { statusInBrief } from '../../core/evidence/status-words.ts';
import type { Tie } from '../../core/schema/dataset.ts';
import { useExplorer } from '../explorer-context.ts';
import styles from './details.module.css';

/** The way from a tie to the one before and after it. The buttons stay where they are, so focus stays on them. */
export function TieSteps({ tie, order }: { readonly tie: Tie; readonly order: readonly string[] }) {
  const explorer = useExplorer();
  const at = order.indexOf(tie.id);
  const previous = at < 0 ? undefined : order[at - 1];
  const next = order[at + 1];

  function go(id: string | undefined): void {
    const target = id === undefined ? undefined : explorer.tie(id);
    if (target === undefined) return;
    explorer.dispatch({ type: 'select', ids: [target.id], mode: 'replace' });
    const sentence = sentenceOf(target, (each) => explorer.entity(each)?.name);
    explorer.announce(`${sentence}. ${statusInBrief(target.status)}.`);
  }

  return (
    <>
      <button
        type="button"
        className={styles.action}
        aria-disabled={previous === undefined}
        onClick={() => go(previous)}
      >
        Previous<span className="visually-hidden"> tie</span>
      </button>
      <button type="button" className={styles.action} aria-disabled={next === undefined} onClick={() => go(next)}>
        Next<span className="visually-hidden"> tie</span>
      </button>
      {at >= 0 && (
        <span className={styles.small}>
          {at + 1} of {order.length}
        </span>
      )}
    </>
  );
}
