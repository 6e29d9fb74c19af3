/** `test` for the browser: every page of a test must stay silent, or the test fails. */
import { type BrowserContext, test as base, expect } from '@playwright/test';

export { expect };

interface Options {
  /** Console errors that a test brings about by itself, such as a refused request. None by default. */
  readonly expectedErrors: readonly RegExp[];
}

interface Fixtures {
  /** Collects what goes wrong in every page of a context, for contexts that a test opens itself. */
  readonly listenTo: (context: BrowserContext) => void;
}

/** Playwright's own word where a test keeps the service worker out. */
const KEPT_OUT = /Service Worker registration blocked by Playwright/;

export const test = base.extend<Options & Fixtures & { readonly silence: undefined }>({
  expectedErrors: [[], { option: true }],
  // Playwright reads from the pattern which fixtures one needs.
  listenTo: async ({ expectedErrors, baseURL }, use) => {
    const problems: string[] = [];
    const own = new URL(baseURL ?? 'http://localhost').hostname;
    await use((context) => {
      context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
      context.on('console', (message) => {
        if (KEPT_OUT.test(message.text())) return;
        if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
      });
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== own) problems.push(`request to ${request.url()}`);
      });
    });
    expect(problems.filter((problem) => !expectedErrors.some((pattern) => pattern.test(problem)))).toEqual([]);
  },
  silence: [
    async ({ context, listenTo }, use) => {
      listenTo(context);
      await use(undefined);
    },
    { auto: true },
  ],
});
