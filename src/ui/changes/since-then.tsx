import { useEffect, useId, useRef, useState } from 'react';
import { countsInWords } from '../../core/changes/category.ts';
import type { ViewChanges } from '../../core/changes/view-changes.ts';
import { dateInWords } from '../../core/time/words.ts';
import { ChangeList, type ChangeListProps } from './change-list.tsx';
import styles from './changes.module.css';

/** How far the page is with saying what changed. */
export type SinceThenState =
  | { readonly kind: 'looking' }
  /** No version of that hash is kept. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** The version, or what is needed to compare it, did not arrive; `day` where at least that is known. */
  | { readonly kind: 'failed'; readonly reason: string; readonly day: string | null }
  | { readonly kind: 'compared'; readonly day: string; readonly changes: ViewChanges };

interface SinceThenProps extends Omit<ChangeListProps, 'changes'> {
  readonly state: SinceThenState;
  readonly focused: boolean;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** Says that the data changed after a pinned link was made, what changed for its view, and leads to the view as it was. */
export function SinceThen({ state, focused, onRetry, onDismiss, ...list }: SinceThenProps) {
  const [unfolded, setUnfolded] = useState(false);
  const listId = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focused) section.current?.focus();
  }, [focused]);
  const changes = state.kind === 'compared' ? state.changes : null;
  const count = changes === null ? 0 : changes.items.length + changes.corrections.length;
  return (
    <section ref={section} tabIndex={-1} aria-label="Since this link was made" className={styles.banner}>
      <div className={styles.line}>
        <p role="status">{inWords(state)}</p>
        <div className={styles.actions}>
          {count > 0 && (
            <button
              type="button"
              className={styles.action}
              aria-expanded={unfolded}
              aria-controls={listId}
              onClick={() => setUnfolded(!unfolded)}
            >
              What changed
            </button>
          )}
          {state.kind === 'compared' && (
            <button type="button" className={styles.action} onClick={() => list.onAsItWas()}>
              Show as it was
            </button>
          )}
          {state.kind === 'failed' && (
            <button type="button" className={styles.action} onClick={onRetry}>
              Try again
            </button>
          )}
          <button type="button" className={styles.action} onClick={onDismiss}>
            Dismiss
          </button>
        </div>
      </div>
      <div id={listId} hidden={!unfolded || count === 0}>
        {changes !== null && unfolded && <ChangeList changes={changes} {...list} />}
      </div>
    </section>
  );
}

/** All that is known until the version is found among those that are kept: it need not be an earlier one. */
const ANOTHER_VERSION = 'This link is pinned to another version of the data than the one shown here.';

/** The whole line as text, which is also what a screen reader hears. */
export function inWords(state: SinceThenState): string {
  switch (state.kind) {
    case 'looking':
      return `${ANOTHER_VERSION} Looking up what is different…`;
    case 'unknown':
      return `${state.reason} The page shows the data as they are now; what was sent may have differed.`;
    case 'failed':
      return `${sinceThen(state.day)} What is different cannot be said: ${lowerFirst(state.reason)} The page shows the data as they are now.`;
    case 'compared': {
      const { elsewhere } = state.changes;
      const others = elsewhere === 1 ? '1 other record' : `${elsewhere} other records`;
      const rest = elsewhere === 0 ? '' : ` Elsewhere ${others} changed.`;
      return `${sinceThen(state.day)} ${hereInWords(state.changes)}${rest}`;
    }
  }
}

/** A correction comes with the changes that it made; alone it is one of what the view shows all the same. */
function hereInWords({ items, corrections }: ViewChanges): string {
  if (items.length > 0) return `For this view: ${countsInWords(items)}.`;
  if (corrections.length === 0) return 'Nothing that this view shows is different.';
  return `For this view: ${corrections.length === 1 ? '1 correction' : `${corrections.length} corrections`}.`;
}

function sinceThen(day: string | null): string {
  return day === null
    ? ANOTHER_VERSION
    : `This link was made on the data of ${dateInWords(day)}, which have changed since.`;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
