/** Which modules the explorer needs before its first picture, so that they come as one file. */
import { fileURLToPath } from 'node:url';
import { normalizePath } from 'vite';

/** What the bundler tells of a module, as far as it is asked here. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Modules that come in one file. */
interface FileGroup {
  /** What the bundler calls the group where it tells of its own work. */
  readonly debugName: string;
  /** The file's name for a module that belongs in it; null for others. */
  readonly name: (id: string, modules: Modules) => string | null;
}

const FILE = 'first';
const ENTRY = normalizePath(fileURLToPath(new URL('../app/main.tsx', import.meta.url)));

/**
 * The group of everything that the explorer's first script imports, at whatever remove, for `codeSplitting.groups`. Left
 * to itself the bundler makes a dozen small files of what later parts share with it, each of which waits for its turn on
 * a slow line. The worker and the embed script import nothing of it, and stay files of their own.
 */
export function firstScript(): FileGroup {
  let needed: ReadonlySet<string> | null = null;
  return {
    debugName: FILE,
    name: (id, modules) => {
      needed ??= importedFrom(ENTRY, modules);
      return needed.has(id) ? FILE : null;
    },
  };
}

function importedFrom(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const id of found) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  }
  return found;
}
