import { contextOf } from '../details/context-of.ts';
import { useExplorer } from '../explorer-context.ts';
import styles from './sources.module.css';
import { voiceName } from './voice-name.ts';

interface WithoutButtonProps {
  /** A source, a report or an entity, or `anonymous`. */
  readonly id: string;
  /** Called after a press, for a place that goes away with what is taken away. */
  readonly onToggled?: () => void;
}

/** Takes the word of one away, or gives it back. */
export function WithoutButton({ id, onToggled }: WithoutButtonProps) {
  const { whole, view, dispatch, announce } = useExplorer();
  const name = voiceName(id, contextOf(whole));
  const taken = view.without.includes(id);

  function toggle(): void {
    dispatch({ type: 'set-without', ids: [id], on: !taken });
    announce(taken ? `The word of ${name} counts again.` : `The word of ${name} is taken away.`);
    onToggled?.();
  }

  return (
    <button type="button" className={styles.without} aria-pressed={taken} onClick={toggle}>
      Without {name}
    </button>
  );
}

interface WithoutHouseButtonProps {
  readonly publisher: string;
  /** All its articles and reports. */
  readonly ids: readonly string[];
}

/** Takes away all that a publisher brought out, or gives it back. */
export function WithoutHouseButton({ publisher, ids }: WithoutHouseButtonProps) {
  const { view, dispatch, announce } = useExplorer();
  const taken = ids.every((id) => view.without.includes(id));

  function toggle(): void {
    dispatch({ type: 'set-without', ids, on: !taken });
    announce(taken ? `All of ${publisher} counts again.` : `All of ${publisher} is taken away.`);
  }

  return (
    <button type="button" className={styles.without} aria-pressed={taken} onClick={toggle}>
      Without all {ids.length} of {publisher}
    </button>
  );
}
