/** `npm test`: types, lint, unit, architecture and data tests, then the built page in a browser. Ends in a count. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { findChromium, NO_BROWSER_HELP } from '../../tests/e2e/browser.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = '.cache/test-reports';
const NONE: Counts = { passed: 0, failed: 0 };
const BAD: Counts = { passed: 0, failed: 1 };

mkdirSync(REPORTS, { recursive: true });
const results: Counts[] = [
  step('Types', 'tsc', ['--noEmit']),
  step('Types of core alone, without a browser or Node', 'tsc', ['--noEmit', '-p', 'src/core/tsconfig.json']),
  step('Types of the service worker', 'tsc', ['--noEmit', '-p', 'src/worker/tsconfig.json']),
  step('Lint and format', 'biome', ['ci', '.']),
  unitTests(),
  await browserTests(),
];
const total = results.reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function step(title: string, command: string, args: readonly string[]): Counts {
  return run(title, command, args) ? { passed: 1, failed: 0 } : BAD;
}

function unitTests(): Counts {
  const file = `${REPORTS}/unit.json`;
  const green = run('Unit, architecture and data tests', 'vitest', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file);
  const counts = { passed: numberIn(report, 'numPassedTests'), failed: numberIn(report, 'numFailedTests') };
  return honest(counts, green);
}

async function browserTests(): Promise<Counts> {
  const browser = await findChromium();
  if (browser === null) {
    console.error(`\n=== Browser tests: NOT RUN\n${NO_BROWSER_HELP}`);
    return process.env.CI === undefined ? NONE : BAD;
  }
  console.log(`\nBrowser: ${browser.name}`);
  const built = step('Build', 'vite', ['build', '--logLevel', 'warn']);
  if (built.failed > 0) return built;
  const file = `${REPORTS}/browser.json`;
  const green = run('Browser tests', 'playwright', ['test'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    CHROMIUM_PATH: browser.path,
  });
  const report = readReport(file);
  const { stats } = report;
  for (const title of secondTries(report.suites)) console.warn(`Passed only on its second try: ${title}`);
  const counts = isRecord(stats)
    ? { passed: numberIn(stats, 'expected') + numberIn(stats, 'flaky'), failed: numberIn(stats, 'unexpected') }
    : NONE;
  return honest({ passed: counts.passed + built.passed, failed: counts.failed }, green && counts.passed > 0);
}

/** Titles of the tests that failed first and passed then, of suites within suites as Playwright's report has them. */
function secondTries(suites: unknown): readonly string[] {
  return listIn(suites).flatMap((suite) => [
    ...listIn(suite.specs).flatMap((spec) =>
      listIn(spec.tests).some((test) => test.status === 'flaky') ? [`${spec.file} › ${spec.title}`] : [],
    ),
    ...secondTries(suite.suites),
  ]);
}

function listIn(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** A run that failed without naming a failed test (a file that would not load, a crash) still counts as one. */
function honest(counts: Counts, green: boolean): Counts {
  return green || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function run(
  title: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean {
  console.log(`\n=== ${title}`);
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function readReport(file: string): Record<string, unknown> {
  if (!existsSync(file)) return {};
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isRecord(report) ? report : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function numberIn(record: Record<string, unknown>, key: string): number {
  const value = record[key];
  return typeof value === 'number' ? value : 0;
}
