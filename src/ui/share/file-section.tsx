import { useId, useState } from 'react';
import { useExplorer } from '../explorer-context.ts';
import styles from './share.module.css';
import type { SharePage } from './share-page.ts';

interface FileSectionProps {
  readonly page: SharePage;
  readonly title: string;
  readonly day: string;
}

/** The view, or the whole explorer, as one file that needs no server and no connection. */
export function FileSection({ page, title, day }: FileSectionProps) {
  const { announce } = useExplorer();
  const heading = useId();
  const [saving, setSaving] = useState(false);

  async function save(kind: 'view' | 'whole'): Promise<void> {
    if (saving) return;
    setSaving(true);
    announce('Making the file…');
    const problem = await page.saveFile(kind, title, day);
    setSaving(false);
    announce(problem ?? 'Saved. A double click opens the file, with or without a connection.');
  }

  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading}>Keep it as one file</h3>
      <p>
        One HTML file with the data, everything one can do with them, and their state of today. It opens by a double
        click, without a connection, and does not change. About 2 MB.
      </p>
      <div className={styles.row}>
        <button type="button" className={styles.button} aria-disabled={saving} onClick={() => void save('view')}>
          Save this view as one file
        </button>
        <button type="button" className={styles.button} aria-disabled={saving} onClick={() => void save('whole')}>
          Save the whole explorer as one file
        </button>
      </div>
    </section>
  );
}
