import { useRef } from 'react';
import type { Command } from '../../core/state/command.ts';
import { useExplorer } from '../explorer-context.ts';
import { between } from './between.ts';
import { MoreRows } from './more-rows.tsx';
import styles from './ways.module.css';

const PAGE = 12;

/** Whom the ways may not go through: each entity on them to leave out, and those left out to bring back. */
export function LeaveOut() {
  const { ways, view, entity, dispatch } = useExplorer();
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = (id: string) => entity(id)?.name ?? id;
  const through = ways.status === 'found' ? between(ways.result.ways) : [];
  if (through.length === 0 && view.hide.length === 0) return null;

  /** The button that was pressed goes away; the keyboard stays here. */
  function go(command: Command): void {
    heading.current?.focus();
    dispatch(command);
  }

  return (
    <section aria-label="Leave out">
      <h3 ref={heading} tabIndex={-1}>
        Leave out
      </h3>
      <MoreRows rows={through} page={PAGE} className={styles.chips} keyOf={({ id }) => id}>
        {({ id, ways: count }) => (
          <button type="button" className={styles.button} onClick={() => go({ type: 'hide', entities: [id] })}>
            Leave out {nameOf(id)}
            <span className={styles.soft}> on {count === 1 ? '1 way' : `${count} ways`}</span>
          </button>
        )}
      </MoreRows>
      <MoreRows rows={view.hide} page={PAGE} className={styles.chips} keyOf={(id) => id}>
        {(id) => (
          <button type="button" className={styles.button} onClick={() => go({ type: 'unhide', entities: [id] })}>
            Bring back {nameOf(id)}
          </button>
        )}
      </MoreRows>
    </section>
  );
}
