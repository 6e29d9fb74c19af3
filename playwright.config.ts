import { existsSync } from 'node:fs';
import { defineConfig, firefox, webkit } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium, NO_BROWSER_HELP } from './tests/e2e/browser.ts';

/** Another build to test, and a port beside another run. The defaults test what `npm run build` wrote. */
const DIST = process.env.TIELINE_E2E_DIST ?? 'dist';
const PORT = Number(process.env.TIELINE_E2E_PORT ?? 4181);
const found = await findChromium();
if (found === null) throw new Error(NO_BROWSER_HELP);

/** Firefox and WebKit take the smoke test where Playwright has them. */
const others = [
  { name: 'firefox', path: firefox.executablePath() },
  { name: 'webkit', path: webkit.executablePath() },
].filter(({ path }) => existsSync(path));

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // A test that passes only on its second try still lands; `npm test` names it at the end, to be mended.
  retries: process.env.CI === undefined ? 0 : 1,
  // Generous: a busy machine takes several times as long as a quiet one.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '.cache/test-reports/browser.json' }],
  ],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    timezoneId: 'Pacific/Auckland',
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 20_000,
    // It would answer in place of the server. The tests of it let it in.
    serviceWorkers: 'block',
    launchOptions: { executablePath: found.path, args: CHROMIUM_ARGS },
  },
  webServer: {
    command: `npx vite preview --outDir ${JSON.stringify(DIST)} --port ${PORT} --strictPort`,
    port: PORT,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'chromium' },
    ...others.map(({ name, path }) => ({
      name,
      testMatch: 'smoke.e2e.ts',
      use: {
        browserName: name === 'firefox' ? ('firefox' as const) : ('webkit' as const),
        launchOptions: { executablePath: path, args: [] },
      },
    })),
  ],
});
