import { restsOn } from '../../core/evidence/rests-on.ts';
import type { Claim } from '../../core/schema/dataset.ts';
import { useExplorer } from '../explorer-context.ts';
import { WithoutButton } from '../sources/without-button.tsx';
import styles from './claim-card.module.css';
import { contextOf } from './context-of.ts';
import { DETAILS_HEADING_ID } from './open.ts';

/** Takes away the word of anyone on whom a claim rests: its article, the reports, who says it and for whom. */
export function Doubt({ claim }: { readonly claim: Claim }) {
  const ids = restsOn(claim, contextOf(useExplorer().whole));
  return (
    <details className={styles.doubt}>
      <summary aria-describedby={`claimant-${claim.id}`}>Doubt this</summary>
      <p>What would be left if one of these had said nothing, here and on every other tie:</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {/* The claim goes with the word that it rests on. */}
            <WithoutButton id={id} onToggled={() => document.getElementById(DETAILS_HEADING_ID)?.focus()} />
          </li>
        ))}
      </ul>
    </details>
  );
}
