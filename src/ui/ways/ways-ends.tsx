import type { Ends } from '../../core/state/view.ts';
import { useExplorer } from '../explorer-context.ts';
import { EntityForm } from './entity-form.tsx';
import { useAskWays } from './use-ask-ways.ts';
import styles from './ways.module.css';

/** The two ends of the ways: to swap, and to choose another in place of either. */
export function WaysEnds({ ends }: { readonly ends: Ends }) {
  const { entity, announce } = useExplorer();
  const ask = useAskWays();
  const nameOf = (id: string) => entity(id)?.name ?? id;
  const { from, to } = ends;

  function swap(): void {
    ask(to, from);
    announce(`From ${nameOf(to)} to ${nameOf(from)}.`);
  }

  return (
    <div className={styles.ends}>
      <button type="button" className={styles.button} onClick={swap}>
        Swap the ends
      </button>
      <details className={styles.fold}>
        <summary>Choose another end</summary>
        <EntityForm
          label={`In place of ${nameOf(from)}`}
          button="Find ways"
          refused={{ [to]: `${nameOf(to)} is the other end.`, [from]: `${nameOf(from)} is this end already.` }}
          onEntity={(id) => ask(id, to)}
        />
        <EntityForm
          label={`In place of ${nameOf(to)}`}
          button="Find ways"
          refused={{ [from]: `${nameOf(from)} is the other end.`, [to]: `${nameOf(to)} is this end already.` }}
          onEntity={(id) => ask(from, id)}
        />
      </details>
    </div>
  );
}
