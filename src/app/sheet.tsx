import { type KeyboardEvent, type ReactNode, type RefObject, Suspense, useEffect, useRef } from 'react';
import styles from './sheet.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly side: 'start' | 'end' | 'bottom';
  /** On a wide screen the panel stands beside the view and is always open. */
  readonly docked: boolean;
  readonly open: boolean;
  readonly closable: boolean;
  readonly onClose: () => void;
  readonly contentRef?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/**
 * A panel: docked on a wide screen, a sheet over the view on a narrow one. A sheet leaves the view in sight and in
 * reach, so it is no modal dialog; Escape closes it.
 */
export function Sheet({ id, label, side, docked, open, closable, onClose, contentRef, children }: Props) {
  const own = useRef<HTMLElement>(null);
  const ref = contentRef ?? own;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  // A new subject starts at its top.
  useEffect(() => {
    if (open) ref.current?.scrollTo(0, 0);
  }, [open, ref]);

  if (!docked && !open) return null;
  return (
    <section
      id={id}
      ref={ref}
      className={styles.sheet}
      data-side={side}
      data-docked={docked}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={closable ? onKeyDown : undefined}
    >
      {closable && (
        <div className={styles.bar}>
          <button type="button" onClick={onClose}>
            Close<span className="visually-hidden"> {label}</span>
          </button>
        </div>
      )}
      <Suspense fallback={<p className="visually-hidden">Loading {label}…</p>}>{children}</Suspense>
    </section>
  );
}
