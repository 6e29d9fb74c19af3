import { type SharedView, sharedAsText } from '../../io/shared-view.ts';
import { useExplorer } from '../explorer-context.ts';
import styles from './share.module.css';

interface WebShareButtonProps {
  readonly shared: SharedView;
}

/** Hands title, words and link to another app, by way of the system; not there where the browser cannot. */
export function WebShareButton({ shared }: WebShareButtonProps) {
  const { announce } = useExplorer();
  if (typeof navigator.share !== 'function') return null;

  async function share(): Promise<void> {
    try {
      // The link stands apart from the text: apps that take both would else show it twice.
      const text = sharedAsText({ ...shared, link: '' }).trimEnd();
      await navigator.share({ title: shared.title, text, url: shared.link });
      announce('Handed to the app that you chose.');
    } catch (error) {
      const closed = error instanceof DOMException && error.name === 'AbortError';
      if (!closed) announce('The browser could not hand the link to another app. Copy it instead.');
    }
  }

  return (
    <button type="button" className={styles.button} onClick={() => void share()}>
      Share with an app
    </button>
  );
}
