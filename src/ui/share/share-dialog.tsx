import { useCallback, useMemo, useState } from 'react';
import { Dialog } from '../about/dialog.tsx';
import { ExplorerProvider, useExplorer } from '../explorer-context.ts';
import { EmbedSection } from './embed-section.tsx';
import { FileSection } from './file-section.tsx';
import { LinkSection } from './link-section.tsx';
import { PictureChoice } from './picture-choice.tsx';
import styles from './share.module.css';
import type { LinkKind, SharePage } from './share-page.ts';
import { dayOf, viewInWords } from './view-in-words.ts';

interface ShareDialogProps {
  readonly page: SharePage;
  readonly onClose: () => void;
}

/**
 * Every way to send a view to somebody, each in a section of its own. What a section announces is said and shown within
 * the dialog, since the page behind it is out of reach of screen readers.
 */
export function ShareDialog({ page, onClose }: ShareDialogProps) {
  const explorer = useExplorer();
  const [said, setSaid] = useState({ text: '', count: 0 });
  const announce = useCallback((text: string) => setSaid(({ count }) => ({ text, count: count + 1 })), []);
  const inside = useMemo(() => ({ ...explorer, announce }), [explorer, announce]);
  const [day] = useState(() => dayOf(new Date()));
  const [kind, setKind] = useState<LinkKind>(explorer.view.pinned === null ? 'live' : 'pinned');
  const words = viewInWords(explorer, day);
  return (
    <Dialog title="Share this view" onClose={onClose}>
      <ExplorerProvider value={inside}>
        <div className={styles.dialog}>
          <div className={styles.words}>
            <p className={styles.title}>{words.title}</p>
            {words.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <LinkSection page={page} words={words} kind={kind} onKind={setKind} />
          <PictureChoice page={page} kind={kind} />
          <EmbedSection title={words.title} isReleased={page.isReleased} />
          <FileSection page={page} title={words.title} day={day} />
          <p role="status" aria-label="What just happened" className="visually-hidden">
            {said.text}
            {said.count % 2 === 0 ? '' : '\u200b'}
          </p>
          {said.text !== '' && (
            <p className={styles.said} aria-hidden="true" key={said.count}>
              {said.text}
            </p>
          )}
        </div>
      </ExplorerProvider>
    </Dialog>
  );
}
