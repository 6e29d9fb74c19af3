import { SAMPLE_SIZE, type SampleOf, sampleStrokes } from '../core/schema/sample-line.ts';
import type { RelationGroupId } from '../core/schema/vocabulary.ts';
import styles from './sample-line.module.css';

export interface SampleLineProps extends SampleOf {
  /** Colour; without one the line has the colour of the text around it. */
  readonly group?: RelationGroupId;
}

/** A short piece of the line that the canvas draws for a tie of this status. It is for the eye: words stand beside it. */
export function SampleLine({ group, ...of }: SampleLineProps) {
  return (
    <svg
      aria-hidden="true"
      className={styles.sample}
      data-group={group}
      viewBox={`0 0 ${SAMPLE_SIZE.width} ${SAMPLE_SIZE.height}`}
      focusable="false"
    >
      {sampleStrokes(of).map(({ part, path, width, dashes }) => (
        <path
          key={`${part} ${path}`}
          d={path}
          strokeWidth={width}
          strokeDasharray={dashes}
          className={part === 'line' ? undefined : styles[part]}
        />
      ))}
    </svg>
  );
}
