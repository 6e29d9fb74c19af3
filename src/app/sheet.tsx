import { type KeyboardEvent, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { focusGraphOrList } from './move-focus.ts';
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
  /** What the panel is about; when it changes, the panel starts at its top. */
  readonly subject?: string;
  readonly children: ReactNode;
}

/**
 * A panel: docked on a wide screen, a sheet over the view on a narrow one. A sheet leaves the view in sight and in
 * reach, so it is no modal dialog; Escape closes it.
 */
export function Sheet({ id, label, side, docked, open, closable, onClose, subject, children }: Props) {
  const ref = useRef<HTMLElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subject starts at its top.
  useEffect(() => {
    if (open) ref.current?.scrollTo(0, 0);
  }, [open, subject, ref]);

  const close = (): void => {
    const heldFocus = ref.current?.contains(document.activeElement) === true;
    onClose();
    if (heldFocus) focusGraphOrList();
  };

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
          <button type="button" onClick={close}>
            Close<span className="visually-hidden"> {label}</span>
          </button>
        </div>
      )}
      <Suspense fallback={<p className="visually-hidden">Loading {label}…</p>}>{children}</Suspense>
    </section>
  );
}
