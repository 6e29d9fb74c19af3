import type { CompiledTie } from '../../core/compile/compiled.ts';
import { recordIndex } from '../../core/state/record-index.ts';
import { useExplorer } from '../explorer-context.ts';
import { voiceNames } from '../sources/voice-name.ts';
import { contextOf } from './context-of.ts';
import styles from './details.module.css';
import { DETAILS_HEADING_ID } from './open.ts';
import { lossInWords, takenFrom } from './taken-from.ts';

/** What a tie lost with the words that the reader took away, and the way to give them back. Else nothing. */
export function TakenNotice({ tie }: { readonly tie: CompiledTie }) {
  const { whole, view, dispatch, announce } = useExplorer();
  const context = contextOf(whole);
  const before = recordIndex(whole).ties.get(tie.id);
  const taken = before === undefined ? null : takenFrom(tie, before, view.without, context);
  if (taken === null || taken.voices.length === 0) return null;
  const names = voiceNames(taken.voices, context);

  function giveBack(ids: readonly string[]): void {
    dispatch({ type: 'set-without', ids, on: false });
    announce(`The word of ${names} counts again.`);
    // This notice goes, and with it the button.
    document.getElementById(DETAILS_HEADING_ID)?.focus();
  }

  return (
    <p className={styles.notice}>
      {tie.fallen === true
        ? `Rests on nothing once the word of ${names} is taken away. What was said stays readable.`
        : `Without the word of ${names}: ${lossInWords(taken)}.`}{' '}
      <button type="button" className={styles.action} onClick={() => giveBack(taken.voices)}>
        Give it back
      </button>
    </p>
  );
}
