import type { Story, StoryStep } from '../../core/schema/story.ts';
import { claimsOfStep, recordsOfStep } from '../../core/story/records-of-step.ts';
import { Corrected } from '../details/corrected.tsx';
import { TieButton } from '../details/tie-button.tsx';
import { useExplorer } from '../explorer-context.ts';
import { SourcesUsed } from './sources-used.tsx';
import styles from './story.module.css';
import { STORY_TEXT_ID } from './story-text-id.ts';
import { useStepScroll } from './use-step-scroll.ts';

interface Props {
  readonly story: Story;
  readonly step: number;
  readonly onStep: (step: number) => void;
}

/** All steps of a story, one below the other. Scrolling through them opens them; a step that is opened is scrolled to. */
export function StoryText({ story, step, onStep }: Props) {
  const { tieOfClaim } = useExplorer();
  const scroller = useStepScroll(step, onStep);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section ref={scroller} id={STORY_TEXT_ID} className={styles.scroller} aria-label="Text of the story" tabIndex={0}>
      <h2 className={styles.title}>{story.title}</h2>
      <p className={styles.lead}>{story.lead}</p>
      <ol className={styles.text}>
        {story.steps.map((each, at) => (
          <li key={each.heading} data-step={at + 1} aria-current={at + 1 === step ? 'step' : undefined}>
            <h3>{each.heading}</h3>
            {each.sentences.map(({ text }) => (
              <p key={text}>{text}</p>
            ))}
            {at + 1 === step && <Basis step={each} />}
            {at + 1 === step && <Corrected ids={recordsOfStep(each, tieOfClaim)} />}
            {at + 1 === step && step === story.steps.length && <SourcesUsed story={story} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The ties that the words of a step rest on, each a press away from its evidence. */
function Basis({ step }: { readonly step: StoryStep }) {
  const { tieOfClaim, dispatch } = useExplorer();
  const ties = [...new Set(claimsOfStep(step).flatMap((claim) => tieOfClaim(claim) ?? []))];
  if (ties.length === 0) return null;
  return (
    <details className={styles.basis}>
      <summary>
        Who says so: {ties.length === 1 ? 'the tie' : `the ${ties.length} ties`} that these words rest on
      </summary>
      <ul>
        {ties.map((tie) => (
          <li key={tie.id}>
            <TieButton tie={tie} open={(ids) => dispatch({ type: 'select', ids, mode: 'replace' })} />
          </li>
        ))}
      </ul>
    </details>
  );
}
