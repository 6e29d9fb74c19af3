import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCheck } from '../../src/cli/check.ts';
import { datasetNames, readDatasetFolder } from '../../src/cli/dataset-folder.ts';
import { plant } from '../core/schema/plant.ts';
import { articleFiles, type RawDataset, soundDataset } from '../fixtures/sound-dataset.ts';

const root = mkdtempSync(join(tmpdir(), 'tieline-check-'));
afterAll(() => rmSync(root, { recursive: true }));

function folderOf(name: string, files: { readonly [file: string]: string }): string {
  const folder = join(root, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

function datasetFolder(name: string, change: (raw: RawDataset) => void = () => {}): string {
  const raw = soundDataset();
  change(raw);
  const texts = Object.entries(raw).map(([file, content]) => [file, JSON.stringify(content, null, 2)]);
  return folderOf(name, Object.fromEntries(texts));
}

const sound = datasetFolder('sound');
const articles = folderOf('articles', articleFiles());
const faulty = datasetFolder('faulty', (raw) => {
  plant(raw, 'graph.json', ['ties', 0, 'type'], 'bribe');
  plant(raw, 'graph.json', ['ties', 1, 'claims', 1, 'scope'], undefined);
  plant(raw, 'graph.json', ['ties', 2, 'claims', 0, 'evidence', 0, 'exact'], 'looked into Kobalt Systems');
  plant(raw, 'views.json', ['views', 0, 'lead'], '');
});

describe('check', () => {
  test('sound data: one line with counts, exit code 0', () => {
    const { lines, exitCode } = runCheck(sound, null);
    expect(exitCode).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('sound. 2 sources, 1 reports, 6 entities, 3 ties, 8 claims, 10 sentences accounted for');
    expect(lines[0]).toContain('not compared with the articles');
  });

  test('with the articles: letter for letter', () => {
    const { lines, exitCode } = runCheck(sound, articles);
    expect(lines).toEqual([expect.stringContaining('letter for letter with 2 articles')]);
    expect(exitCode).toBe(0);
  });

  test('every fault with file, record, field path and message, exit code 1', () => {
    const { lines, exitCode } = runCheck(faulty, null);
    expect(exitCode).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(
        /^graph\.json cobalt-paid-ada ties\[0\]\.type: "type" is "bribe", but must be one of payment/,
      ),
      expect.stringMatching(/^views\.json who-paid-ada views\[0\]\.lead: "lead" is "", but must not be empty/),
      expect.stringMatching(/^graph\.json post-2 ties\[1\]\.claims\[1\]\.scope: A denial says what it covers/),
      `${faulty}: 3 problems.`,
    ]);
  });

  test('faults of shape hide no altered phrase, and it is named by its place in the file', () => {
    const { lines } = runCheck(faulty, articles);
    expect(lines).toHaveLength(5);
    expect(lines[3]).toMatch(
      /^graph\.json inquiry-1 ties\[2\]\.claims\[0\]\.evidence\[0\]\.exact: “looked into Kobalt/,
    );
  });

  test('a view that opens with a note, beside another fault', () => {
    const folder = datasetFolder('views', (raw) => {
      plant(raw, 'views.json', ['views', 1, 'link'], 'sel=gone');
      plant(raw, 'graph.json', ['ties', 1, 'claims', 1, 'scope'], undefined);
    });
    const { lines } = runCheck(folder, null);
    expect(lines[0]).toContain('[denial-without-scope]');
    expect(lines[1]).toMatch(/^views\.json who-denies views\[1\]\.link: .*gone/);
  });

  test.each(['v=1', 'd=sound', 'view=who-denies', 'was=1', 'story=one~1', 'embed=dark'])(
    'a named view with a key of the page, %s',
    (key) => {
      const folder = datasetFolder(`named-with-${key.split('=', 1)[0]}`, (raw) => {
        plant(raw, 'views.json', ['views', 1, 'link'], `scope=all&${key}`);
      });
      expect(runCheck(folder, null).lines[0]).toMatch(
        /^views\.json who-denies views\[1\]\.link: "[a-z]+" does not belong into a named view/,
      );
    },
  );

  test.each([
    ['a folder that is not there', join(root, 'nowhere'), null, /no graph\.json in .*nowhere/],
    ['a folder without articles.json', sound, root, /no articles\.json/],
  ])('%s is a problem, not an exception', (_, folder, articlesFolder, message) => {
    const { lines, exitCode } = runCheck(folder, articlesFolder);
    expect(exitCode).toBe(1);
    expect(lines[0]).toMatch(message);
  });

  test('a listed article whose text is missing is named', () => {
    const { 'courier-2017.txt': _, ...rest } = articleFiles();
    const { lines, exitCode } = runCheck(sound, folderOf('half', rest));
    expect(exitCode).toBe(1);
    expect(lines[0]).toContain('courier-2017.txt');
  });

  test('as a command: prints, and exits with the code', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/check.ts', ...args], { encoding: 'utf8' });
    const bad = run(faulty, '--articles', articles);
    expect(bad.status).toBe(1);
    expect(bad.stdout).toContain('graph.json post-2 ties[1].claims[1].scope');
    expect(bad.stderr).toBe('');
    const unknown = run(sound, '--colour');
    expect(unknown.status).toBe(1);
    expect(unknown.stdout).toContain('Usage: npm run check');
  });
});

describe('folders', () => {
  test('datasets are the folders with a graph.json', () => {
    const several = join(root, 'several');
    for (const name of ['one', 'two', 'none']) mkdirSync(join(several, name), { recursive: true });
    for (const name of ['one', 'two']) writeFileSync(join(several, name, 'graph.json'), '{}');
    expect(datasetNames(several)).toEqual(['one', 'two']);
  });

  test('the hash is of what the file says, not of how it is laid out', () => {
    const read = readDatasetFolder(sound);
    expect(read.ok && read.value.compiled.hash).toMatch(/^[0-9a-f]{16}$/);
    const spaced = folderOf('spaced', { 'graph.json': `${JSON.stringify(soundDataset()['graph.json'])}\n` });
    const other = readDatasetFolder(spaced);
    expect(read.ok && other.ok && read.value.compiled.hash === other.value.compiled.hash).toBe(true);
  });

  test('without the layout everyone gets a place all the same', () => {
    const read = readDatasetFolder(sound, { ignoreLayout: true });
    expect(read.ok && read.value.files.layout).toBeNull();
    expect(read.ok && Object.keys(read.value.compiled.positions).sort()).toEqual(['ada', 'cobalt', 'delta']);
  });
});
