import { dateInWords } from '../core/time/words.ts';
import type { Note } from '../core/url/note.ts';
import type { SavedPage } from './saved-page.ts';

/** What the reader of a page that is one file should know about it. */
export function savedNote({ day, from }: SavedPage): Note {
  const when = day === null ? '' : ` It was saved on ${dateInWords(day)}.`;
  const where = from === null ? '' : ` Newer data may be at ${from}`;
  const message = `This page is one file with its data, and needs no connection.${when}${where}`;
  return { code: 'saved-file', key: '', message };
}
