import type { Story } from '../../core/schema/story.ts';
import { useExplorer } from '../explorer-context.ts';
import styles from './story.module.css';

/** Where the reader is in a story while something else is read. */
export function CompactStory({ story, step }: { readonly story: Story; readonly step: number }) {
  const { dispatch } = useExplorer();
  return (
    <p className={styles.compact}>
      <button type="button" onClick={() => dispatch({ type: 'clear-selection' })}>
        Back to the story
      </button>
      <span>
        {step}. {story.steps[step - 1]?.heading}
      </span>
    </p>
  );
}
