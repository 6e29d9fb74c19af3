import { useEffect, useRef, useState } from 'react';
import { copyText } from '../copy-text.ts';
import { useExplorer } from '../explorer-context.ts';
import styles from './ways.module.css';

interface CopyAsTextProps {
  /** Words of the button. */
  readonly label: string;
  /** What follows the label for those who hear the button alone. */
  readonly of?: string;
  readonly text: () => string;
  /** Said once it is copied. */
  readonly done: string;
}

/** Copies a text. Where the browser refuses, the text stands below, selected, to be copied by hand. */
export function CopyAsText({ label, of, text, done }: CopyAsTextProps) {
  const { announce } = useExplorer();
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (refused !== null) field.current?.select();
  }, [refused]);

  async function copy(): Promise<void> {
    const words = text();
    const isCopied = await copyText(words);
    setRefused(isCopied ? null : words);
    announce(isCopied ? done : 'The browser does not let this page copy. The text is selected: copy it by hand.');
  }

  return (
    <>
      <button type="button" className={styles.button} onClick={() => void copy()}>
        {label}
        {of !== undefined && <span className="visually-hidden"> {of}</span>}
      </button>
      {refused !== null && (
        <textarea ref={field} className={styles.byHand} readOnly rows={6} value={refused} aria-label="Text to copy" />
      )}
    </>
  );
}
