import { useExplorer } from '../explorer-context.ts';
import styles from './details.module.css';
import { whyHidden } from './why-hidden.ts';

/** Says why a record is not in the view, with a way to show it. Nothing where it is in the view. */
export function HiddenNotice({ id }: { readonly id: string }) {
  const { visible, entity } = useExplorer();
  if (visible.ties.has(id) || visible.entities.has(id)) return null;
  const isTie = entity(id) === undefined;
  return (
    <p className={styles.notice}>
      Not in this view: <WhyAndShow id={id} what={isTie ? 'this tie' : 'it'} />
    </p>
  );
}

/** The reasons why a record is hidden, and the button that gives up just the filters which hide it. */
export function WhyAndShow({ id, what }: { readonly id: string; readonly what: string }) {
  const { dataset, whole, view, index, dispatch } = useExplorer();
  const { words, filters } = whyHidden(dataset, view, index, id, whole);
  return (
    <>
      {words}.{' '}
      {filters.length > 0 && (
        <button
          type="button"
          className={styles.action}
          aria-label={`Show ${what}`}
          onClick={() => dispatch({ type: 'reveal', id, hiddenBy: filters })}
        >
          Show
        </button>
      )}
    </>
  );
}
