import { useEffect, useRef } from 'react';
import { useExplorer } from '../explorer-context.ts';
import styles from './details.module.css';
import { EntityDetails } from './entity-details.tsx';
import type { Open } from './open.ts';
import { SelectionDetails } from './selection-details.tsx';
import { TieDetails } from './tie-details.tsx';

interface DetailsPanelProps {
  /** Called when something is opened from within the details, for a page that has to bring them forward. */
  readonly onOpenDetails?: () => void;
  /** Ids of the visible ties in the order of the list, for the way to the next one; without it, that of the dataset. */
  readonly order?: readonly string[] | undefined;
}

/** What is selected, in full: a tie, a claim on its tie, an entity, or a list of several. Nothing where nothing is. */
export function DetailsPanel({ onOpenDetails, order }: DetailsPanelProps) {
  const { view, visible, texts, retryTexts, entity, tie, tieOfClaim, dispatch } = useExplorer();
  const panel = useRef<HTMLDivElement>(null);
  const openedHere = useRef<string | null>(null);
  const { selection } = view;

  // What was pressed to open a record is gone with the record that held it; focus goes on to what came in its place.
  useEffect(() => {
    if (openedHere.current !== keyOf(selection)) return;
    openedHere.current = null;
    focusInto(panel.current);
  }, [selection]);

  const open: Open = (ids) => {
    if (keyOf(ids) === keyOf(selection)) focusInto(panel.current);
    else openedHere.current = keyOf(ids);
    dispatch({ type: 'select', ids, mode: 'replace' });
    onOpenDetails?.();
  };

  const known = selection.filter((id) => entity(id) ?? tie(id) ?? tieOfClaim(id));
  const [only, ...others] = known;
  if (only === undefined) return null;

  function content(id: string) {
    if (texts === 'loading') return <p role="status">Loading what the articles say…</p>;
    if (texts !== 'ready') return <TextsMissing reason={texts.failed} onRetry={retryTexts} />;
    if (others.length > 0) return <SelectionDetails ids={known} open={open} />;
    const shownEntity = entity(id);
    if (shownEntity !== undefined) return <EntityDetails entity={shownEntity} open={open} />;
    const shownTie = tie(id) ?? tieOfClaim(id);
    if (shownTie === undefined) return null;
    const marked = shownTie.id === id ? null : id;
    return <TieDetails tie={shownTie} markedClaim={marked} order={order ?? [...visible.ties]} open={open} />;
  }

  return (
    <div ref={panel} className={styles.panel}>
      {content(only)}
    </div>
  );
}

function TextsMissing({ reason, onRetry }: { readonly reason: string; readonly onRetry: () => void }) {
  return (
    <div role="alert">
      <p>{reason} The picture, the list and the filters work without them.</p>
      <button type="button" className={styles.action} onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

function keyOf(ids: readonly string[]): string {
  return ids.join(' ');
}

/** To the claim that the reader came for, else to the heading. */
function focusInto(panel: HTMLElement | null): void {
  const target = panel?.querySelector<HTMLElement>('[data-marked]') ?? panel?.querySelector<HTMLElement>('h2');
  target?.focus();
}
