import { randomFrom } from '../../../tests/fixtures/random.ts';
import type { CompiledDataset } from '../../core/compile/compiled.ts';
import { withoutVoices } from '../../core/compile/without.ts';
import { visibleSet } from '../../core/filter/visible-set.ts';
import { defaultView, type Ends, type View } from '../../core/state/view.ts';
import { formatForCopy } from '../../core/url/format.ts';

/** What is asked of one dataset, as fragments of links; the same dataset, number and seed give the same. */
export interface Plan {
  /** Everyone, and nothing asked. */
  readonly everyone: string;
  readonly timeline: string;
  readonly ways: readonly AskedWays[];
  /** Neighbourhoods of one step and of two, in turn. */
  readonly focus: readonly string[];
  /** One voice each. First the sources, then all anonymous ones, then others, while the picture becomes another. */
  readonly without: readonly string[];
  /** Time to run, by how it moves. */
  readonly play: Readonly<Record<PlayMode, string>>;
}

export interface AskedWays {
  /** `from..to`. */
  readonly ends: string;
  readonly fragment: string;
}

export const PLAY_MODES = ['grow', 'slide'] as const;
export type PlayMode = (typeof PLAY_MODES)[number];

/**
 * Chooses what to ask among all that is shown when everyone is: ends with ties, without preference for any.
 * @param count how many of each, where the dataset has as many
 * @param seed a 32-bit whole number
 */
export function planOf(dataset: CompiledDataset, count: number, seed: number): Plan {
  const base: View = { ...defaultView(dataset.id), scope: 'all' };
  const random = randomFrom(seed);
  const entities = [...visibleSet(dataset, base, null).entities];
  const link = (change: Partial<View>): string => formatForCopy({ ...base, ...change });
  return {
    everyone: link({}),
    timeline: link({ show: 'timeline' }),
    ways: pairs(random.pick, entities, count).map((path) => ({
      ends: `${path.from}..${path.to}`,
      fragment: link({ path }),
    })),
    focus: several(random.pick, entities, count).map((entity, index) =>
      link({ focus: [{ entity, steps: 1 + (index % 2) }] }),
    ),
    without: tellingVoices(dataset, base, count).map((id) => link({ without: [id] })),
    play: { grow: link({ play: 'grow' }), slide: link({ play: 'slide' }) },
  };
}

type Pick = <T>(list: readonly T[]) => T;

/** So many different ones, or all. */
function several(pick: Pick, list: readonly string[], count: number): readonly string[] {
  const chosen = new Set<string>();
  while (chosen.size < Math.min(count, list.length)) chosen.add(pick(list));
  return [...chosen];
}

/** So many different pairs, or as many as there can be; an end may be in several. */
function pairs(pick: Pick, list: readonly string[], count: number): readonly Ends[] {
  const chosen = new Map<string, Ends>();
  const most = Math.min(count, (list.length * (list.length - 1)) / 2);
  while (chosen.size < most) {
    const [from, to] = [pick(list), pick(list)];
    if (from !== to) chosen.set([from, to].sort().join(), { from, to });
  }
  return [...chosen.values()];
}

/** Voices without which other ties show than with all. */
function tellingVoices(dataset: CompiledDataset, view: View, count: number): readonly string[] {
  const claims = dataset.ties.flatMap((tie) => tie.claims);
  const known = new Set([...dataset.entities, ...dataset.reports].map(({ id }) => id));
  const others = claims.map(({ claimant }) => claimant).filter((id) => known.has(id));
  const all = visibleSet(dataset, view, null).ties.size;
  const telling: string[] = [];
  for (const id of new Set([...dataset.sources.map((source) => source.id), 'anonymous', ...others])) {
    if (telling.length === count) break;
    const less = withoutVoices(dataset, [id]).dataset;
    if (visibleSet(less, view, null).ties.size < all) telling.push(id);
  }
  return telling;
}
