import { useId, useState } from 'react';
import { useExplorer } from '../explorer-context.ts';
import styles from './share.module.css';
import type { LinkKind, PictureUse, SharePage } from './share-page.ts';
import { pictureNote } from './view-in-words.ts';

interface PictureChoiceProps {
  readonly page: Pick<SharePage, 'takePicture' | 'print'>;
  /** The link that stands on the picture. */
  readonly kind: LinkKind;
}

const USES: readonly { readonly use: PictureUse; readonly label: string; readonly done: string }[] = [
  { use: 'svg', label: 'Save as SVG', done: 'Saved the picture as SVG.' },
  { use: 'png', label: 'Save as PNG', done: 'Saved the picture as PNG.' },
  { use: 'print-png', label: 'Save as PNG for print', done: 'Saved the picture as PNG for print.' },
  { use: 'copy', label: 'Copy the picture', done: 'Copied the picture.' },
];

/** The view as a picture with title, filters, legend, link and day, and on paper. */
export function PictureChoice({ page, kind }: PictureChoiceProps) {
  const { view, announce } = useExplorer();
  const note = pictureNote(view);
  const heading = useId();
  const [busy, setBusy] = useState(false);

  async function take(use: PictureUse, done: string): Promise<void> {
    if (busy) return;
    setBusy(true);
    const problem = await page.takePicture(use, kind);
    setBusy(false);
    announce(problem ?? done);
  }

  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading}>Take the picture</h3>
      <p>
        The whole view with its title, filters, legend, {kind} link and day. The SVG stays sharp at any size and its
        words can be selected; the PNG for print is as wide as a page of A4 across at 300 dots an inch.
      </p>
      {note !== null && <p>{note}</p>}
      <div className={styles.row}>
        {USES.map(({ use, label, done }) => (
          <button
            key={use}
            type="button"
            className={styles.button}
            aria-disabled={busy}
            onClick={() => void take(use, done)}
          >
            {label}
          </button>
        ))}
        <button type="button" className={styles.button} onClick={() => page.print(kind)}>
          Print with ties and sources
        </button>
      </div>
    </section>
  );
}
