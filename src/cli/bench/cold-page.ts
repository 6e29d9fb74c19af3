import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { CHROMIUM_ARGS } from '../../../tests/e2e/browser.ts';

/** How a page is loaded: as fast as this machine can, or as on a slow phone. */
export const CONDITIONS = ['plain', 'slow'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** The Fast 3G preset of Chromium's tools and of Lighthouse's "slow 4G": nine tenths of 1.6 and 0.75 Mbit/s, 562.5 ms. */
export const FAST_3G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1_600_000 * 0.9) / 8,
  uploadThroughput: (750_000 * 0.9) / 8,
} as const;
export const CPU_SLOWDOWN = 4;

const VIEWPORT = { width: 1440, height: 900 };
const TIME_LIMIT = 180_000;

/** Opens pages that share nothing with any page before them. */
export interface ColdBrowser {
  /** Opens an address in a new context with the probe in it, hands the page over, and closes the context. */
  readonly visit: <T>(address: string, condition: Condition, use: (page: Page) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Starts a Chromium. */
export async function openColdBrowser(executablePath: string): Promise<ColdBrowser> {
  const browser: Browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  const probe = await probeScript();
  return {
    visit: async (address, condition, use) => {
      const context = await browser.newContext({
        viewport: VIEWPORT,
        colorScheme: 'light',
        reducedMotion: 'no-preference',
      });
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(TIME_LIMIT);
        await page.addInitScript({ content: probe });
        const session = await context.newCDPSession(page);
        await session.send('Network.enable');
        await session.send('Network.setCacheDisabled', { cacheDisabled: true });
        if (condition === 'slow') {
          await session.send('Network.emulateNetworkConditions', FAST_3G);
          await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
        }
        await page.goto(address, { waitUntil: 'commit' });
        return await use(page);
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}

/** The probe and what it imports as one plain script. */
async function probeScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: resolve('src/cli/bench/probe.ts'), formats: ['iife'], name: 'tielineProbe' },
    },
  });
  for (const bundle of [built].flat()) {
    const [script] = 'output' in bundle ? bundle.output : [];
    if (script !== undefined) return script.code;
  }
  throw new Error('The probe could not be built.');
}
