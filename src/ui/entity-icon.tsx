import { ENTITY_ICON_SIZE, ENTITY_ICONS } from '../core/schema/entity-icons.ts';
import type { EntityTypeId } from '../core/schema/vocabulary.ts';
import styles from './entity-icon.module.css';

/** The icon of an entity type, in the colour of the text around it. It says nothing by itself: the type stands beside it in words. */
export function EntityIcon({ type }: { readonly type: EntityTypeId }) {
  return (
    <svg
      className={styles.icon}
      viewBox={`0 0 ${ENTITY_ICON_SIZE} ${ENTITY_ICON_SIZE}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={ENTITY_ICONS[type]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
