import type { CompiledTie } from '../compile/compiled.ts';
import { SUPPORTS, type Support, supportRank } from '../schema/vocabulary.ts';
import { type Network, pairOf } from './network.ts';
import { tiesInOrder } from './ties-in-order.ts';
import { inOrderOf, togetherOf } from './together.ts';
import type { Step, Way } from './way.ts';

/**
 * A way along these entities, by their numbers, with all that is said about it. Each step counts as its best supported
 * tie; where the order of time counts, as the best that can stand there (`tiesInOrder`).
 */
export function makeWay(network: Network, numbers: readonly number[], inOrder: boolean): Way {
  const entities = numbers.map((number) => network.ids[number] ?? '');
  const all = numbers
    .slice(1)
    .map((number, at) => bestFirst(network.ties[pairOf(network, numbers[at] ?? -1, number)] ?? []));
  const ties = inOrder ? (tiesInOrder(all) ?? all) : all;
  const steps = ties.map((list, at): Step => {
    const support = list[0]?.status.support ?? 'none';
    return { from: entities[at] ?? '', to: entities[at + 1] ?? '', ties: list.map(({ id }) => id), support };
  });
  const weakest = weakestOf(steps);
  return {
    entities,
    steps,
    weakest,
    weakestSteps: places(steps, (step) => step.support === weakest),
    deniedSteps: places(ties, (list) => list.every((tie) => tie.status.denial !== 'none')),
    ...togetherOf(ties),
    inOrder: inOrderOf(ties),
  };
}

function bestFirst(ties: readonly CompiledTie[]): readonly CompiledTie[] {
  return [...ties].sort((a, b) => supportRank(a.status.support) - supportRank(b.status.support));
}

function weakestOf(steps: readonly Step[]): Support {
  const rank = steps.reduce((lowest, step) => Math.max(lowest, supportRank(step.support)), 0);
  return SUPPORTS[rank]?.id ?? 'none';
}

function places<T>(list: readonly T[], fits: (each: T) => boolean): readonly number[] {
  return list.flatMap((each, place) => (fits(each) ? [place] : []));
}
