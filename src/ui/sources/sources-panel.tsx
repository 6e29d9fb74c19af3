import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { contextOf } from '../details/context-of.ts';
import { DETAILS_HEADING_ID, type Open } from '../details/open.ts';
import { useExplorer } from '../explorer-context.ts';
import styles from './sources.module.css';
import { matchingGroups, type StakeGroup, stakeGroups } from './stake-groups.ts';
import { StakeItem } from './stake-item.tsx';
import { TakenAway } from './taken-away.tsx';
import { useStakes } from './use-stakes.ts';

/** From so many on, a field to find one by name is worth its place. */
const MANY = 12;

/** Whose word the dataset rests on: each article, earlier report and claimant, and what would go without it. */
export function SourcesPanel() {
  const { whole, dispatch } = useExplorer();
  const stakes = useStakes(whole);
  const [query, setQuery] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef(false);
  const groups = useMemo(() => (stakes === null ? null : stakeGroups(stakes, contextOf(whole))), [stakes, whole]);

  // The details come in this panel's place, and with them a heading for the focus that was here.
  useEffect(() => {
    opened.current = false;
    return () => {
      if (opened.current) document.getElementById(DETAILS_HEADING_ID)?.focus();
    };
  }, []);

  const open: Open = (ids) => {
    opened.current = true;
    dispatch({ type: 'select', ids, mode: 'replace' });
  };

  return (
    <div className={styles.panel}>
      <h2 ref={heading} tabIndex={-1}>
        Sources and voices
      </h2>
      <p>
        Each article, each earlier report and each claimant: the ties that it speaks of, and those that rest on it
        alone. Take a word away, and support, denial, filters and ways are reckoned as if it had never been said.
      </p>
      <TakenAway open={open} onGivenBack={() => heading.current?.focus()} />
      {groups === null ? (
        <p role="status">Reckoning what rests on whom…</p>
      ) : (
        <>
          {(stakes?.length ?? 0) > MANY && <NameField query={query} onQuery={setQuery} />}
          <Groups groups={matchingGroups(groups, query)} open={open} />
        </>
      )}
    </div>
  );
}

function NameField({ query, onQuery }: { readonly query: string; readonly onQuery: (query: string) => void }) {
  const id = useId();
  return (
    <p className={styles.find}>
      <label htmlFor={id}>Find by name</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
    </p>
  );
}

function Groups({ groups, open }: { readonly groups: readonly StakeGroup[]; readonly open: Open }) {
  if (groups.length === 0) return <p role="status">Nobody of that name speaks here.</p>;
  return groups.map((group) => <Group key={group.kind} group={group} open={open} />);
}

const FIRST = 20;
const MORE = 100;

function Group({ group, open }: { readonly group: StakeGroup; readonly open: Open }) {
  const [shown, setShown] = useState(FIRST);
  const { kind, heading, rows } = group;
  const rest = rows.length - shown;
  return (
    <section aria-labelledby={`sources-${kind}`}>
      <h3 id={`sources-${kind}`}>
        {heading} ({rows.length})
      </h3>
      <ul className={styles.stakes}>
        {rows.slice(0, shown).map((row) => (
          <StakeItem key={row.stake.id} row={row} open={open} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={styles.action} onClick={() => setShown(shown + MORE)}>
          Show {Math.min(rest, MORE)} more<span className="visually-hidden"> under {heading}</span>
        </button>
      )}
    </section>
  );
}
