import { useEffect, useState } from 'react';
import type { CompiledEntity } from '../../core/compile/compiled.ts';
import type { VisibleSet } from '../../core/filter/visible-set.ts';
import type { KeyFigures } from '../../core/graph/key-figures.ts';
import { useExplorer } from '../explorer-context.ts';
import { entitiesInWords, tiesInWords } from '../status/count-words.ts';
import styles from './details.module.css';

interface Props {
  readonly entity: CompiledEntity;
}

/** The time grows with the square of the ties: above so many, counting would hold up the page. */
const MOST_TIES = 600;
/** Nothing is counted until the view has stood still for so long, so not at every frame while time runs; in ms. */
const PAUSE = 300;

/** Figures with what they were counted for: other ties or another entity make them untrue. */
interface Counted extends Props {
  readonly visible: VisibleSet;
  readonly figures: KeyFigures | 'failed' | null;
}

/** What the shape of the visible ties says about an entity, each figure with what it does not mean. */
export function KeyFiguresSection({ entity }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.section} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Key figures</summary>
      {open && <Figures entity={entity} />}
    </details>
  );
}

function Figures({ entity }: Props) {
  const { dataset, visible } = useExplorer();
  const [counted, setCounted] = useState<Counted | null>(null);
  const tooMany = visible.ties.size > MOST_TIES;
  useEffect(() => {
    if (tooMany) return;
    let wanted = true;
    const show = (figures: Counted['figures']) => setCounted({ entity, visible, figures });
    const timer = setTimeout(() => {
      import('../../core/graph/key-figures.ts').then(
        ({ keyFigures }) => {
          if (!wanted) return;
          const ties = dataset.ties.filter((tie) => visible.ties.has(tie.id));
          show(keyFigures(ties, entity.id));
        },
        () => {
          if (wanted) show('failed');
        },
      );
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [dataset, visible, entity, tooMany]);
  if (tooMany)
    return <p className={styles.small}>Too many ties are visible for these figures. Narrow the view first.</p>;
  if (counted?.visible !== visible || counted.entity !== entity) return <p role="status">Counting…</p>;
  const state = counted.figures;
  if (state === 'failed') return <p className={styles.small}>The figures could not be loaded. Reload the page.</p>;
  if (state === null) return <p className={styles.small}>It has no tie in this view, so there is nothing to count.</p>;
  return (
    <dl className={styles.figures}>
      <dt>Ties in this view</dt>
      <dd>
        {tiesInWords(state.ties)} with {entitiesInWords(state.neighbours)}. This counts what these articles and your
        filters let through: it says how much was written, not how important somebody is.
      </dd>
      <dt>In between</dt>
      <dd>
        {percent(state.betweenness)} of all pairs of others in this view have it on their shortest connection, a pair
        with several counting in part: place {state.rank} of {state.of}. That says nothing about influence or knowledge:
        nobody needs to have passed anything on.
      </dd>
      <dt>Holding groups together</dt>
      <dd>
        {state.cutOff === 0
          ? 'Without it, all that it is tied to would still be connected in this view.'
          : `Only it connects ${entitiesInWords(state.cutOff)} with the rest of its group.`}{' '}
        Other connections may exist that these articles do not mention.
      </dd>
    </dl>
  );
}

function percent(share: number): string {
  return share > 0 && share < 0.01 ? 'Less than 1 %' : `${Math.round(share * 100)} %`;
}
