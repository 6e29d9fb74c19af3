/** Finds a Chromium for the browser tests and the benchmark. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

export interface FoundBrowser {
  readonly name: string;
  readonly path: string;
}

/** No GPU: software GL makes the canvas several times slower. The rest keeps the browser from calling home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const NO_BROWSER_HELP = [
  'No Chromium was found. Any one of these will do, then run the tests again:',
  '  - install Chromium or Chrome (Debian and Ubuntu: apt-get install chromium)',
  '  - npx playwright install chromium',
  '  - set CHROMIUM_PATH to the program',
].join('\n');

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** CHROMIUM_PATH, then the system's, then Playwright's own, then the one inside the optional npm package; else null. */
export async function findChromium(): Promise<FoundBrowser | null> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && existsSync(named)) return { name: named, path: named };
  const system = SYSTEM_PATHS.find((path) => existsSync(path));
  if (system !== undefined) return { name: system, path: system };
  const own = chromium.executablePath();
  if (own !== '' && existsSync(own)) return { name: "Playwright's own Chromium", path: own };
  return packagedChromium();
}

async function packagedChromium(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // Makes the package unpack the libraries that a bare machine lacks; it must be set before the import.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return { name: 'the Chromium in @sparticuz/chromium', path: await packaged.executablePath() };
  } catch {
    return null;
  }
}
