import type { CompiledTie } from '../../core/compile/compiled.ts';
import { mannerInWords } from '../../core/evidence/claim-words.ts';
import { voicesHeading, whyOneVoice } from '../../core/evidence/voice-words.ts';
import { type ChainLink, chainOf, type Voice, voicesOf } from '../../core/evidence/voices.ts';
import { dateInWords } from '../../core/time/words.ts';
import { useExplorer } from '../explorer-context.ts';
import { contextOf } from './context-of.ts';
import styles from './voices.module.css';

/** From so many chains on, they are drawn only when asked for. */
const MANY = 6;

/** The independent voices that assert a tie, to open and close. Nothing where nothing live asserts it. */
export function Voices({ tie }: { readonly tie: CompiledTie }) {
  const context = contextOf(useExplorer().whole);
  const voices = voicesOf(tie.claims, context);
  if (voices.length === 0) return null;
  const through = oneArticle(voices);
  const chains = voices.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <details className={styles.voices} open={chains <= MANY}>
      <summary>
        <h3>{voicesHeading(tie.status.voices, tie.fallen)}</h3>
      </summary>
      {through !== null && (
        <p className={styles.why}>
          All of it is heard through one article: {context.sources.get(through)?.publisher ?? through}.
        </p>
      )}
      <VoiceList voices={voices} />
    </details>
  );
}

/** The one source in which several voices are heard; null for a single voice, and where there are more sources. */
function oneArticle(voices: readonly Voice[]): string | null {
  const [source, ...others] = new Set(voices.flatMap(({ claims }) => claims.map((claim) => claim.source)));
  const speaking = voices.filter(({ speaks }) => speaks).length;
  return source !== undefined && others.length === 0 && speaking > 1 ? source : null;
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
