import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/cli/content-hash.ts';
import { datasetNames } from '../../src/cli/dataset-folder.ts';
import { type ReleaseFiles, readReleaseFiles } from '../../src/cli/release-folder.ts';
import { readReleaseList, releaseListText } from '../../src/core/schema/releases.ts';
import { realDataset } from './real-dataset.ts';
import { alterations, type Remembered } from './released.ts';

const path = new URL('../fixtures/releases.json', import.meta.url);
const remembered: Readonly<Record<string, readonly Remembered[]>> = JSON.parse(readFileSync(path, 'utf8'));

describe('released versions', () => {
  test.each(datasetNames('data'))('of %s are those that were released, unaltered, none gone', (name) => {
    expect(alterations(readReleaseFiles(`data/${name}`), name, remembered[name] ?? [])).toEqual([]);
  });

  test('are remembered of no other dataset', () => {
    expect(Object.keys(remembered).filter((name) => !datasetNames('data').includes(name))).toEqual([]);
  });
});

describe('the proof bites', () => {
  const files = readReleaseFiles('data/kaspersky');
  const [name = '', text = ''] = [...files.files][0] ?? [];
  const rows = remembered.kaspersky ?? [];
  const wrong = (altered: ReleaseFiles) => alterations(altered, 'kaspersky', rows);
  const altered = (from: string, to: string) => text.replace(from, to);
  /** As somebody would who covers the traces in the list. */
  const covered = (other: string): ReleaseFiles => {
    const list = readReleaseList(files.list ?? '');
    if (!list.ok) throw new Error(list.error);
    const rewritten = list.value.map((entry) =>
      `${entry.hash}.json` === name ? { ...entry, sha256: sha256(other) } : entry,
    );
    return { list: releaseListText(rewritten), files: new Map([...files.files, [name, other]]) };
  };

  test('on one letter of a summary', () => {
    const other = altered('"summary":"The', '"summary":"A ');
    expect(other).not.toBe(text);
    expect(wrong({ ...files, files: new Map([...files.files, [name, other]]) })).toEqual([
      expect.stringContaining('It was altered'),
    ]);
    expect(wrong(covered(other))).toEqual([expect.stringContaining('It was altered')]);
  });

  test('on a node that was moved, though the list was made to fit', () => {
    const other = text.replace(/"kaspersky-lab":\[-?\d+/, '"kaspersky-lab":[7777');
    expect(other).not.toBe(text);
    expect(wrong({ ...files, files: new Map([...files.files, [name, other]]) })).toEqual([
      expect.stringContaining('It was altered'),
    ]);
    expect(wrong(covered(other))).toEqual([expect.stringContaining('is not what was released')]);
  });

  test('on a version that is gone, with its line and without', () => {
    const rest = new Map([...files.files].filter(([each]) => each !== name));
    expect(wrong({ ...files, files: rest })).toEqual([expect.stringContaining('The file is missing')]);
    expect(wrong({ list: releaseListText([]), files: new Map() })).toEqual(
      rows.map(({ hash }) => `${hash} was released and is gone.`),
    );
  });

  test('on a version that is not in the list, listed twice, or not remembered', () => {
    expect(wrong({ list: releaseListText([]), files: files.files })).toEqual([expect.stringContaining('not listed')]);
    const list = readReleaseList(files.list ?? '');
    const twice = list.ok ? releaseListText([...list.value, ...list.value]) : '';
    expect(wrong({ ...files, list: twice })[0]).toContain('listed twice');
    expect(alterations(files, 'kaspersky', [])).toEqual(
      rows.map(({ hash }) => `${hash} is not remembered: add its row.`),
    );
  });

  test('on another dataset, a broken list and a truncated file', () => {
    expect(alterations(files, 'other', rows)[0]).toContain('not of "other"');
    expect(wrong({ ...files, list: '{"releases":' })[0]).toContain('The list cannot be read');
    expect(wrong(covered(text.slice(0, 5000)))[0]).toContain('It cannot be read');
  });
});

test('the present data are released: a link pinned to them can always be opened', () => {
  const list = readReleaseList(readReleaseFiles('data/kaspersky').list ?? '');
  expect(list.ok ? list.value.map(({ hash }) => hash) : []).toContain(realDataset().compiled.hash);
});
