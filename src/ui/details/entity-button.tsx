import { useExplorer } from '../explorer-context.ts';
import styles from './details.module.css';
import type { Open } from './open.ts';

/** The name of an entity, to press for its details. An id that no entity has is text. */
export function EntityButton({ id, open }: { readonly id: string; readonly open: Open }) {
  const record = useExplorer().entity(id);
  if (record === undefined) return id;
  return (
    <button type="button" className={styles.name} onClick={() => open([id])}>
      {record.name}
    </button>
  );
}
