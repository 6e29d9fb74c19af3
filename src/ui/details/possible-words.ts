import type { View } from '../../core/state/view.ts';
import { windowInWords } from '../../core/time/words.ts';

/**
 * Why a tie is only possibly in the view's window: "Only possibly in 2015 to 2016: all that is known is “some time
 * before March 2017”." Null without a window.
 * @param when the tie's date on the view's clock, in words
 */
export function possibleInWords(view: Pick<View, 'time' | 'clock'>, when: string | null): string | null {
  if (view.time === null) return null;
  const { from, to } = view.time;
  const bothEnds = from !== null && to !== null;
  const window = `${bothEnds ? 'in ' : 'in the time '}${windowInWords(from, to)}`;
  const clock = view.clock === 'reported' ? ' about when it was reported' : '';
  return `Only possibly ${window}: all that is known${clock} is “${when ?? 'undated'}”.`;
}
