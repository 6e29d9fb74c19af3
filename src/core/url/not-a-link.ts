import { type Note, quote } from './note.ts';
import { decode } from './percent.ts';

/** What browsers look for in the page rather than show to it; one that does not know it leaves it in the address. */
const TEXT_DIRECTIVE = /:~:.*$/s;

/** Characters of the fragment that are looked at: more than an id has, or the note shows. */
const MOST_READ = 2000;

/**
 * What to say of a fragment that is no link: a bare address, and one that names a place in the page, are nothing to
 * speak of. Whoever followed anything else, such as a link that was cut off, must not take the opening view for it.
 * @param fragment with or without its leading `#`, for which `readLink` gave null
 * @param isPlace whether the page has an element of that id
 */
export function notALink(fragment: string, isPlace: (id: string) => boolean): readonly Note[] {
  const text = decode(fragment.slice(0, MOST_READ).replace(/^#/, '').replace(TEXT_DIRECTIVE, '')).trim();
  if (text === '' || isPlace(text)) return [];
  const message = `This address ends in something that is no link of this page: ${quote(text)}. The page shows its opening view.`;
  return [{ code: 'not-a-link', key: '', message }];
}
