import fc from 'fast-check';
import type { CompiledDataset } from '../../../src/core/compile/compiled.ts';
import {
  DENIALS,
  ENTITY_TYPES,
  RELATION_GROUPS,
  RELATION_TYPES,
  SUPPORTS,
} from '../../../src/core/schema/vocabulary.ts';
import { EMBEDS } from '../../../src/core/state/embed.ts';
import { sameFilters } from '../../../src/core/state/keys.ts';
import { defaultView, type View } from '../../../src/core/state/view.ts';
import { namedView } from '../../../src/core/url/named-view.ts';
import {
  anyEntities,
  arbitraryComparison,
  arbitraryEnds,
  arbitraryFocus,
  arbitraryPlaces,
  arbitraryQuery,
  arbitrarySelection,
  arbitraryStep,
  arbitraryWay,
  arbitraryWindow,
  choiceOf,
  fewEntities,
  mostly,
  someVoices,
} from './arbitrary-parts.ts';
import { withKept } from './with-kept.ts';

export { arbitraryDate } from './arbitrary-parts.ts';

/** A part of a view that a test may leave as it is by default. */
export type Part = 'compare' | 'play' | 'timeline' | 'without' | 'embed' | 'moved' | 'story';

/** What list and canvas show of these does not follow from `visibleSet` alone. */
const BEYOND_THE_VISIBLE_SET: readonly Part[] = ['compare', 'play', 'timeline', 'without', 'embed', 'moved', 'story'];

interface Options {
  /** Whether views may carry what their link had and this version cannot read. Default: true. */
  readonly kept?: boolean;
  /** Default: none. */
  readonly leaveOut?: readonly Part[];
}

/** Any valid view over a dataset, in the one form in which a view holds its values. */
export function arbitraryView(dataset: CompiledDataset, options: Options = {}): fc.Arbitrary<View> {
  const { kept = true, leaveOut = [] } = options;
  const view = fc
    .oneof({ weight: 4, arbitrary: unnamed(dataset) }, { weight: 1, arbitrary: named(dataset) })
    .map((each) => without(each, leaveOut));
  return kept ? view.chain(withKept) : view;
}

/** So many views over a dataset, the same for the same seed, with nothing kept; for tests in a browser. */
export function randomViews(
  dataset: CompiledDataset,
  count: number,
  seed: number,
  { leaveOut = BEYOND_THE_VISIBLE_SET }: Pick<Options, 'leaveOut'> = {},
): readonly View[] {
  return fc.sample(arbitraryView(dataset, { kept: false, leaveOut }), { numRuns: count, seed });
}

function unnamed(dataset: CompiledDataset): fc.Arbitrary<View> {
  return fc
    .record({
      pinned: fc.option(fc.constantFrom('0f1e2d', 'abcdef0123456789', dataset.hash), { freq: 5 }),
      scope: fc.constantFrom('core', 'all'),
      time: fc.option(arbitraryWindow()),
      clock: fc.constantFrom('happened', 'reported'),
      possible: fc.boolean(),
      undated: fc.option(fc.boolean()),
      denied: fc.boolean(),
      choices: fc.record({
        rel: choiceOf([...RELATION_TYPES.map((type) => type.id), ...RELATION_GROUPS.map((group) => `g.${group.id}`)]),
        kind: choiceOf(ENTITY_TYPES.map((type) => type.id)),
        sup: choiceOf(SUPPORTS.map((support) => support.id)),
        den: choiceOf(DENIALS.map((denial) => denial.id)),
        src: choiceOf(dataset.sources.map((source) => source.id)),
      }),
      voices: mostly(0, fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 99 }))),
      without: mostly([], someVoices(dataset)),
      compare: mostly<View['compare']>(null, arbitraryComparison()),
      hide: mostly([], fewEntities(dataset)),
      only: mostly([], anyEntities(dataset)),
      pin: mostly([], fewEntities(dataset)),
      focus: arbitraryFocus(dataset),
      query: arbitraryQuery(dataset),
      selection: arbitrarySelection(dataset),
      ...besideFilters(dataset),
    })
    .map((parts): View => ({ ...defaultView(dataset.id), ...parts }));
}

/** Parts that filter nothing, so that a named view keeps its name whatever they are. */
function besideFilters(dataset: CompiledDataset) {
  return {
    was: mostly<boolean>(false, fc.constant(true)),
    path: mostly<View['path']>(null, arbitraryEnds(dataset)),
    way: mostly<View['way']>(null, arbitraryWay(dataset)),
    steps: mostly<View['steps']>(null, fc.integer({ min: 1, max: 9 })),
    inOrder: mostly<boolean>(false, fc.constant(true)),
    show: fc.constantFrom('graph' as const, 'graph' as const, 'list' as const, 'list' as const, 'timeline' as const),
    play: mostly<View['play']>(null, fc.constantFrom('slide' as const, 'grow' as const, 'events' as const)),
    embed: mostly<View['embed']>(null, fc.constantFrom(...EMBEDS.values())),
    moved: mostly<View['moved']>([], arbitraryPlaces(dataset)),
    story: mostly<View['story']>(null, arbitraryStep(dataset)),
  };
}

function named(dataset: CompiledDataset): fc.Arbitrary<View> {
  const bases = dataset.views.map((each) => namedView(each.id, dataset)).filter((base) => base !== null);
  if (bases.length === 0) return unnamed(dataset);
  const changes = fc.record(
    { query: arbitraryQuery(dataset), selection: arbitrarySelection(dataset), ...besideFilters(dataset) },
    { requiredKeys: [] },
  );
  return fc.tuple(fc.constantFrom(...bases), changes).map(([base, changed]): View => ({ ...base, ...changed }));
}

/** The view with these parts as they are by default; without its name where they belong to it. */
function without(view: View, parts: readonly Part[]): View {
  const plain: View = {
    ...view,
    ...(parts.includes('compare') ? { compare: null } : {}),
    ...(parts.includes('play') ? { play: null } : {}),
    ...(parts.includes('timeline') && view.show === 'timeline' ? { show: 'graph' as const } : {}),
    ...(parts.includes('embed') ? { embed: null } : {}),
    ...(parts.includes('without') ? { without: [] } : {}),
    ...(parts.includes('moved') ? { moved: [] } : {}),
    ...(parts.includes('story') ? { story: null } : {}),
  };
  return sameFilters(view, plain) ? plain : { ...plain, named: null };
}
