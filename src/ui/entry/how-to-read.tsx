import type { ReactNode } from 'react';
import { SampleLine } from '../sample-line.tsx';
import styles from './entry.module.css';

const LINES: readonly { readonly id: string; readonly sample: ReactNode; readonly words: string }[] = [
  {
    id: 'confirmed',
    sample: <SampleLine support="confirmed" />,
    words: 'Confirmed: said as fact by an end of the tie and an independent other, or in a document that was read.',
  },
  { id: 'stated', sample: <SampleLine support="stated" />, words: 'Stated: said as fact by one end of the tie.' },
  {
    id: 'reported',
    sample: <SampleLine support="reported" />,
    words: 'Reported: said as fact by an independent other.',
  },
  { id: 'alleged', sample: <SampleLine support="alleged" />, words: 'Alleged: suspected, concluded or charged.' },
  {
    id: 'denied',
    sample: <SampleLine support="stated" denied />,
    words: 'A cross on any line: somebody denies it, in part or as a whole.',
  },
  {
    id: 'denied-only',
    sample: <SampleLine support="none" deniedOnly />,
    words: 'Hollow: denied, and asserted by nobody here. Hidden at first.',
  },
  {
    id: 'retracted',
    sample: <SampleLine support="none" retracted />,
    words: 'Struck through: everyone who asserted it took it back.',
  },
];

/** How to read the picture, in a part that opens. */
export function HowToRead() {
  return (
    <details className={styles.reading}>
      <summary>How to read the picture</summary>
      <p>
        Each line is a tie between two names. Its colour is the group of the relationship, the shape and icon of a name
        its kind. The line itself says how well the tie is supported:
      </p>
      <ul className={styles.lines}>
        {LINES.map((line) => (
          <li key={line.id}>
            <span className={styles.sample}>{line.sample}</span>
            <span>{line.words}</span>
          </li>
        ))}
      </ul>
      <p>
        A faded line with open ends is only possibly in the years that are chosen. A grey line with a number stands for
        that many ties between the same two names. Select anything to read who says so, in which words, and who denies
        it.
      </p>
    </details>
  );
}
