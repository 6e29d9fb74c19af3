/** Puts script, style and data into the page, so that it is one file. */
import { createHash } from 'node:crypto';
import { escapeJson, jsonForHtml } from '../io/one-file.ts';
import { POLICY } from './vite-content-security-policy.ts';

export interface FileParts {
  /** The text of `index.html`, as it stands in the source. */
  readonly page: string;
  /** One module without imports. */
  readonly script: string;
  readonly style: string;
  /** The icon, as SVG. */
  readonly icon: string;
  /** JSON texts, by the id of the element that is to hold each. */
  readonly data: ReadonlyMap<string, string>;
}

/**
 * The page as one file. Its policy lets exactly this script and this style run, by their hashes, and no connection.
 * Throws where the page has no place for a part, or a part would not arrive as it is.
 */
export function oneFileHtml({ page, script, style, icon, data }: FileParts): string {
  const [code, rules] = [inScript(script), inStyle(style)];
  const iconAddress = `data:image/svg+xml,${encodeURIComponent(icon)}`;
  const blocks = [...data].map(([id, json]) => block(id, escapeJson(json)));
  const saved = block('saved-page', jsonForHtml({ fragment: '', from: null, day: null }));
  return [
    put('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(code, rules)}" />`),
    put(/<link rel="icon"[^>]*>/, `<link rel="icon" href="${iconAddress}" />`),
    put('</head>', `  <style>${rules}</style>\n  </head>`),
    put(/ *<script type="module"[^>]*><\/script>\n/, ''),
    put('</body>', `${[...blocks, saved].join('\n')}\n<script type="module">${code}</script>\n  </body>`),
  ].reduce((html, change) => change(html), page);
}

function put(place: string | RegExp, text: string): (html: string) => string {
  return (html) => {
    const changed = html.replace(place, () => text);
    if (changed === html) throw new Error(`index.html has no ${place}, where the one-file page has something to put.`);
    return changed;
  };
}

function policyFor(script: string, style: string): string {
  return POLICY.replace("script-src 'self'", `script-src '${hash(script)}'`)
    .replace("style-src 'self'", `style-src '${hash(style)}'`)
    .replaceAll(/(connect|manifest|worker|frame)-src [^;]*/g, "$1-src 'none'")
    .replaceAll("'self' ", '');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function block(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${json}</script>`;
}

/** Script that does not end its element. The marks stand in string, template and regular expression literals only. */
function inScript(script: string): string {
  return unchanged(
    script
      .trim()
      .replace(/<\/(script)/gi, '<\\/$1')
      .replaceAll('<!--', '\\x3C!--'),
    'script',
  );
}

function inStyle(style: string): string {
  if (/<\/style/i.test(style)) throw new Error('The style of the one-file page would end its own element.');
  return unchanged(style.trim(), 'style');
}

/** An HTML parser changes these characters, and the hash in the policy would no longer fit. */
function unchanged(text: string, what: string): string {
  if (/[\r\0]/.test(text))
    throw new Error(`The ${what} of the one-file page holds a character that HTML does not keep.`);
  return text;
}
