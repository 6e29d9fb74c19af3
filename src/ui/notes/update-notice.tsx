import styles from './update-notice.module.css';

interface Props {
  /** Takes the new version; null where it could not be had as a whole. */
  readonly onReload: (() => void) | null;
  readonly onDismiss: () => void;
}

/** Says that there is a new version of the page. It stands over the page, so that nothing moves when it comes. */
export function UpdateNotice({ onReload, onDismiss }: Props) {
  return (
    <div role="status" className={styles.notice}>
      <p>
        {onReload === null
          ? 'There is a new version of this page, but not all of it could be fetched. This is the one before, whole.'
          : 'A new version of this page is here. Your view stays as it is.'}
      </p>
      {onReload !== null && (
        <button type="button" onClick={onReload}>
          Reload
        </button>
      )}
      <button type="button" onClick={onDismiss}>
        {onReload === null ? 'Dismiss' : 'Later'}
      </button>
    </div>
  );
}
