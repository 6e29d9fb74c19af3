import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCheck } from '../../src/cli/check.ts';
import { contentHash } from '../../src/cli/content-hash.ts';
import { readDatasetFolder } from '../../src/cli/dataset-folder.ts';
import { runRelease } from '../../src/cli/release.ts';
import { examineReleases, readReleaseFiles } from '../../src/cli/release-folder.ts';
import { storyEntry } from '../../src/core/story/story-entry.ts';
import { plant } from '../core/schema/plant.ts';
import { type RawDataset, soundDataset } from '../fixtures/sound-dataset.ts';

const root = mkdtempSync(join(tmpdir(), 'tieline-release-'));
afterAll(() => rmSync(root, { recursive: true }));

function write(name: string, change: (raw: RawDataset) => void = () => {}): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  const raw = soundDataset();
  change(raw);
  for (const [file, content] of Object.entries(raw)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), JSON.stringify(content, null, 2));
  }
  return folder;
}

const snapshot = (folder: string) => JSON.stringify([...readReleaseFiles(folder).files, readReleaseFiles(folder).list]);

describe('release', () => {
  test('writes one compact file named by its content, and its line; a second time changes nothing', () => {
    const folder = write('first');
    const first = runRelease(folder, 'The first one.');
    expect(first.exitCode).toBe(0);
    const hash = contentHash(readFileSync(join(folder, 'graph.json'), 'utf8'));
    expect(readdirSync(join(folder, 'releases'))).toEqual([`${hash}.json`]);
    expect(first.lines[0]).toContain(`released the data of 2017-08-01 as ${hash}`);
    expect(readFileSync(join(folder, 'releases', `${hash}.json`), 'utf8').trimEnd()).not.toContain('\n');
    const before = snapshot(folder);
    const second = runRelease(folder, null);
    expect(second).toEqual({ lines: [expect.stringContaining('Nothing to do')], exitCode: 0 });
    expect(snapshot(folder)).toBe(before);
    expect(runCheck(folder, null).exitCode).toBe(0);
  });

  test('a released version is the dataset as the page had it, stories too', () => {
    const folder = write('same');
    runRelease(folder, null);
    const read = readDatasetFolder(folder);
    const releases = examineReleases(readReleaseFiles(folder), 'sound');
    expect(read.ok && releases.ok).toBe(true);
    if (!read.ok || !releases.ok) return;
    const [release] = releases.value;
    expect(release?.stories).toEqual(read.value.files.stories);
    expect(release?.stories).toHaveLength(1);
    expect({ ...release?.compiled, stories: release?.stories?.map(storyEntry) }).toEqual(read.value.compiled);
    expect(releases.value[0]?.what).toBe(
      '3 ties among 3 entities, with 8 claims; 3 more only speak or give the occasion.',
    );
  });

  test('how graph.json is laid out, and its line ends, make no new version', () => {
    const folder = write('layout');
    runRelease(folder, null);
    const path = join(folder, 'graph.json');
    writeFileSync(
      path,
      `${JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), null, 4).replaceAll('\n', '\r\n')}\r\n`,
    );
    expect(runRelease(folder, null).lines[0]).toContain('Nothing to do');
  });

  test('changed data are a second version; the first stays as it was', () => {
    const folder = write('second');
    runRelease(folder, 'One.');
    const before = [...readReleaseFiles(folder).files];
    write('second', (raw) => plant(raw, 'graph.json', ['entities', 0, 'name'], 'Ada M. Marsh'));
    expect(runRelease(folder, 'Two.').exitCode).toBe(0);
    const releases = examineReleases(readReleaseFiles(folder), 'sound');
    expect(releases.ok && releases.value.map(({ what }) => what)).toEqual(['One.', 'Two.']);
    for (const [name, text] of before) expect(readReleaseFiles(folder).files.get(name)).toBe(text);
  });

  test('refuses what check finds wrong, in the data and in earlier versions, and writes nothing', () => {
    const faulty = write('faulty', (raw) => plant(raw, 'graph.json', ['ties', 0, 'type'], 'bribe'));
    const report = runRelease(faulty, null);
    expect(report.exitCode).toBe(1);
    expect(report.lines.at(-1)).toBe(`${faulty}: 1 problem; nothing was released.`);
    expect(readReleaseFiles(faulty)).toEqual({ list: null, files: new Map() });

    const folder = write('tampered');
    runRelease(folder, null);
    const [name = ''] = readdirSync(join(folder, 'releases'));
    const path = join(folder, 'releases', name);
    writeFileSync(path, readFileSync(path, 'utf8').replace('Ada Marsh', 'Ida Marsh'));
    write('tampered', (raw) => plant(raw, 'graph.json', ['entities', 0, 'name'], 'Ada M. Marsh'));
    expect(runRelease(folder, null).lines[0]).toContain('It was altered');
    expect(runCheck(folder, null).lines[0]).toMatch(/^releases\/[0-9a-f]{16}\.json .*It was altered.*\[release\]$/);
    expect(readdirSync(join(folder, 'releases'))).toEqual([name]);
  });

  test('a folder without a dataset', () => {
    expect(runRelease(join(root, 'nowhere'), null).lines[0]).toContain('There is no graph.json');
  });
});
