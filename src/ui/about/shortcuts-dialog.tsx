import { READER_ACTIONS } from '../../core/state/actions.ts';
import styles from './dialog.module.css';
import { Dialog } from './dialog.tsx';
import { keyName, spokenKey } from './key-names.ts';

interface ShortcutsDialogProps {
  readonly onClose: () => void;
}

/** All that a reader can do, and how: by pointer, by keyboard on the graph, in the list. */
export function ShortcutsDialog({ onClose }: ShortcutsDialogProps) {
  return (
    <Dialog title="What you can do, and how" onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be within the keyboard's reach. */}
      <section className={styles.scroll} aria-label="Table of actions" tabIndex={0}>
        <table className={styles.actions}>
          <caption>
            The keys of the third column count while the keyboard’s focus is in the graph, those of the last while it is
            in a row of the list.
          </caption>
          <thead>
            <tr>
              <th scope="col">Action</th>
              <th scope="col">Mouse or touch</th>
              <th scope="col">Key on the graph</th>
              <th scope="col">In the list</th>
            </tr>
          </thead>
          <tbody>
            {READER_ACTIONS.map((action) => (
              <tr key={action.id}>
                <th scope="row">{action.what}</th>
                <td>{action.byPointer}</td>
                <td>
                  <Keys keys={action.onCanvas} />
                  {'canvasNote' in action && ` ${action.canvasNote}`}
                </td>
                <td>{action.inList}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
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
