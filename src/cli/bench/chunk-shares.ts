/** Which packages and folders the bytes of a built script come from, read from its source map. */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';

/** One package or folder in a script. Sizes in bytes. */
export interface Share {
  readonly name: string;
  readonly minified: number;
  /** By how much the compressed script would shrink without it. */
  readonly gzip: number;
}

/** A stretch of the script that comes from one source. */
interface Piece {
  readonly text: string;
  readonly name: string;
}

/** The shares of a script, largest first. Its map lies beside it. */
export function sharesOf(script: string): readonly Share[] {
  const pieces = piecesOf(script);
  const whole = compressed(pieces.map(({ text }) => text));
  return [...new Set(pieces.map(({ name }) => name))]
    .map((name) => {
      const own = pieces.filter((piece) => piece.name === name);
      const rest = pieces.filter((piece) => piece.name !== name);
      const minified = own.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
      return { name, minified, gzip: whole - compressed(rest.map(({ text }) => text)) };
    })
    .sort((a, b) => b.gzip - a.gzip);
}

function piecesOf(script: string): readonly Piece[] {
  const map = new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')));
  const pieces: Piece[] = [];
  readFileSync(script, 'utf8')
    .split('\n')
    .forEach((text, line) => {
      let from = 0;
      let name = '';
      for (let column = 0; column <= text.length; column += 1) {
        const next = column === text.length ? null : nameAt(map, line, column);
        if (next === name) continue;
        if (column > from) pieces.push({ text: text.slice(from, column), name });
        from = column;
        name = next ?? '';
      }
    });
  return pieces;
}

function nameAt(map: SourceMap, line: number, column: number): string {
  const entry = map.findEntry(line, column);
  return 'originalSource' in entry ? ownerOf(entry.originalSource) : 'made by the bundler';
}

/** A package's name, or for the project's own code the folder, two levels deep. */
function ownerOf(source: string): string {
  const [, inPackage] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  const [, own] = /(?:^|\/)(src\/[^/]+(?:\/[^/.]+)?(?=\/)|src\/[^/]+)/.exec(source) ?? [];
  return inPackage ?? own ?? 'made by the bundler';
}

function compressed(texts: readonly string[]): number {
  return gzipSync(texts.join(''), { level: 9 }).length;
}
