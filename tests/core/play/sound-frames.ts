import { expect } from 'vitest';
import { type Frame, inOrder, MOST_FRAMES } from '../../../src/core/play/frame.ts';
import type { WindowText } from '../../../src/core/state/view.ts';
import { isValidWindow } from '../../../src/core/state/window.ts';
import { windowOf } from '../../../src/core/time/window.ts';

/** First and last day of a window that can be read. */
export function daysOf({ from, to }: WindowText) {
  const days = windowOf(from, to);
  if (!days.ok) throw new Error(days.error);
  return days.value;
}

/** Frames are few, advance one by one, and meet the domain. */
export function expectSound(list: readonly Frame[], domain: { readonly from: number; readonly to: number }): void {
  expect(list.length).toBeLessThanOrEqual(MOST_FRAMES);
  const faults = list.filter(({ window }, place) => {
    const next = list[place + 1];
    if (!isValidWindow(window) || (next !== undefined && inOrder(window, next.window) !== -1)) return true;
    const { from, to } = daysOf(window);
    return from > domain.to || to < domain.from;
  });
  expect(faults).toEqual([]);
}
