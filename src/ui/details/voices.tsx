import type { CompiledTie } from '../../core/compile/compiled.ts';
import { type ChainLink, chainOf, type Voice, voicesOf } from '../../core/evidence/voices.ts';
import { dateInWords } from '../../core/time/words.ts';
import { useExplorer } from '../explorer-context.ts';
import { mannerInWords } from './claim-words.ts';
import { contextOf } from './context-of.ts';
import { voicesHeading, whyOneVoice } from './voice-words.ts';
import styles from './voices.module.css';

/** From so many chains on, they are drawn only when asked for. */
const MANY = 6;

/** The independent voices that assert a tie, to open and close. Nothing where nothing live asserts it. */
export function Voices({ tie }: { readonly tie: CompiledTie }) {
  const voices = voicesOf(tie.claims, contextOf(useExplorer().whole));
  if (voices.length === 0) return null;
  const chains = voices.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <details className={styles.voices} open={chains <= MANY}>
      <summary>
        <h3>{voicesHeading(tie.status.voices, tie.fallen)}</h3>
      </summary>
      <VoiceList voices={voices} />
    </details>
  );
}

/** Each voice as the chains of its claims, bracketed together, with a word on why they count as one. */
export function VoiceList({ voices }: { readonly voices: readonly Voice[] }) {
  const context = contextOf(useExplorer().whole);
  return (
    <ul className={styles.list}>
      {voices.map((voice) => {
        const why = whyOneVoice(voice, context);
        return (
          <li key={voice.claims.map(({ id }) => id).join(' ')} className={styles.voice} data-silent={!voice.speaks}>
            {why !== null && <p className={styles.why}>{why}</p>}
            {voice.claims.map((claim) => (
              <div key={claim.id} className={styles.claim}>
                <Chain links={chainOf(claim, context)} />
                <p className={styles.manner}>{mannerInWords(claim)}</p>
              </div>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/** The way of a claim, from mouth to page. The arrows are drawn; a list in order says the same. */
function Chain({ links }: { readonly links: readonly ChainLink[] }) {
  return (
    <ol className={styles.chain}>
      {links.map(({ kind, id, name, published }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the chain never changes, and a report may come twice.
        <li key={`${id} ${place}`} data-kind={kind}>
          <span className={styles.link}>
            {name}
            {published !== undefined && <span className={styles.day}> {dateInWords(published)}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
