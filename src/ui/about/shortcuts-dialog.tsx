import { READER_ACTIONS } from '../../core/state/actions.ts';
import { ROLES } from '../table-roles.ts';
import styles from './dialog.module.css';
import { Dialog } from './dialog.tsx';
import { keyName, spokenKey } from './key-names.ts';

const COLUMNS = ['Mouse or touch', 'Key on the graph', 'In the list'] as const;

interface ShortcutsDialogProps {
  readonly onClose: () => void;
}

/** All that a reader can do, and how: by pointer, by keyboard on the graph, in the list. */
export function ShortcutsDialog({ onClose }: ShortcutsDialogProps) {
  return (
    <Dialog title="What you can do, and how" onClose={onClose}>
      <table className={styles.actions} {...ROLES.table}>
        <caption>
          The keys on the graph count while the keyboard’s focus is in the graph, those in the list while it is in a row
          of the list.
        </caption>
        <thead {...ROLES.rowgroup}>
          <tr {...ROLES.row}>
            <th scope="col">Action</th>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.rowgroup}>
          {READER_ACTIONS.map((action) => (
            <tr key={action.id} {...ROLES.row}>
              <th scope="row" {...ROLES.rowheader}>
                {action.what}
              </th>
              <td data-label={COLUMNS[0]} {...ROLES.cell}>
                {action.byPointer}
              </td>
              <td data-label={COLUMNS[1]} {...ROLES.cell}>
                <Keys keys={action.onCanvas} />
                {'canvasNote' in action && ` ${action.canvasNote}`}
              </td>
              <td data-label={COLUMNS[2]} {...ROLES.cell}>
                {action.inList}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((key, place) => (
    <span key={key}>
      {place > 0 && ' or '}
      <Key name={keyName(key)} />
    </span>
  ));
}

function Key({ name }: { readonly name: string }) {
  const spoken = spokenKey(name);
  if (spoken === null) return <kbd className={styles.key}>{name}</kbd>;
  return (
    <>
      <span className={styles.key} aria-hidden="true">
        {name}
      </span>
      <span className="visually-hidden">{spoken}</span>
    </>
  );
}
