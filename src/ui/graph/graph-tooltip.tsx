import { sentenceOf } from '../../core/evidence/sentence.ts';
import { ENTITY_TYPES } from '../../core/schema/vocabulary.ts';
import { contextOf } from '../details/context-of.ts';
import { statusInBrief } from '../details/status-words.ts';
import { tieWhen } from '../details/tie-when.ts';
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
  readonly rest: Rest;
  /** Width of the graph in CSS pixels: the words stay within it. */
  readonly width: number;
}

/** A few words on what the pointer rests on. All of it stands in the details and in the list as well. */
export function GraphTooltip({ rest, width }: Props) {
  const explorer = useExplorer();
  const entity = rest.ties.length === 0 ? explorer.entity(rest.id) : undefined;
  const ties = rest.ties.flatMap((id) => explorer.tie(id) ?? []);
  if (entity === undefined && ties.length === 0) return null;
  const context = contextOf(explorer.dataset);
  const toTheLeft = rest.at.x > width / 2;
  const place = toTheLeft ? { right: width - rest.at.x + 14 } : { left: rest.at.x + 14 };
  const nameOf = (id: string): string | undefined => explorer.entity(id)?.name;
  return (
    <div className={styles.tooltip} role="tooltip" style={{ ...place, top: rest.at.y + 14 }}>
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
