import { useEffect, useState } from 'react';
import type { CompiledEntity } from '../../core/compile/compiled.ts';
import type { KeyFigures } from '../../core/graph/key-figures.ts';
import { useExplorer } from '../explorer-context.ts';
import { entitiesInWords, tiesInWords } from '../status/count-words.ts';
import styles from './details.module.css';

interface Props {
  readonly entity: CompiledEntity;
}

/** Above this many visible ties the figures would take longer than a reader waits. */
const MOST_TIES = 3000;

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
  const [state, setState] = useState<KeyFigures | 'loading' | 'failed' | null>('loading');
  const tooMany = visible.ties.size > MOST_TIES;
  useEffect(() => {
    if (tooMany) return;
    let wanted = true;
    import('../../core/graph/key-figures.ts').then(
      ({ keyFigures }) => {
        const ties = dataset.ties.filter((tie) => visible.ties.has(tie.id));
        if (wanted) setState(keyFigures(ties, entity.id));
      },
      () => {
        if (wanted) setState('failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, [dataset, visible, entity, tooMany]);
  if (tooMany)
    return <p className={styles.small}>Too many ties are visible for these figures. Narrow the view first.</p>;
  if (state === 'loading') return <p role="status">Counting…</p>;
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
        {percent(state.betweenness)} of the shortest connections between two others lead through it: place {state.rank}{' '}
        of {state.of}. That says nothing about influence or knowledge: nobody needs to have passed anything on.
      </dd>
      <dt>Holding groups together</dt>
      <dd>
        {state.cutOff === 0
          ? 'Without it, all that it is tied to would still be connected in this view.'
          : `Only it connects ${entitiesInWords(state.cutOff)} with the rest of this view.`}{' '}
        Other connections may exist that these articles do not mention.
      </dd>
    </dl>
  );
}

function percent(share: number): string {
  return share > 0 && share < 0.01 ? 'Less than 1 %' : `${Math.round(share * 100)} %`;
}
