import type { CompiledDataset, CompiledTie } from '../../../src/core/compile/compiled.ts';
import { passes } from '../../../src/core/state/choice.ts';
import { showsUndated, type View } from '../../../src/core/state/view.ts';
import { bestClass, windowOf } from '../../../src/core/time/window.ts';

/** The visible ties by the words of the design, tie by tie, with nothing compiled or shared. */
export function visibleTies(dataset: CompiledDataset, view: View): readonly CompiledTie[] {
  const passing = dataset.ties.filter((tie) => passesFilters(dataset, view, tie));
  if (view.focus.length === 0) return passing;
  const near = new Set([
    ...view.pin,
    ...view.focus.flatMap(({ entity, steps }) => [...within(passing, entity, steps)]),
  ]);
  return passing.filter((tie) => near.has(tie.from) && near.has(tie.to));
}

/** The ends of ties. */
export function endsOf(ties: readonly CompiledTie[]): ReadonlySet<string> {
  return new Set(ties.flatMap((tie) => [tie.from, tie.to]));
}

/** Where a tie stands against the view's window: as `bestClass`, and `in` where it is dated and there is no window. */
export function classOf(view: View, tie: CompiledTie): 'in' | 'possible' | 'out' | 'undated' {
  const bounds = tie.dates[view.clock];
  if (bounds.length === 0) return 'undated';
  if (view.time === null) return 'in';
  const window = windowOf(view.time.from, view.time.to);
  return window.ok ? bestClass(bounds, window.value) : 'in';
}

function passesFilters(dataset: CompiledDataset, view: View, tie: CompiledTie): boolean {
  const { rel, sup, den, src, kind } = view.choices;
  const timeClass = classOf(view, tie);
  return (
    [tie.from, tie.to].every((end) => {
      const entity = dataset.entities.find((each) => each.id === end);
      const isKept = !view.hide.includes(end) && (view.only.length === 0 || view.only.includes(end));
      const isInScope = view.scope === 'all' || entity?.core === true;
      return entity !== undefined && isKept && isInScope && passes(kind, entity.type);
    }) &&
    passes(rel, tie.type, `g.${tie.group}`) &&
    passes(sup, tie.status.support) &&
    passes(den, tie.status.denial) &&
    tie.claims.some((claim) => passes(src, claim.source)) &&
    tie.status.voices >= view.voices &&
    tie.fallen !== true &&
    (view.denied || !tie.status.deniedOnly) &&
    timeClass !== 'out' &&
    (timeClass !== 'possible' || view.possible) &&
    (timeClass !== 'undated' || showsUndated(view))
  );
}

function within(ties: readonly CompiledTie[], start: string, steps: number): ReadonlySet<string> {
  const near = new Set([start]);
  for (let step = 0; step < steps; step++) {
    const before = new Set(near);
    for (const { from, to } of ties) {
      if (before.has(from)) near.add(to);
      if (before.has(to)) near.add(from);
    }
  }
  return near;
}
