import type { Command } from '../../core/state/command.ts';
import type { FilterKey } from '../../core/state/keys.ts';
import type { View } from '../../core/state/view.ts';
import type { NearestMiss } from '../../core/ways/way.ts';

/**
 * The commands that open just what a nearest miss names, in the order in which to send them. What is open already is
 * passed over, so that there are none where nothing stands in the way.
 */
export function openMiss(miss: Pick<NearestMiss, 'open' | 'window'>, view: View): readonly Command[] {
  const opensTime = miss.window !== null || miss.open.some((key) => key === 't' || key === 'clock');
  // The years come first, since how undated ties stand by default depends on them.
  const time = when(opensTime && view.time !== null, { type: 'set-window', time: miss.window });
  return [...time, ...[...new Set(miss.open)].flatMap((key) => opening(key, view))];
}

function opening(key: NearestMiss['open'][number], view: View): readonly Command[] {
  switch (key) {
    case 'scope':
      return when(view.scope !== 'all', { type: 'set-scope', scope: 'all' });
    case 'possible':
      return when(!view.possible, { type: 'set-possible', on: true });
    case 'undated':
      return [{ type: 'set-undated', on: true }];
    case 'denied':
      return when(!view.denied, { type: 'set-denied', on: true });
    case 'voices':
      return when(view.voices > 0, { type: 'set-voices', atLeast: 0 });
    case 'without':
      return when(view.without.length > 0, { type: 'clear-without' });
    case 'hide':
      return when(view.hide.length > 0, { type: 'unhide' });
    case 'only':
      return when(view.only.length > 0, { type: 'keep-only', entities: [] });
    case 'focus':
      return when(view.focus.length > 0, { type: 'clear-focus' });
    case 'steps':
      return when(view.steps !== null, { type: 'set-steps', steps: null });
    case 'order':
      return when(view.inOrder, { type: 'set-in-order', on: false });
    default:
      return isChoiceKey(key) ? when(view.choices[key].mode !== 'all', { type: 'all-terms', key }) : [];
  }
}

/** The rest hides nothing by itself: the clock and the window (above), what is pinned, a comparison. */
function isChoiceKey(key: FilterKey): key is 'rel' | 'kind' | 'sup' | 'den' | 'src' {
  return key === 'rel' || key === 'kind' || key === 'sup' || key === 'den' || key === 'src';
}

function when(needed: boolean, command: Command): readonly Command[] {
  return needed ? [command] : [];
}
