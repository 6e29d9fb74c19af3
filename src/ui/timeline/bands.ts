import type { Domain } from '../../core/compile/compiled.ts';
import type { View, WindowText } from '../../core/state/view.ts';
import { windowOf } from '../../core/time/window.ts';
import type { Band } from './axis-header.tsx';

/** The years of the view, and those of the window that it is compared with, as marked stretches of the axis. */
export function bandsOf({ time, compare }: Pick<View, 'time' | 'compare'>): readonly Band[] {
  const compared = compare?.with === 'window' ? compare.time : null;
  return [...bandOf('view', time), ...bandOf('compared', compared)];
}

function bandOf(kind: Band['kind'], time: WindowText | null): readonly Band[] {
  const days = time === null ? null : windowOf(time.from, time.to);
  if (days === null || !days.ok) return [];
  const stretch: Domain = days.value;
  return [{ kind, days: stretch }];
}
