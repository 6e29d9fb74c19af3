/** What mail and chat programs do to a link on its way, and how it is undone before the link is read. */
import { isLinkKey, PACKED_KEY } from './keys.ts';
import type { Note } from './note.ts';
import { MAX_LENGTH } from './parse-fragment.ts';
import { decode, settle } from './percent.ts';

/** A link as it can be read, and what its reader should know of how it came. */
export interface Arrived {
  readonly fragment: string;
  readonly notes: readonly Note[];
}

/** How often a link may have been encoded on its way. */
const MOST_ROUNDS = 3;

/** What to say of a link that was mended. */
export const MENDED: Note = {
  code: 'mended',
  key: '',
  message:
    'This link was changed on its way, as some mail programs do: its signs were encoded once more. It was read as it was meant.',
};

/**
 * Undoes `&amp;` for `&`, a fragment that was percent-encoded as a whole, once or more, and percent signs that were
 * encoded again within values. What needs none of it, and what does not become a link by it, is given back as it came.
 */
export function mendFragment(fragment: string): string {
  // Anything longer is not read at all, and a link without these signs is whole.
  if (fragment.length > MAX_LENGTH || !/%|amp;/.test(fragment)) return fragment;
  let text = withoutEntities(fragment.replace(/^#/, ''));
  for (let round = 0; round < MOST_ROUNDS && isEncoded(text); round += 1) {
    const bare = text.replace(/^(?:#|%23)+/, '');
    text = withoutEntities(bare !== text && !isEncoded(bare) ? bare : settle(decode(bare)));
  }
  if (isEncoded(text)) return fragment;
  const mended = `#${withoutDoubleEscapes(text)}`;
  return mended.slice(1) === fragment.replace(/^#/, '') ? fragment : mended;
}

/** Whether the text has no version where one should be, or its first separator is still encoded. */
function isEncoded(text: string): boolean {
  return !/(?:^|&)v=/.test(text) || /(?:^|&)v=\d+%(?:25)*26/.test(text);
}

function withoutEntities(text: string): string {
  const entity = /(?:^|&)(?:amp;)+([a-z]+)(?=[=%&]|$)/g;
  for (const [, key = ''] of text.matchAll(entity)) {
    if (isLinkKey(key) || key === PACKED_KEY) return text.replace(/(^|&)(?:amp;)+/g, '$1');
  }
  return text;
}

/** Values of the grammar hold no percent sign, but for a search text, which may. */
function withoutDoubleEscapes(text: string): string {
  if (!text.includes('%25')) return text;
  return text
    .split('&')
    .map((part) => {
      const key = part.split('=', 1).join();
      return isLinkKey(key) && key !== 'q' ? part.replace(/%(?:25)+([0-9a-f]{2})/gi, '%$1') : part;
    })
    .join('&');
}
