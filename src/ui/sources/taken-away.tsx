import { falloutInWords } from '../../core/compile/fallout-words.ts';
import { contextOf } from '../details/context-of.ts';
import type { Open } from '../details/open.ts';
import { useExplorer } from '../explorer-context.ts';
import { FalloutLists } from './fallout-lists.tsx';
import styles from './sources.module.css';
import { voiceName, voiceNames } from './voice-name.ts';

interface TakenAwayProps {
  readonly open: Open;
  /** Called when a word is given back: the button that did it may be gone. */
  readonly onGivenBack: () => void;
}

/** Whose word is taken away, what fell with it, and the way back. Nothing where nothing is taken away. */
export function TakenAway({ open, onGivenBack }: TakenAwayProps) {
  const { whole, fallout, view, dispatch } = useExplorer();
  const { without } = view;
  if (without.length === 0) return null;

  const context = contextOf(whole);

  function giveBack(ids: readonly string[]): void {
    dispatch(ids === without ? { type: 'clear-without' } : { type: 'set-without', ids, on: false });
    onGivenBack();
  }

  return (
    <section className={styles.taken} aria-labelledby="sources-taken">
      <h3 id="sources-taken">Without the word of {voiceNames(without, context)}</h3>
      {fallout !== null && (
        <>
          <p>{falloutInWords(fallout)}</p>
          <FalloutLists fallout={fallout} tense="did" open={open} />
        </>
      )}
      <div className={styles.buttons}>
        {without.length > 1 &&
          without.map((id) => (
            <button key={id} type="button" className={styles.without} onClick={() => giveBack([id])}>
              Give back {voiceName(id, context)}
            </button>
          ))}
        <button type="button" className={styles.action} onClick={() => giveBack(without)}>
          Give all back
        </button>
      </div>
    </section>
  );
}
