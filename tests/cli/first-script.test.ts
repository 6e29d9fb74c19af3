import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { firstScript } from '../../src/cli/first-script.ts';

const ENTRY = resolve('src/app/main.tsx').replaceAll('\\', '/');
const imports = new Map([
  [ENTRY, ['store', 'theme']],
  ['store', ['view', 'edtf']],
  // In a circle, as modules may be.
  ['view', ['store', 'edtf']],
  ['late', ['view', 'chart']],
]);
const modules = {
  getModuleInfo: (id: string) => (imports.has(id) ? { importedIds: imports.get(id) ?? [] } : null),
};

test('whatever the explorer imports at the start comes in one file, and nothing else does', () => {
  const { name } = firstScript();
  for (const id of [ENTRY, 'store', 'theme', 'view', 'edtf']) expect(name(id, modules), id).toBe('first');
  for (const id of ['late', 'chart', 'unknown']) expect(name(id, modules), id).toBeNull();
});
