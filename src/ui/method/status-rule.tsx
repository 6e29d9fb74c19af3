import type { CompiledTie } from '../../core/compile/compiled.ts';
import { denialInWords } from '../../core/evidence/reason.ts';
import { sentenceOf } from '../../core/evidence/sentence.ts';
import { statusInBrief } from '../../core/evidence/status-words.ts';
import { Dialog } from '../about/dialog.tsx';
import { contextOf } from '../details/context-of.ts';
import { TieLine } from '../details/tie-button.tsx';
import { useExplorer } from '../explorer-context.ts';
import { exampleTie } from './example-tie.ts';
import { ExampleVoices } from './example-voices.tsx';
import { NoPart } from './no-part.tsx';
import { RuleSteps } from './rule-steps.tsx';
import styles from './status-rule.module.css';

interface StatusRuleDialogProps {
  readonly onClose: () => void;
}

/** How support and denial are computed, step by step on a tie: the selected one, else a telling one of the dataset. */
export function StatusRuleDialog({ onClose }: StatusRuleDialogProps) {
  const { dataset, view, tie, tieOfClaim } = useExplorer();
  const example = exampleTie(dataset.ties, view.selection, (id) => tie(id) ?? tieOfClaim(id));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the dialog, not the panel that it was opened in.
    <div className={styles.apart} onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}>
      <Dialog title="How support and denial are decided" onClose={onClose}>
        <p>
          Nobody types a status in. It is computed from what was said, by who said it and how, with a rule that is the
          same for every tie. <em>Support</em> tells who asserts a tie, and how firmly. <em>Denial</em> tells who denies
          it. The two stand side by side, and neither changes the other.
        </p>
        {example !== null && <Walk tie={example.tie} chosen={example.chosen} />}
        <NotMeant />
      </Dialog>
    </div>
  );
}

function Walk({ tie, chosen }: { readonly tie: CompiledTie; readonly chosen: boolean }) {
  const { dataset, entity } = useExplorer();
  return (
    <>
      <section className={styles.part}>
        <h3>{chosen ? 'The tie that you selected' : 'An example'}</h3>
        <p className={styles.sentence}>{sentenceOf(tie, (id) => entity(id)?.name)}</p>
        <p className={styles.status}>
          <TieLine tie={tie} /> {statusInBrief(tie.status)}
        </p>
        {!chosen && <p>Select any other tie to see the rule at work on it.</p>}
        {tie.fallen === true && (
          <p>You took words away on which it rests. This is how it stood before, with all of them.</p>
        )}
      </section>
      <section className={styles.part}>
        <h3>Support: the first step that fits</h3>
        <p>The steps are tried in the order of their strength. The first that fits is the tie’s support.</p>
        <RuleSteps tie={tie} />
      </section>
      <section className={styles.part}>
        <h3>Who is independent of whom</h3>
        <p>
          Claims count as one voice where they share who speaks, for whom, a report that relayed them, or one statement.
          A publisher is one voice in all its articles. In doubt, the smaller number.
        </p>
        <ExampleVoices tie={tie} />
      </section>
      <section className={styles.part}>
        <h3>Denial</h3>
        <p>{denialInWords(tie, tie.status, contextOf(dataset))}</p>
        <p>One denial of the whole makes it whole; denials of parts leave it a part. It never lowers support.</p>
      </section>
      <NoPart tie={tie} />
    </>
  );
}

function NotMeant() {
  return (
    <section className={styles.part}>
      <h3>What this does not mean</h3>
      <ul>
        <li>
          Support is about who says so, not about what is true. Two independent voices can be wrong together, and one
          unnamed person can be right.
        </li>
        <li>“Confirmed” is no verdict: it says that a document, or more than one voice, stands behind a tie.</li>
        <li>“Alleged” does not mean false, and a denial does not mean innocent or guilty.</li>
        <li>Only the articles listed under “About and method” were read. What others wrote is not weighed.</li>
        <li>Whether a source is good is nowhere in the rule. To see what rests on one, take its word away.</li>
      </ul>
    </section>
  );
}
