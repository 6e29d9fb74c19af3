/** Moving about the page with the Tab key, as a reader without a mouse does. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

const MOST_PRESSES = 400;

/** Presses Tab, or Shift+Tab, until the element has the focus. Fails where it cannot be reached. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${target} cannot be reached with ${key}.`);
}

declare global {
  interface Window {
    pointerPresses?: number;
  }
}

/** Counts what a pointer does in a page; must stay 0 where a test claims to use the keyboard alone. */
export async function watchPointer(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    window.pointerPresses = 0;
    const count = (): void => {
      window.pointerPresses = (window.pointerPresses ?? 0) + 1;
    };
    window.addEventListener('pointerdown', count, { capture: true });
  });
  return () => page.evaluate(() => window.pointerPresses ?? 0);
}
