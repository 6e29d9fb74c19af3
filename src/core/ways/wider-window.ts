import { assess } from '../filter/assessment.ts';
import { BIT } from '../filter/dimension.ts';
import type { View, WindowText } from '../state/view.ts';
import type { Bounds, Day } from '../time/bounds.ts';
import { civilOf } from '../time/day.ts';
import { type Scene, shortestWay, tiesAt } from './opening.ts';

/** A place to which an end of the window can be moved, and how many years that adds. */
interface Level {
  readonly text: string | null;
  readonly years: number;
}

/**
 * The narrowest window around the view's own in which the request has a way, widened by whole years, as few as possible
 * and of equal ones the latest; an end that does not move stays as it is written. Null where the view has no window, or
 * no such window connects.
 *
 * Only years in which a hidden tie begins or ends are tried. A wider window never hides a tie, so that the tries can
 * walk along the border between windows that connect and those that do not.
 */
export function* narrowestWindow(scene: Scene): Generator<undefined, WindowText | null, unknown> {
  const { view, request, dataset, index } = scene;
  if (view.time === null) return null;
  const hidden = hiddenByTime(scene);
  const froms = levels(view.time.from, hidden.flatMap(backward), -1);
  const tos = levels(view.time.to, hidden.flatMap(forward), 1);
  let best: { readonly window: WindowText; readonly years: number } | null = null;
  let [from, to] = [0, tos.length - 1];
  for (;;) {
    const [first, last] = [froms[from], tos[to]];
    if (first === undefined || last === undefined) return best?.window ?? null;
    const window = { from: first.text, to: last.text };
    const wider: View = { ...view, time: window };
    yield;
    const way = yield* shortestWay(request, tiesAt(assess(dataset, wider, index), 0));
    if (way === null) from++;
    else {
      const years = first.years + last.years;
      if (best === null || years < best.years) best = { window, years };
      to--;
    }
  }
}

/** The dates of all ties that a wider window might show. */
function hiddenByTime({ view, assessments }: Scene): readonly Bounds[] {
  const { dataset, failing } = assessments.asIs;
  return dataset.ties.flatMap((tie, position) =>
    ((failing[position] ?? 0) & (BIT.time | BIT.possible)) === 0 ? [] : tie.dates[view.clock],
  );
}

/** The days at which a window whose start moves back comes to show more. */
function backward({ earliestStart, earliestEnd, latestEnd }: Bounds): readonly Day[] {
  return [earliestStart, earliestEnd, latestEnd];
}

/** The same for a window whose end moves on. */
function forward({ earliestStart, latestStart, latestEnd }: Bounds): readonly Day[] {
  return [earliestStart, latestStart, latestEnd];
}

/** An end as it stands, then each of the years beyond it, the nearest first. An open end cannot move. */
function levels(text: string | null, days: readonly Day[], direction: 1 | -1): readonly Level[] {
  const asIs: Level = { text, years: 0 };
  if (text === null) return [asIs];
  const own = Number(text.slice(0, 4));
  // A month or a day is first widened to its own year.
  const partly = text.length > 4 ? 1 : 0;
  const years = new Set(days.filter(Number.isFinite).map((day) => (civilOf(day).year - own) * direction + partly));
  const beyond = [...years].filter((count) => count > 0).sort((a, b) => a - b);
  const moved = beyond.map((count): Level => {
    const year = own + (count - partly) * direction;
    return { text: String(year).padStart(4, '0'), years: count };
  });
  return [asIs, ...moved];
}
