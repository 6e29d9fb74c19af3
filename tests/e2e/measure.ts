/** Sizes that a reader feels: targets too small for a thumb, and controls that are cut off. */
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Everything that one can press or type into. */
const CONTROLS = 'button, input, summary, textarea, select, a[href]';

/** The page itself never scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess).toBeLessThanOrEqual(0);
}

/**
 * Controls on show that a thumb of 44 × 44 CSS pixels does not find, label and unseen margin counted in. Links and
 * buttons within a sentence are as large as its words, as WCAG 2.5.5 allows.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((controls) => {
    const side = 44;
    const tolerance = 0.5;
    const found: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>(controls)) {
      if (!control.checkVisibility({ visibilityProperty: true }) || getComputedStyle(control).display === 'inline')
        continue;
      control.scrollIntoView({ block: 'center', inline: 'center' });
      const target = control.closest<HTMLElement>('label, [data-end]') ?? control;
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hits = (dx: number, dy: number): boolean => {
        const hit = document.elementFromPoint(x + dx, y + dy);
        return hit !== null && (target.contains(hit) || control.contains(hit));
      };
      const reach = side / 2 - 1;
      const wide = width >= side - tolerance || (hits(-reach, 0) && hits(reach, 0));
      const high = height >= side - tolerance || (hits(0, -reach) && hits(0, reach));
      // What is off the screen or covered cannot be pressed by anybody: a skip link that waits for the keyboard.
      if (hits(0, 0) && !(wide && high)) {
        found.push(`${width.toFixed(1)} × ${height.toFixed(1)}: ${control.outerHTML.slice(0, 140)}`);
      }
    }
    return found;
  }, CONTROLS);
}

/** Controls on show of which a part can neither be seen nor scrolled to. */
export function clippedControls(page: Page): Promise<string[]> {
  return page.evaluate((controls) => {
    const slack = 1.5;
    const isHidden = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const isScrolled = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

    const fault = (control: HTMLElement): string | null => {
      const style = getComputedStyle(control);
      const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
      if (!isText && isHidden(style.overflowX) && control.scrollWidth > control.clientWidth + slack)
        return 'words cut off';
      const box = control.getBoundingClientRect();
      for (let around = control.parentElement; around !== null; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        if (isScrolled(overflowX) || isScrolled(overflowY)) return null;
        if (isHidden(overflowX) && (box.left < frame.left - slack || box.right > frame.right + slack))
          return 'cut off sideways';
        if (isHidden(overflowY) && (box.top < frame.top - slack || box.bottom > frame.bottom + slack)) return 'cut off';
      }
      return box.left < -slack || box.right > document.documentElement.clientWidth + slack ? 'off the screen' : null;
    };

    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      const unseen =
        !control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || width < 4 || height < 4;
      const skips = control.textContent?.startsWith('Skip to') === true;
      const what = unseen || skips ? null : fault(control);
      return what === null ? [] : [`${what}: ${control.outerHTML.slice(0, 140)}`];
    });
  }, CONTROLS);
}
