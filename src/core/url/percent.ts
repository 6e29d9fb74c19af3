/**
 * Percent-encoding that never throws. A malformed `%` stands for itself, a lone surrogate for U+FFFD.
 */

const ESCAPES = /(?:%[0-9a-f]{2})+/gi;

/** What must not stand in a fragment as it is: all but printable ASCII, and `"`, `#`, `<`, `>`, backtick, space. */
const NOT_IN_A_FRAGMENT = /[^\x21\x24-\x3b\x3d\x3f-\x5f\x61-\x7e]/gu;

/** What a written value escapes: all but letters, digits and the marks that read well, `- _ . ~ ! ,`. */
const NOT_READABLE = /[^A-Za-z0-9\-_.~!,]/gu;

/** Text of a percent-encoded value. Escapes that are no UTF-8 stay as they are written. */
export function decode(raw: string): string {
  return raw.replace(ESCAPES, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** A value as a link writes it. `decode` gives it back, save for lone surrogates. */
export function encode(text: string): string {
  return text.replace(NOT_READABLE, escapeCharacter);
}

/**
 * A raw value as a browser would give it back from its address: what cannot stand in a fragment is escaped, all else,
 * malformed escapes among it, stays as it came. Applying it twice changes nothing more.
 */
export function settle(raw: string): string {
  return raw.replace(NOT_IN_A_FRAGMENT, escapeCharacter);
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return '%EF%BF%BD';
  if (code < 0x80) return `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
  return encodeURIComponent(character);
}
