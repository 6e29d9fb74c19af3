/** The keys of grammar version 1, in the order in which a link is written. Unknown keys follow, as they came. */
export const LINK_KEYS = [
  'v',
  'd',
  'view',
  'was',
  'story',
  'scope',
  't',
  'clock',
  'possible',
  'undated',
  'denied',
  'rel',
  'kind',
  'sup',
  'den',
  'src',
  'voices',
  'without',
  'cmp',
  'hide',
  'only',
  'q',
  'focus',
  'pin',
  'path',
  'way',
  'steps',
  'order',
  'show',
  'play',
  'embed',
  'pos',
  'sel',
] as const;

export type LinkKey = (typeof LINK_KEYS)[number];

/** The keys that say how all others are to be read. */
export type HeadKey = 'v' | 'd' | 'view';

/** The keys that each set one part of the view. */
export type BodyKey = Exclude<LinkKey, HeadKey>;

/** The key of a compressed part, which is opened before a link is read; one that is still there could not be. */
export const PACKED_KEY = 'z';

/** The grammar version that this page writes. */
export const VERSION = '1';

const linkKeys: ReadonlySet<string> = new Set(LINK_KEYS);

/** Whether a key says how all others are to be read. */
export function isHeadKey(key: string): key is HeadKey {
  return key === 'v' || key === 'd' || key === 'view';
}

/** Whether a key of grammar version 1 sets one part of the view. */
export function isBodyKey(key: string): key is BodyKey {
  return isLinkKey(key) && !isHeadKey(key);
}

/** Whether grammar version 1 has this key. */
export function isLinkKey(key: string): key is LinkKey {
  return linkKeys.has(key);
}
