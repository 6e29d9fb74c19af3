import type { CompiledTie } from '../../core/compile/compiled.ts';
import { isLive } from '../../core/evidence/live.ts';
import styles from './status-rule.module.css';

/** What stays readable on a tie and decides nothing, with how many of each it has. */
export function NoPart({ tie }: { readonly tie: CompiledTie }) {
  const comments = tie.claims.filter((claim) => claim.stance === 'comments').length;
  const fallen = tie.claims.filter((claim) => claim.stance !== 'comments' && !isLive(claim)).length;
  return (
    <section className={styles.part}>
      <h3>What takes no part</h3>
      <ul>
        <li>
          Comments: what neither asserts nor denies, such as “could not be reached”. This tie has {count(comments)}.
        </li>
        <li>Claims that were withdrawn, or gave way to a later one. This tie has {count(fallen)}.</li>
        <li>
          What is said anonymously can make a tie reported, but never helps to confirm it. What is attributed to nobody
          makes it alleged at most.
        </li>
        <li>How often something is repeated: an article that relays a report adds no voice to it.</li>
      </ul>
    </section>
  );
}

function count(number: number): string {
  return number === 0 ? 'none' : String(number);
}
