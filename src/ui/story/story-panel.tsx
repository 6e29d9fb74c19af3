import { type KeyboardEvent, type RefObject, useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { Result } from '../../core/result.ts';
import type { Story } from '../../core/schema/story.ts';
import type { StoryPlace } from '../../core/state/view.ts';
import { isOffStep, startOfStory, stepView, stepViewFrom } from '../../core/story/step-view.ts';
import { useExplorer } from '../explorer-context.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { CompactStory } from './compact-story.tsx';
import { StepButtons } from './step-buttons.tsx';
import styles from './story.module.css';
import { StoryText } from './story-text.tsx';
import { stepByKey, useStepTurns } from './use-step-turns.ts';
import { useSwipe } from './use-swipe.ts';

export interface StoryPanelProps {
  /** Where in which story the reader is. */
  readonly place: StoryPlace;
  /** In one line, above what else stands in the same place. */
  readonly compact: boolean;
  /** Fetches the stories. Never rejects; an error is a sentence for readers. */
  readonly load: () => Promise<Result<readonly Story[], string>>;
  /** Whether the story is told as it is today over data as they were. */
  readonly isOfToday: boolean;
  /** Where the story stands as a page; null: nowhere. */
  readonly page: string | null;
  /** Filled while the panel is there: goes on, or back. */
  readonly goOn: RefObject<((by: 1 | -1) => void) | null>;
}

/** A story beside the view: the words of its steps, and the way through them. */
export function StoryPanel({ place, compact, load, isOfToday, page, goOn }: StoryPanelProps) {
  const { dataset, view, dispatch } = useExplorer();
  const [stories, setStories] = useState<Result<readonly Story[], string> | null>(null);
  const fetchStories = useCallback(() => void load().then(setStories), [load]);
  useEffect(fetchStories, [fetchStories]);
  const story = stories?.ok === true ? (stories.value.find(({ id }) => id === place.id) ?? null) : null;

  const open = (step: number): boolean => {
    const next = story === null ? null : stepViewFrom(view, story, step, dataset);
    if (next !== null) dispatch({ type: 'open-step', view: next });
    return next !== null;
  };
  const { openStep, go } = useStepTurns({ step: place.step, open, hearsKeys: !compact, goOn });

  // A link may name no more than a step: it opens on what that shows.
  const settle = useEffectEvent((told: Story): void => {
    const shown = stepViewFrom(view, told, place.step, dataset);
    if (shown !== null && !isOffStep(view, startOfStory(told.id, view)) && isOffStep(view, shown)) {
      dispatch({ type: 'open-step', view: shown, settles: true });
    }
  });
  useEffect(() => {
    if (story !== null) settle(story);
  }, [story]);

  const swipe = useSwipe(go);

  if (stories?.ok === false) {
    return (
      <div className={styles.story} role="alert">
        <p>{stories.error}</p>
        <button type="button" onClick={fetchStories}>
          Try again
        </button>{' '}
        <button type="button" onClick={() => dispatch({ type: 'leave-story' })}>
          Leave the story
        </button>
      </div>
    );
  }
  if (story === null) return <p role="status">Loading the story…</p>;

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = stepByKey(event);
    if (by === null) return;
    event.preventDefault();
    go(by);
  };
  const own = stepView(story, place.step, dataset);
  const isOff = own !== null && isOffStep(view, own);

  return (
    <section
      className={styles.story}
      data-fills={!compact}
      aria-label={compact ? 'Where you are in the story' : 'The story'}
      onKeyDown={onKeyDown}
      {...swipe}
    >
      <NewStep story={story} step={place.step} />
      {compact ? (
        <CompactStory story={story} step={place.step} />
      ) : (
        <StoryText story={story} step={place.step} onStep={openStep} />
      )}
      {isOff && !compact && (
        <div className={styles.off} role="status">
          <p>What you see is no longer this step’s view.</p>
          <button type="button" onClick={() => openStep(place.step)}>
            Back to the step’s view
          </button>
        </div>
      )}
      <StepButtons step={place.step} steps={story.steps.length} onGo={go} />
      {isOfToday && !compact && (
        <p className={styles.today}>
          The data are as they were, the words as they are today: this version was kept without this story.
        </p>
      )}
      {!compact && (
        <p className={styles.ways}>
          {page !== null && <a href={page}>Read as a page, or print it</a>}
          <button type="button" onClick={() => dispatch({ type: 'leave-story' })}>
            Leave the story
          </button>
        </p>
      )}
    </section>
  );
}

/** Says the heading of a step that was opened; the first one is read where it stands. */
function NewStep({ story, step }: { readonly story: Story; readonly step: number }) {
  const [first] = useState(step);
  const [moved, setMoved] = useState(false);
  if (!moved && step !== first) setMoved(true);
  const heading = story.steps[step - 1]?.heading ?? '';
  return (
    <VisuallyHidden>
      <span role="status" aria-label="Step of the story">
        {moved ? `Step ${step} of ${story.steps.length}: ${heading}` : ''}
      </span>
    </VisuallyHidden>
  );
}
