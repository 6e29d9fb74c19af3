/** Reads the imports of the source files, for the rules in `rules.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** One import of one file. Paths are relative to the project with forward slashes; `to` is a package name otherwise. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Erased when the code runs. */
  readonly typeOnly: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** All TypeScript files below a folder. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => slashed(join(folder, path)))
    .sort();
}

/** The imports in a file's text: static, re-exports, dynamic, and type queries. */
export function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, path, dynamic]) => {
    const target = path ?? dynamic ?? '';
    const to = target.startsWith('.') ? slashed(normalize(join(dirname(file), target))) : packageOf(target);
    return { from: file, to, typeOnly: type !== undefined };
  });
}

/** All imports below `src`. */
export function allImports(): Import[] {
  return sourceFiles('src').flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
}

function packageOf(target: string): string {
  const [scope = '', name = ''] = target.split('/');
  return target.startsWith('@') ? `${scope}/${name}` : scope;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
