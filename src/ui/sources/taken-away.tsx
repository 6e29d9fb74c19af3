import type { Fallout } from '../../core/compile/fallout.ts';
import { falloutInWords } from '../../core/compile/fallout-words.ts';
import { contextOf } from '../details/context-of.ts';
import type { Open } from '../details/open.ts';
import { useExplorer } from '../explorer-context.ts';
import { listedFallout } from './listed-fallout.ts';
import styles from './sources.module.css';
import { TieDisclosure } from './tie-list.tsx';
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
      {fallout !== null && <WhatFell fallout={fallout} open={open} />}
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

function WhatFell({ fallout, open }: { readonly fallout: Fallout; readonly open: Open }) {
  const { fallen, lowered, denials, redated } = listedFallout(fallout);
  return (
    <>
      <p>{falloutInWords(fallout)}</p>
      <TieDisclosure ties={fallen} one="fell" many="fell" open={open} />
      <TieDisclosure ties={lowered} one="lost support" many="lost support" open={open} />
      <TieDisclosure ties={denials} one="lost a denial" many="lost a denial" open={open} />
      <TieDisclosure ties={redated} one="changed its dates" many="changed their dates" open={open} />
    </>
  );
}
