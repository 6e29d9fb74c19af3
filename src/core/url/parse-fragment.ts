import { isLinkKey, PACKED_KEY } from './keys.ts';
import { type Note, quoteAll } from './note.ts';
import { decode, settle } from './percent.ts';

/** Longest fragment that is read, in UTF-16 code units. */
export const MAX_LENGTH = 1_000_000;

/** Most keys beside its own that are read: many times what any version of the grammar has. */
export const MAX_UNKNOWN_KEYS = 200;

/**
 * A link as text: the grammar's keys decoded, unknown keys and all values still percent-encoded, no key twice, in the
 * order in which they came.
 */
export interface LinkText {
  readonly pairs: readonly (readonly [key: string, raw: string])[];
  readonly notes: readonly Note[];
}

/**
 * Splits a fragment into keys and values, without asking what they mean.
 * @param fragment with or without its leading `#`; anything at all
 * @returns null where the fragment is not a link, that is without `v=`
 */
export function parseFragment(fragment: string): LinkText | null {
  const body = settle(fragment.slice(fragment.startsWith('#') ? 1 : 0, MAX_LENGTH + 2));
  if (body.length > MAX_LENGTH) {
    const message = 'This link is too long to be read. The page shows its opening view instead.';
    return { pairs: [], notes: [{ code: 'too-long', key: '', message }] };
  }
  const pairs = new Map<string, readonly [key: string, raw: string]>();
  const doubled = new Set<string>();
  const cut = new Set<string>();
  let unknown = 0;
  for (const segment of body.split('&')) {
    const split = segment.indexOf('=');
    const rawKey = split < 0 ? segment : segment.slice(0, split);
    const key = decode(rawKey);
    if (key === '') continue;
    if (key === PACKED_KEY) {
      // Where it can be opened, it is opened before the link is parsed. It stays in the address: another try may do it.
      if (!pairs.has(key)) pairs.set(key, [key, split < 0 ? '' : segment.slice(split + 1)]);
    } else if (pairs.has(key)) {
      doubled.add(key);
    } else if (isLinkKey(key)) {
      // A link cut short in the middle of a key must not turn into "none of these".
      if (split < 0) cut.add(key);
      else pairs.set(key, [key, segment.slice(split + 1)]);
    } else {
      unknown += 1;
      if (unknown <= MAX_UNKNOWN_KEYS) pairs.set(key, [rawKey, split < 0 ? '' : segment.slice(split + 1)]);
    }
  }
  if (!pairs.has('v')) return null;
  const notes = notesOn([...doubled], [...cut], unknown > MAX_UNKNOWN_KEYS);
  return { pairs: [...pairs.values()], notes: pairs.has(PACKED_KEY) ? [NOT_UNPACKED, ...notes] : notes };
}

const NOT_UNPACKED: Note = {
  code: 'not-unpacked',
  key: PACKED_KEY,
  message:
    'A part of this link, the moved entities or other long lists, could not be read: it was cut off or damaged on its way, is far too large, or the part of this page that opens it could not be loaded. The rest of it works. Reload the page; if that does not help, ask for the link again, or for the view as a file.',
};

function notesOn(doubled: readonly string[], cut: readonly string[], tooMany: boolean): readonly Note[] {
  const notes: Note[] = [];
  if (doubled.length > 0) {
    const message = `This link says ${quoteAll(doubled)} more than once. The first of each was used.`;
    notes.push({ code: 'doubled-key', key: '', message });
  }
  if (cut.length > 0) {
    const message = `This link seems cut short: ${quoteAll(cut)} has no value. The rest of it works.`;
    notes.push({ code: 'cut-off', key: '', message });
  }
  if (tooMany) {
    const message = `This link carries more than ${MAX_UNKNOWN_KEYS} settings that this page does not know. The rest of them were left out.`;
    notes.push({ code: 'too-many-keys', key: '', message });
  }
  return notes;
}
