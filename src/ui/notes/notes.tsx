import type { Note } from '../../core/url/note.ts';
import styles from './notes.module.css';

export interface NotesProps {
  readonly notes: readonly Note[];
  /** Puts away the note at this place. */
  readonly onDismiss: (index: number) => void;
}

/** What a reader should know about the link that was opened. It stands at the top and is in nobody's way. */
export function Notes({ notes, onDismiss }: NotesProps) {
  return (
    // The region stays in the page while it is empty, or screen readers would miss its first note.
    <div role="status" className={styles.notes}>
      {notes.length > 0 && (
        <ul>
          {numbered(notes).map(({ note, index, id }) => (
            <li key={id}>
              <p>{note.message}</p>
              <button
                type="button"
                aria-label={`Dismiss: ${note.message}`}
                onClick={() => onDismiss(index)}
                className={styles.dismiss}
              >
                Dismiss
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The notes with their places, and ids that stay with a note when another is put away. */
function numbered(notes: readonly Note[]) {
  const seen = new Map<string, number>();
  return notes.map((note, index) => {
    const text = `${note.code} ${note.key} ${note.message}`;
    const times = seen.get(text) ?? 0;
    seen.set(text, times + 1);
    return { note, index, id: `${text} ${times}` };
  });
}
