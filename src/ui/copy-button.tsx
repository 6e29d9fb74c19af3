import { useEffect, useRef, useState } from 'react';
import styles from './copy-button.module.css';
import { copyText } from './copy-text.ts';
import { useExplorer } from './explorer-context.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

interface CopyButtonProps {
  /** Words of the button. */
  readonly label: string;
  /** What follows the label for those who hear the button alone. */
  readonly of?: string;
  /** Makes the text when it is asked for. */
  readonly text: () => string;
  /** The same as HTML, for what takes that; shown in place of the text where the browser refuses. */
  readonly html?: () => string;
  /** Said once it is copied. */
  readonly done: string;
  /** Id of what tells it from others like it. */
  readonly describedBy?: string;
  /** Without a frame, for a place with many of them. */
  readonly quiet?: boolean;
}

/** Copies a text. Where the browser refuses, the text stands below, selected, to be copied by hand. */
export function CopyButton({ label, of, text, html, done, describedBy, quiet = false }: CopyButtonProps) {
  const { announce } = useExplorer();
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (refused !== null) field.current?.select();
  }, [refused]);

  async function copy(): Promise<void> {
    const words = text();
    const markup = html?.();
    const isCopied = await copyText(words, markup);
    setRefused(isCopied ? null : (markup ?? words));
    announce(isCopied ? done : 'The browser does not let this page copy. The text is selected: copy it by hand.');
  }

  return (
    <>
      <button
        type="button"
        className={quiet ? styles.quiet : styles.button}
        aria-describedby={describedBy}
        onClick={() => void copy()}
      >
        {label}
        {of !== undefined && <VisuallyHidden> {of}</VisuallyHidden>}
      </button>
      {refused !== null && (
        <textarea ref={field} className={styles.byHand} readOnly rows={6} value={refused} aria-label="Text to copy" />
      )}
    </>
  );
}
