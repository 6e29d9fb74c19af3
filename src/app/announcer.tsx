import { useCallback, useState } from 'react';
import styles from './announcer.module.css';

interface Announcement {
  readonly text: string;
  readonly count: number;
}

/** Says things to screen readers and shows them for a moment. */
export function useAnnouncer(): { readonly announcement: Announcement; readonly announce: (text: string) => void } {
  const [announcement, setAnnouncement] = useState<Announcement>({ text: '', count: 0 });
  const announce = useCallback((text: string) => setAnnouncement(({ count }) => ({ text, count: count + 1 })), []);
  return { announcement, announce };
}

/**
 * The region stays in the page, since one that arrives already filled is often not read; a repeated message differs by
 * a character without width, or it would not be read again.
 */
export function Announcer({ announcement: { text, count } }: { readonly announcement: Announcement }) {
  return (
    <>
      <p className="visually-hidden" role="status" aria-label="What just happened">
        {text}
        {count % 2 === 0 ? '' : '\u200b'}
      </p>
      {text !== '' && (
        <p className={styles.toast} aria-hidden="true" key={count}>
          {text}
        </p>
      )}
    </>
  );
}
