import type { RelationGroupId, Support } from '../core/schema/vocabulary.ts';
import styles from './sample-line.module.css';

export interface SampleLineProps {
  readonly support: Support;
  /** Denied by somebody, in part or as a whole: a cross on the line. */
  readonly denied?: boolean;
  /** Denied, and asserted by nobody here: a hollow line. */
  readonly deniedOnly?: boolean;
  readonly retracted?: boolean;
  /** Colour; without one the line has the colour of the text around it. */
  readonly group?: RelationGroupId;
}

const WIDTHS: Readonly<Record<Support, number>> = { confirmed: 5, stated: 3, reported: 1.75, alleged: 2, none: 1.75 };
const MIDDLE = 8;

/** A short piece of the line that the canvas draws for a tie of this status. It is for the eye: words stand beside it. */
export function SampleLine({ support, denied, deniedOnly, retracted, group }: SampleLineProps) {
  return (
    <svg aria-hidden="true" className={styles.sample} data-group={group} viewBox="0 0 48 16" focusable="false">
      {deniedOnly === true ? (
        <path d={`M1 ${MIDDLE - 2}H47M1 ${MIDDLE + 2}H47`} strokeWidth="1.25" />
      ) : (
        <path
          d={`M1 ${MIDDLE}H47`}
          strokeWidth={WIDTHS[support]}
          strokeDasharray={support === 'alleged' ? '10 6' : undefined}
        />
      )}
      {retracted === true && <path className={styles.mark} d="M13 14L19 2M21 14L27 2M29 14L35 2" strokeWidth="1.5" />}
      {(denied === true || deniedOnly === true) && (
        <>
          <path className={styles.halo} d="M19 3L29 13M29 3L19 13" strokeWidth="5" />
          <path className={styles.mark} d="M19 3L29 13M29 3L19 13" strokeWidth="2" />
        </>
      )}
    </svg>
  );
}
