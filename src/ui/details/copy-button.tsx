import { copyText } from '../copy-text.ts';
import { useExplorer } from '../explorer-context.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './details.module.css';

interface CopyButtonProps {
  /** What is copied, after "Copy": "this claim with its source". */
  readonly what: string;
  /** Makes the text when it is asked for. */
  readonly text: () => string;
  /** Id of what tells it from others like it. */
  readonly describedBy?: string;
  readonly quiet?: boolean;
}

/** Copies a text, and says whether it did. */
export function CopyButton({ what, text, describedBy, quiet = false }: CopyButtonProps) {
  const { announce } = useExplorer();

  async function copy(): Promise<void> {
    const copied = await copyText(text());
    announce(copied ? `Copied ${what}.` : 'This browser does not let the page copy. Select the text here instead.');
  }

  return (
    <button
      type="button"
      className={quiet ? styles.quiet : styles.action}
      aria-describedby={describedBy}
      onClick={() => void copy()}
    >
      Copy {quiet ? <VisuallyHidden>{what}</VisuallyHidden> : what}
    </button>
  );
}
