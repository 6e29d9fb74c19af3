import type { CompiledDataset } from '../compile/compiled.ts';
import { sameFilters } from '../state/keys.ts';
import { defaultView, type View } from '../state/view.ts';
import { isHeadKey, isLinkKey, LINK_KEYS, VERSION } from './keys.ts';
import { namedView } from './named-view.ts';
import { type Note, quote } from './note.ts';
import { type LinkText, parseFragment } from './parse-fragment.ts';
import { decode } from './percent.ts';
import { type Resolved, readKeys } from './read-keys.ts';

export type { Resolved } from './read-keys.ts';

/** Most that is kept of what cannot be read, in characters of the link. */
export const MAX_KEPT = 500_000;

/** As much of a content hash as a link must have. */
const HASH = /^[0-9a-f]{6,64}$/;

/** A head key's value, the note it calls for, and whether its raw text must stay in the address. */
interface HeadReading<T> {
  readonly value: T;
  readonly note: Note | null;
  readonly keep: boolean;
}

/** The dataset that a link asks for, so that it can be loaded: the link's if it is among the known, else the first. */
export function requestedDataset(link: LinkText | null, known: readonly [string, ...string[]]): string {
  const asked = link === null ? undefined : splitDataset(decode(rawOf(link, 'd') ?? '')).id;
  return known.find((id) => id === asked) ?? known[0];
}

/** The version of a dataset that a link asks to be shown as it was, by its hash as the link has it; null for today's. */
export function requestedVersion(link: LinkText | null, dataset: string): string | null {
  if (link === null || decode(rawOf(link, 'was') ?? '') !== '1') return null;
  const { id, hash } = splitDataset(decode(rawOf(link, 'd') ?? ''));
  return id === dataset && hash !== null && HASH.test(hash) ? hash : null;
}

/** Whether a hash as a link has it, or the first digits of one, names a version of the data by its own hash. */
export function isVersion(pinned: string, hash: string): boolean {
  return hash.startsWith(pinned) || pinned.startsWith(hash);
}

/**
 * The view of a link over a loaded dataset, and notes on what could not be read. Total: any link gives a valid view.
 * A `view` key lays the named view first; the link's own keys go over it, one by one.
 */
export function resolve(link: LinkText, dataset: CompiledDataset): Resolved {
  const version = readVersion(rawOf(link, 'v'));
  const pinned = readDataset(rawOf(link, 'd'), dataset);
  const named = readNamed(rawOf(link, 'view'), dataset);
  const heads = { v: version, d: pinned, view: named };
  const start = named.value ?? defaultView(dataset.id);
  const body = readKeys(start, link.pairs, dataset);
  const keptHeads = link.pairs.filter(([key]) => isHeadKey(key) && heads[key].keep);
  const stillNamed = named.value !== null && sameFilters(named.value, body.view);
  const view: View = {
    ...body.view,
    pinned: pinned.value,
    named: stillNamed ? start.named : null,
    kept: withinLimit(inLinkOrder([...keptHeads, ...body.view.kept])),
  };
  const headNotes = [version.note, pinned.note, named.note].filter((note) => note !== null);
  return { view, notes: [...link.notes, ...headNotes, ...body.notes] };
}

/** Reads a fragment in one go. Null where it is not a link (without `v=`). Never throws, whatever the text. */
export function readLink(fragment: string, dataset: CompiledDataset): Resolved | null {
  const link = parseFragment(fragment);
  return link === null ? null : resolve(link, dataset);
}

function rawOf(link: LinkText, key: string): string | undefined {
  return link.pairs.find(([each]) => each === key)?.[1];
}

/** Known keys in the order of the grammar, unknown ones after them as they came. */
function inLinkOrder(kept: View['kept']): View['kept'] {
  const rank = (key: string) => (isLinkKey(key) ? LINK_KEYS.indexOf(key) : LINK_KEYS.length);
  return [...kept].sort(([one], [other]) => rank(one) - rank(other));
}

/** What does not fit is given up, so that the text that `formatView` writes can always be read again. */
function withinLimit(kept: View['kept']): View['kept'] {
  let length = 0;
  return kept.filter(([key, raw]) => {
    const fits = length + key.length + raw.length <= MAX_KEPT;
    if (fits) length += key.length + raw.length;
    return fits;
  });
}

function readVersion(raw: string | undefined): HeadReading<null> {
  const text = raw === undefined ? VERSION : decode(raw);
  if (text === VERSION) return { value: null, note: null, keep: false };
  const later = /^[1-9]\d*$/.test(text);
  const note: Note = later
    ? {
        code: 'later-version',
        key: 'v',
        message: 'This link was made by a later version of this page. What this version knows of it works.',
      }
    : {
        code: 'unknown-version',
        key: 'v',
        message: `This link says that it was made by version ${quote(text)}, which there is not. It was read as version ${VERSION}.`,
      };
  return { value: null, note, keep: true };
}

/** The value is the hash of a pinned link, or null. */
function readDataset(raw: string | undefined, dataset: CompiledDataset): HeadReading<string | null> {
  if (raw === undefined) return { value: null, note: null, keep: false };
  const { id, hash } = splitDataset(decode(raw));
  if (id !== dataset.id) {
    const message = `This link is about the dataset ${quote(id)}, which is not here. The page shows “${dataset.title}” instead.`;
    return { value: null, note: { code: 'unknown-dataset', key: 'd', message }, keep: true };
  }
  if (hash === null) return { value: null, note: null, keep: false };
  if (!HASH.test(hash)) {
    const message = `This link is pinned to a state of the data that cannot be read: ${quote(hash)}. It was left out.`;
    return { value: null, note: { code: 'unknown-hash', key: 'd', message }, keep: true };
  }
  if (isVersion(hash, dataset.hash)) return { value: hash, note: null, keep: false };
  // Whether there ever was such a version is known only from the list of released ones, which is not here.
  const message =
    'This link is pinned to another version of the data than the one shown here. What was sent may have differed.';
  return { value: hash, note: { code: 'data-changed', key: 'd', message }, keep: false };
}

function splitDataset(text: string): { readonly id: string; readonly hash: string | null } {
  const at = text.indexOf('@');
  return at < 0 ? { id: text, hash: null } : { id: text.slice(0, at), hash: text.slice(at + 1) };
}

function readNamed(raw: string | undefined, dataset: CompiledDataset): HeadReading<View | null> {
  if (raw === undefined) return { value: null, note: null, keep: false };
  const id = decode(raw);
  const value = namedView(id, dataset);
  if (value !== null) return { value, note: null, keep: false };
  const message = `This link opens a named view that this page does not have (any more): ${quote(id)}. The rest of it works.`;
  return { value: null, note: { code: 'unknown-view', key: 'view', message }, keep: true };
}
