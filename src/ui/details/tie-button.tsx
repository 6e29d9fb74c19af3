import type { CompiledTie } from '../../core/compile/compiled.ts';
import { sentenceOf } from '../../core/evidence/sentence.ts';
import { statusInBrief } from '../../core/evidence/status-words.ts';
import { tieWhen } from '../../core/evidence/tie-when.ts';
import { useExplorer } from '../explorer-context.ts';
import { SampleLine } from '../sample-line.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { contextOf } from './context-of.ts';
import styles from './details.module.css';
import type { Open } from './open.ts';

interface TieButtonProps {
  readonly tie: CompiledTie;
  readonly open: Open;
  /** The end that the sentence begins with, where its wording allows that. */
  readonly readFrom?: string;
}

/** A tie in one row, to press for its details: its line, its sentence, its date and its status in words. */
export function TieButton({ tie, open, readFrom }: TieButtonProps) {
  const { dataset, entity, view } = useExplorer();
  const when = tieWhen(tie, view.clock, contextOf(dataset)) ?? 'undated';
  return (
    <button type="button" className={styles.tieButton} onClick={() => open([tie.id])}>
      <TieLine tie={tie} />
      <span>
        <span className={styles.sentence}>{sentenceOf(tie, (id) => entity(id)?.name, readFrom)}</span>
        <span className={styles.small}>
          <VisuallyHidden>. </VisuallyHidden>
          {statusInBrief(tie.status)} · {when}
        </span>
      </span>
    </button>
  );
}

/** The sample of the line that stands for a tie on the canvas. */
export function TieLine({ tie }: { readonly tie: CompiledTie }) {
  const { support, denial, deniedOnly, retracted } = tie.status;
  return (
    <SampleLine
      support={support}
      denied={denial !== 'none'}
      deniedOnly={deniedOnly}
      retracted={retracted}
      group={tie.group}
    />
  );
}
