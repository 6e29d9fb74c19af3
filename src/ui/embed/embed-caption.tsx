import { useState } from 'react';
import { sameFilters } from '../../core/state/keys.ts';
import type { View } from '../../core/state/view.ts';
import { dateInWords } from '../../core/time/words.ts';
import type { Note } from '../../core/url/note.ts';
import { useExplorer } from '../explorer-context.ts';
import { viewInWords } from '../share/view-in-words.ts';
import { entitiesInWords, tiesInWords } from '../status/count-words.ts';
import { filtersInWords, namesOf } from '../status/filters-in-words.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { type DataStanding, dayInWords, toldNotes } from './data-standing.ts';
import styles from './embed.module.css';

interface EmbedCaptionProps {
  /** Address of the same view as a page of its own. */
  readonly full: string;
  readonly standing: DataStanding;
  /** What of the link could not be shown. */
  readonly notes: readonly Note[];
  /** What there is no room for, in a word such as "picture"; null where it stands below. */
  readonly leftOut: string | null;
}

/** What an embed shows, in words: its question, counts, filters and the day of the data; and the way to all of it. */
export function EmbedCaption({ full, standing, notes, leftOut }: EmbedCaptionProps) {
  const explorer = useExplorer();
  const { dataset, view, visible } = explorer;
  // What it was made to show; a press on the picture opens a card and leaves the title as it is.
  const [subject, setSubject] = useState(view);
  if (subject !== view && !sameQuestion(subject, view)) setSubject(view);
  const { title } = viewInWords({ ...explorer, view: subject }, dataset.updated);
  const filters = filtersInWords(view, namesOf(dataset));
  const sources = new Set(dataset.ties.filter(({ id }) => visible.ties.has(id)).flatMap((tie) => tie.sources)).size;
  const day = dayInWords(dateInWords(dataset.updated), standing);
  const way = (
    <p className={styles.way}>
      <a href={full} target="_blank" rel="noopener">
        Open in full<VisuallyHidden>, opens in a new tab</VisuallyHidden>
      </a>
    </p>
  );
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      {leftOut === null ? (
        <p className={styles.words}>
          {tiesInWords(visible.ties.size)} from {sources === 1 ? '1 source' : `${sources} sources`}
          {filters.length > 0 && ` · ${filters.join('; ')}`} · {day}
        </p>
      ) : (
        <>
          {way}
          <p className={styles.words}>
            Too narrow for the {leftOut}: {tiesInWords(visible.ties.size)}, {entitiesInWords(visible.entities.size)}.{' '}
            {day}.
          </p>
        </>
      )}
      {toldNotes(notes, standing).map((message) => (
        <p key={message} className={styles.words}>
          {message}
        </p>
      ))}
      {leftOut === null && way}
    </>
  );
}

function sameQuestion(one: View, other: View): boolean {
  return sameFilters(one, other) && one.path?.from === other.path?.from && one.path?.to === other.path?.to;
}
