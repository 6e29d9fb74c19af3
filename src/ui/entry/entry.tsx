import { startOfStory } from '../../core/story/step-view.ts';
import { namedView } from '../../core/url/named-view.ts';
import { TieButton } from '../details/tie-button.tsx';
import { useExplorer } from '../explorer-context.ts';
import styles from './entry.module.css';
import { HowToRead } from './how-to-read.tsx';

export interface EntryProps {
  /** After a question was opened, so that a sheet can close. */
  readonly onOpened?: ((id: string) => void) | undefined;
  /** After a story was opened, which takes the place of the questions. */
  readonly onStory?: (() => void) | undefined;
}

/** Where to begin: the named views as questions, and how to read the picture. */
export function Entry({ onOpened, onStory }: EntryProps) {
  const { dataset, view, dispatch } = useExplorer();

  function open(id: string) {
    const opened = namedView(id, dataset);
    if (opened === null) return;
    dispatch({ type: 'open-named', view: opened });
    onOpened?.(id);
  }

  return (
    <div className={styles.entry}>
      <h2 className={styles.heading}>Where to begin</h2>
      <p className={styles.intro}>
        <cite className={styles.title}>{dataset.title}</cite>. {dataset.description}
      </p>
      <Stories onOpened={onStory} />
      {dataset.views.length === 0 ? (
        <p className={styles.intro}>
          This dataset asks no questions of its own yet. Search for a name, or use the filters.
        </p>
      ) : (
        <ul className={styles.questions}>
          {dataset.views.map((named) => (
            <li key={named.id}>
              <button
                type="button"
                className={styles.question}
                aria-current={view.named === named.id ? 'true' : undefined}
                onClick={() => open(named.id)}
              >
                <span className={styles.words}>{named.question}</span>
                <span className={styles.lead}>
                  {view.named === named.id && <span className={styles.current}>Shown now. </span>}
                  {named.lead}
                </span>
              </button>
              {view.named === named.id && <Answer />}
            </li>
          ))}
        </ul>
      )}
      <HowToRead />
    </div>
  );
}

/** What is told in steps. A story that is opened lays its first view by itself, once it is here. */
function Stories({ onOpened }: { readonly onOpened: EntryProps['onStory'] }) {
  const { dataset, view, dispatch } = useExplorer();
  if (dataset.stories.length === 0) return null;
  const open = (id: string): void => {
    dispatch({ type: 'open-step', view: startOfStory(id, view) });
    onOpened?.();
  };

  return (
    <ul className={styles.questions} aria-label="Told in steps">
      {dataset.stories.map((story) => (
        <li key={story.id}>
          <button
            type="button"
            className={styles.question}
            aria-current={view.story?.id === story.id ? 'true' : undefined}
            onClick={() => open(story.id)}
          >
            <span className={styles.words}>{story.title}</span>
            <span className={styles.lead}>
              <span className={styles.current}>A story in {story.steps} steps. </span>
              {story.lead}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The ties that answer the question that is shown, as sentences. */
function Answer() {
  const { visible, tie, dispatch } = useExplorer();
  const ties = [...visible.ties].flatMap((id) => tie(id) ?? []);
  return (
    <ul className={styles.answer} aria-label="The ties that answer it">
      {ties.map((each) => (
        <li key={each.id}>
          <TieButton tie={each} open={(ids) => dispatch({ type: 'select', ids, mode: 'replace' })} />
        </li>
      ))}
    </ul>
  );
}
