import type { CompiledTie } from '../core/compile/compiled.ts';
import type { Change } from '../core/filter/comparison.ts';
import { type Support, supportRank } from '../core/schema/vocabulary.ts';
import { changeOf, type LineChange } from './line-change.ts';

/** The line between two entities: one tie, or several folded into one line with a number. */
export interface Line {
  /** Element id: the tie's id, or for a fold one that no record can have. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The ties it stands for, in dataset order; more than one: a fold. */
  readonly members: readonly CompiledTie[];
  /** Drawn apart from parallel ties, which is how a fold opens. */
  readonly opened: boolean;
  /** What a comparison says of it; null while nothing is compared. */
  readonly change: LineChange | null;
}

/**
 * Folds parallel ties into one line each. A fold is open while one of its ties is selected, so that a link with a
 * selection opens the same picture.
 * @param ties the ties to draw, in dataset order
 * @param changes what a comparison says of each, by tie id; null: nothing is compared
 */
export function linesOf(
  ties: Iterable<CompiledTie>,
  selection: ReadonlySet<string>,
  changes: ReadonlyMap<string, Change> | null = null,
): Line[] {
  const byPair = new Map<string, CompiledTie[]>();
  for (const tie of ties) {
    const key = pairKey(tie);
    const members = byPair.get(key);
    if (members === undefined) byPair.set(key, [tie]);
    else members.push(tie);
  }
  return [...byPair].flatMap(([key, members]) => {
    const opened = members.some((tie) => selection.has(tie.id));
    if (members.length > 1 && !opened) return [fold(key, members, changes)];
    return members.map((tie) => single(tie, members.length > 1, changes));
  });
}

/** The strongest support among the members of a line. */
export function strongestSupport(members: readonly CompiledTie[]): Support {
  return members.reduce<Support>(
    (best, { status }) => (supportRank(status.support) < supportRank(best) ? status.support : best),
    'none',
  );
}

/** Ids no record can have: the grammar of ids allows no vertical bar. */
function pairKey({ from, to }: CompiledTie): string {
  return from < to ? `${from}|${to}` : `${to}|${from}`;
}

function fold(id: string, members: readonly CompiledTie[], changes: ReadonlyMap<string, Change> | null): Line {
  const [from = '', to = ''] = id.split('|');
  return { id, from, to, members, opened: false, change: changeOf(members, changes) };
}

function single(tie: CompiledTie, opened: boolean, changes: ReadonlyMap<string, Change> | null): Line {
  return { id: tie.id, from: tie.from, to: tie.to, members: [tie], opened, change: changeOf([tie], changes) };
}
