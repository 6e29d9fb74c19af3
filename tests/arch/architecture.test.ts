import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allImports, type Import, importsOf, sourceFiles } from './imports.ts';
import { cycles, directionFault, impurity } from './rules.ts';

const imports = allImports();

describe('the source', () => {
  it('is read at all: the files that matter are there, with their imports', () => {
    expect(sourceFiles('src').length).toBeGreaterThan(80);
    expect(imports).toContainEqual({
      from: 'src/core/schema/load.ts',
      to: 'src/core/schema/check.ts',
      typeOnly: false,
    });
    expect(imports).toContainEqual({ from: 'src/core/schema/dataset.ts', to: 'zod', typeOnly: false });
    expect(imports.some(({ from, to }) => from === 'src/app/app.tsx' && to === 'src/app/store.ts')).toBe(true);
  });

  it('imports in the allowed directions only', () => {
    expect(imports.map(directionFault).filter((fault) => fault !== null)).toEqual([]);
  });

  it('has no cycles', () => {
    expect(cycles(imports)).toEqual([]);
  });

  it('keeps core pure', () => {
    const faults = sourceFiles('src/core').flatMap((file) => {
      const name = impurity(readFileSync(file, 'utf8'));
      return name === null ? [] : [`${file} uses ${name}`];
    });
    expect(faults).toEqual([]);
  });

  it('keeps zod, graphology, the search and the widgets out of the first load', () => {
    const late = [
      'zod',
      'graphology',
      'graphology-metrics',
      'minisearch',
      'react-aria-components',
      'd3-dsv',
      'uqr',
      'cytoscape-fcose',
      'edtf',
    ];
    const loaded = loadedAtStart('src/app/main.tsx');
    expect(loaded).toContain('cytoscape');
    expect(late.filter((name) => loaded.has(name))).toEqual([]);
  });
});

describe('the gates bite', () => {
  const violations: readonly (readonly [what: string, file: string, line: string])[] = [
    ['core on ui', 'src/core/time/day.ts', "import { Legend } from '../../ui/legend/legend.tsx';"],
    ['core on react', 'src/core/filter/facets.ts', "import { useState } from 'react';"],
    [
      'time on schema, though only a type',
      'src/core/time/bounds.ts',
      "import type { When } from '../schema/dataset.ts';",
    ],
    ['evidence on zod', 'src/core/evidence/support.ts', "import { z } from 'zod';"],
    ['canvas on ui', 'src/canvas/folds.ts', "import { useExplorer } from '../ui/explorer-context.ts';"],
    ['ui on canvas', 'src/ui/list/list-view.tsx', "import { linesOf } from '../../canvas/folds.ts';"],
    ['svg on cytoscape', 'src/svg/style.ts', "import type { StylesheetJson } from 'cytoscape';"],
    ['svg on app', 'src/svg/scene.ts', "import { readPalette } from '../app/palette.ts';"],
    ['ui on cytoscape', 'src/ui/list/list-view.tsx', "import cytoscape from 'cytoscape';"],
    ['io on node', 'src/io/csv.ts', "import { readFileSync } from 'node:fs';"],
    ['app on cytoscape', 'src/app/graph-view.tsx', "import cytoscape from 'cytoscape';"],
    ['a re-export', 'src/core/result.ts', "export { linesOf } from '../canvas/folds.ts';"],
    ['a dynamic import', 'src/core/result.ts', "const late = import('../ui/legend/legend.tsx');"],
  ];
  it.each(violations)('on %s', (_what, file, line) => {
    expect(importsOf(file, `\n${line}\n`).map(directionFault)).not.toContain(null);
  });

  it('on a cycle', () => {
    const edge = (from: string, to: string): Import => ({ from, to, typeOnly: true });
    expect(
      cycles([edge('src/a.ts', 'src/b.ts'), edge('src/b.ts', 'src/c.ts'), edge('src/c.ts', 'src/a.ts')]),
    ).toHaveLength(1);
  });

  it.each(['Math.random()', 'new Date(0)', 'Date.now()', 'document.title', 'fetch(address)', 'console.log(1)'])(
    'on %s in core',
    (code) => {
      expect(impurity(`export const value = ${code};`)).not.toBeNull();
      expect(impurity(`// ${code}\nexport const value = 1;`)).toBeNull();
    },
  );
});

/** Packages that are loaded before a first picture: reached by static value imports. */
function loadedAtStart(entry: string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { to, typeOnly } of staticImports(file)) {
      if (typeOnly) continue;
      if (!to.startsWith('src/')) packages.add(to);
      else if (/\.tsx?$/.test(to)) waiting.push(to);
    }
  }
  return packages;
}

function staticImports(file: string): Import[] {
  return importsOf(file, readFileSync(file, 'utf8').replace(/\bimport\(\s*['"][^'"]+['"]\s*\)/g, ''));
}
