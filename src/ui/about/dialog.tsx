import { type ReactNode, useEffect, useId, useRef } from 'react';
import controls from '../legend/controls.module.css';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  /** After the dialog has closed, by its button, by Escape or by a click beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A native modal dialog that is open as long as it is mounted. Closing gives the focus back to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (dialog.current !== null && !dialog.current.open) dialog.current.showModal();
  }, []);

  // A click on the dialog itself, not on what it holds, is a click on its backdrop. Escape is the keyboard's way.
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a dialog on Escape by itself.
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className={styles.page}>
        <header className={styles.head}>
          <h2 id={heading}>{title}</h2>
          <button type="button" className={controls.button} onClick={() => dialog.current?.close()}>
            Close
          </button>
        </header>
        <div className={styles.body}>{children}</div>
      </div>
    </dialog>
  );
}
