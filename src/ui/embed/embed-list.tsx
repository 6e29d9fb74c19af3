import details from '../details/details.module.css';
import type { Open } from '../details/open.ts';
import { TieButton } from '../details/tie-button.tsx';
import { useExplorer } from '../explorer-context.ts';
import styles from './embed.module.css';

/** The ties of an embedded view, a sentence each: without the columns and keys for which a frame has no room. */
export function EmbedList({ open }: { readonly open: Open }) {
  const { dataset, visible } = useExplorer();
  return (
    <ul className={`${details.panel} ${details.rows} ${styles.list}`} aria-label="Ties">
      {dataset.ties
        .filter(({ id }) => visible.ties.has(id))
        .map((tie) => (
          <li key={tie.id}>
            <TieButton tie={tie} open={open} />
          </li>
        ))}
    </ul>
  );
}
