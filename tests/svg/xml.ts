/** A strict reader of the XML that the writers write: what it reads is well formed, and anything else is an error. */

export interface Xml {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Xml | string)[];
}

const NAME = '[A-Za-z_][\\w.:-]*';
const TAG = new RegExp(`^<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, 'g');
const REFERENCE = /&(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);/gi;
const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/;

/** Reads a document with one root element. Throws where the text is not well-formed XML of the kind that is written here. */
export function readXml(text: string): Xml {
  const reader = { rest: text.replace(DECLARATION, '') };
  const root = readElement(reader);
  if (reader.rest.trim() !== '') throw new Error(`Something follows the root: ${reader.rest.slice(0, 60)}`);
  return root;
}

/** All elements at and below one, in the order of the document. */
export function elementsOf(root: Xml): readonly Xml[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))];
}

/** All text within an element. */
export function textOf(root: Xml): string {
  return root.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function readElement(reader: { rest: string }): Xml {
  const [whole, name = '', attributes = '', empty] = TAG.exec(reader.rest) ?? [];
  if (whole === undefined) throw new Error(`No tag: ${reader.rest.slice(0, 80)}`);
  reader.rest = reader.rest.slice(whole.length);
  const read = new Map<string, string>();
  for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (read.has(key)) throw new Error(`${key} twice in <${name}>`);
    read.set(key, plain(value));
  }
  const children: (Xml | string)[] = [];
  if (empty === '/') return { name, attributes: read, children };
  for (;;) {
    const text = reader.rest.slice(0, reader.rest.indexOf('<'));
    if (!reader.rest.includes('<')) throw new Error(`<${name}> does not end`);
    if (text !== '') children.push(plain(text));
    reader.rest = reader.rest.slice(text.length);
    const end = `</${name}>`;
    if (reader.rest.startsWith('</')) {
      if (!reader.rest.startsWith(end)) throw new Error(`<${name}> ends as ${reader.rest.slice(0, 40)}`);
      reader.rest = reader.rest.slice(end.length);
      return { name, attributes: read, children };
    }
    children.push(readElement(reader));
  }
}

/** Text as it was before it was escaped. */
function plain(text: string): string {
  if (text.replace(REFERENCE, '').includes('&')) throw new Error(`A bare ampersand: ${text.slice(0, 80)}`);
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const isAllowed =
      code >= 0x20 ? (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff : /[\t\n\r]/.test(letter);
    if (!isAllowed) throw new Error(`A character that XML cannot carry: ${code}`);
  }
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
