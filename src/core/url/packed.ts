/**
 * Long links carry their longest values compressed, under the key `z`. What compresses is the browser's own; here is
 * what goes in, and how it stands in the link.
 */
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { isLinkKey, PACKED_KEY } from './keys.ts';
import { PLAIN_UP_TO } from './link-length.ts';
import { MAX_LENGTH } from './parse-fragment.ts';
import { decode, settle } from './percent.ts';

/** What stays readable of a long link: values up to this length, as long as all together are no longer than that. */
const READABLE_VALUE = 80;
const READABLE = 500;

const START = `${PACKED_KEY}=`;

/** A link in two: what stays readable, and what is compressed. */
export interface Split {
  readonly plain: string;
  readonly rest: string;
}

/** Splits a fragment that is too long to be sent as it is; null for any other. */
export function splitLong(fragment: string): Split | null {
  if (fragment.length <= PLAIN_UP_TO) return null;
  const plain: string[] = [];
  const rest: string[] = [];
  let length = 0;
  for (const part of settle(fragment.replace(/^#/, '')).split('&')) {
    const key = part.split('=', 1).join();
    // Unknown keys stay together, in their order.
    const stays = isLinkKey(key) && part.length <= READABLE_VALUE && length + part.length <= READABLE;
    (stays || key === 'v' || key === 'd' ? plain : rest).push(part);
    if (stays) length += part.length;
  }
  return rest.length === 0 ? null : { plain: plain.join('&'), rest: rest.join('&') };
}

/** The fragment to send: what stays readable, then the compressed rest. */
export function packedFragment(plain: string, compressed: Uint8Array): string {
  return `#${plain}&${START}${toBase64Url(compressed)}`;
}

/** The compressed part of a link. */
export interface Packed {
  readonly compressed: Uint8Array<ArrayBuffer>;
  /** Most characters that it may hold. */
  readonly most: number;
  /** The fragment as it was before its rest was compressed. */
  readonly withRest: (rest: string) => string;
}

/** The compressed part of a fragment; null where it has none that can be read, or is too long to be read at all. */
export function packedPart(fragment: string): Packed | null {
  if (fragment.length > MAX_LENGTH) return null;
  const parts = settle(fragment.replace(/^#/, '')).split('&');
  const compressed = fromBase64Url(decode(parts.find((part) => part.startsWith(START))?.slice(START.length) ?? ''));
  if (compressed === null) return null;
  const plain = parts.filter((part) => !part.startsWith(START)).join('&');
  return { compressed, most: MAX_LENGTH - plain.length - 1, withRest: (rest) => `#${plain}&${rest}` };
}

/** Text of an unpacked part, a character a byte, as it was packed. */
export function textOfBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

/** Bytes of a part that is to be packed. Its text is printable ASCII, as that of every settled fragment. */
export function bytesOfText(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
