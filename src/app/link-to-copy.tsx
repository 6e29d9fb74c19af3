import { useEffect, useRef } from 'react';
import styles from './link-to-copy.module.css';

/** Shows the link where the browser does not let a page write to the clipboard. */
export function LinkToCopy({ link, onClose }: { readonly link: string; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.select();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} onClose={onClose} aria-labelledby="link-to-copy">
      <h2 id="link-to-copy">The link to this view</h2>
      <p>The browser does not let this page copy. The link is selected below: copy it by hand.</p>
      <textarea ref={field} readOnly rows={4} value={link} aria-label="Link" />
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
