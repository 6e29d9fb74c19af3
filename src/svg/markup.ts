/** Writing XML: the only place where text becomes markup. */

/** An attribute that is undefined is left out; numbers are written with at most two decimals. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element as markup.
 * @param children markup; text goes through `escaped` first
 */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const open = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

function attribute([name, value]: readonly [string, string | number | undefined]): string {
  if (value === undefined) return '';
  return ` ${name}="${typeof value === 'number' ? short(value) : escaped(value)}"`;
}

/** Text for content and for attribute values. What XML cannot carry at all is left out. */
export function escaped(text: string): string {
  return withoutUnspeakable(text).replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no way to write most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
function withoutUnspeakable(text: string): string {
  return [...text].filter((letter) => isSpeakable(letter.codePointAt(0) ?? 0)).join('');
}

function isSpeakable(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** A number with at most two decimals: finer than any screen or printer shows at these sizes. */
export function short(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
