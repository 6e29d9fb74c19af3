import { ListBoxItem } from 'react-aria-components/ComboBox';
import { EntityIcon } from '../entity-icon.tsx';
import styles from './search.module.css';
import type { HitRow } from './search-hits.ts';
import type { WaysRow } from './ways-rows.ts';

/** A hit in the list: its icon, its name, and why the view does not show it where it does not. */
export function HitItem({ hit }: { readonly hit: HitRow }) {
  const words = [hit.name, hit.alias === null ? null : `also ${hit.alias}`, hit.typeLabel, hit.hidden];
  return (
    <ListBoxItem
      className={styles.hit ?? ''}
      id={hit.id}
      textValue={hit.name}
      aria-label={words.filter((part) => part !== null).join(', ')}
    >
      <span className={styles.icon}>
        <EntityIcon type={hit.type} />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{hit.name}</span>
        {hit.alias !== null && <span className={styles.alias}> also {hit.alias}</span>}
        {hit.hidden !== null && (
          <span className={styles.why}>
            {hit.hidden}. {hit.command.type === 'reveal' ? 'Choose to show it.' : 'Choose to read about it.'}
          </span>
        )}
      </span>
      <span className={styles.type}>{hit.typeLabel}</span>
    </ListBoxItem>
  );
}

/** A question about two entities in the list. */
export function WaysItem({ row }: { readonly row: WaysRow }) {
  return (
    <ListBoxItem className={styles.hit ?? ''} id={row.id} textValue={row.question}>
      <span className={styles.icon}>
        <svg className={styles.ways} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M3 8H13" />
          <circle cx="3" cy="8" r="2" />
          <circle cx="13" cy="8" r="2" />
        </svg>
      </span>
      <span className={styles.words}>{row.question}</span>
    </ListBoxItem>
  );
}
