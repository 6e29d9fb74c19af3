import { useEffect } from 'react';
import { sentenceOf } from '../../core/evidence/sentence.ts';
import { statusInBrief } from '../../core/evidence/status-words.ts';
import { tieWhen } from '../../core/evidence/tie-when.ts';
import { ENTITY_TYPES } from '../../core/schema/vocabulary.ts';
import { contextOf } from '../details/context-of.ts';
import { useExplorer } from '../explorer-context.ts';
import styles from './graph-tooltip.module.css';

/** What the pointer rests on: an entity, or the ties of a line; in CSS pixels of the graph. */
export interface Rest {
  readonly id: string;
  readonly ties: readonly string[];
  readonly at: { readonly x: number; readonly y: number };
}

const MOST = 4;

interface Props {
  /** Null while it rests on nothing. */
  readonly rest: Rest | null;
  /** Width of the graph in CSS pixels: the words stay within it. */
  readonly width: number;
  /** The words are to go: Escape was pressed. */
  readonly onClose: () => void;
}

/**
 * A few words on what the pointer rests on, until Escape. A press goes through them, since they may lie over the next
 * entity that one is after. All of it stands in the details and in the list as well, where it can be reached and
 * copied, so it is hidden from screen readers.
 */
export function GraphTooltip({ rest, width, onClose }: Props) {
  const isShown = rest !== null;
  useEffect(() => {
    if (!isShown) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [isShown, onClose]);
  return rest === null ? null : <Words rest={rest} width={width} />;
}

function Words({ rest, width }: Pick<Props, 'width'> & { readonly rest: Rest }) {
  const explorer = useExplorer();
  const entity = rest.ties.length === 0 ? explorer.entity(rest.id) : undefined;
  const ties = rest.ties.flatMap((id) => explorer.tie(id) ?? []);
  if (entity === undefined && ties.length === 0) return null;
  const context = contextOf(explorer.dataset);
  const toTheLeft = rest.at.x > width / 2;
  const place = toTheLeft ? { right: width - rest.at.x + 14 } : { left: rest.at.x + 14 };
  const nameOf = (id: string): string | undefined => explorer.entity(id)?.name;
  return (
    <div className={styles.tooltip} aria-hidden="true" style={{ ...place, top: rest.at.y + 14 }}>
      {entity !== undefined && (
        <>
          <strong>{entity.name}</strong>
          <span className={styles.soft}>{ENTITY_TYPES.find(({ id }) => id === entity.type)?.label ?? entity.type}</span>
          <span>{entity.description}</span>
        </>
      )}
      {ties.slice(0, MOST).map((tie) => (
        <span key={tie.id} className={styles.tie}>
          {sentenceOf(tie, nameOf)}
          <span className={styles.soft}>
            {[statusInBrief(tie.status), tieWhen(tie, explorer.view.clock, context)].filter((each) => each).join(' · ')}
          </span>
        </span>
      ))}
      {ties.length > MOST && <span className={styles.soft}>and {ties.length - MOST} more</span>}
    </div>
  );
}
