import fc from 'fast-check';
import type { CompiledDataset } from '../../../src/core/compile/compiled.ts';
import {
  DENIALS,
  ENTITY_TYPES,
  RELATION_GROUPS,
  RELATION_TYPES,
  SUPPORTS,
} from '../../../src/core/schema/vocabulary.ts';
import { canonicalChoice } from '../../../src/core/state/choice.ts';
import { canonicalFocus } from '../../../src/core/state/focus.ts';
import { CHOICE_KEYS } from '../../../src/core/state/keys.ts';
import { cleanQuery } from '../../../src/core/state/query.ts';
import { type Choice, defaultView, type View, type WindowText } from '../../../src/core/state/view.ts';
import { isValidWindow } from '../../../src/core/state/window.ts';
import { isLinkKey, LINK_KEYS } from '../../../src/core/url/keys.ts';
import { namedView } from '../../../src/core/url/named-view.ts';

interface Options {
  /** Whether views may carry what their link had and this version cannot read. Default: true. */
  readonly kept?: boolean;
}

/** Any valid view over a dataset, in the one form in which a view holds its values. */
export function arbitraryView(dataset: CompiledDataset, options: Options = {}): fc.Arbitrary<View> {
  const view = fc.oneof({ weight: 4, arbitrary: unnamed(dataset) }, { weight: 1, arbitrary: named(dataset) });
  return options.kept === false ? view : view.chain(withKept);
}

/** So many views over a dataset, the same for the same seed, with nothing kept; for tests in a browser. */
export function randomViews(dataset: CompiledDataset, count: number, seed: number): readonly View[] {
  return fc.sample(arbitraryView(dataset, { kept: false }), { numRuns: count, seed });
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
      focus: arbitraryFocus(dataset),
      query: arbitraryQuery(dataset),
      selection: arbitrarySelection(dataset),
      show: fc.constantFrom('graph', 'list'),
    })
    .map((parts): View => ({ ...defaultView(dataset.id), ...parts }));
}

function named(dataset: CompiledDataset): fc.Arbitrary<View> {
  const bases = dataset.views.map((each) => namedView(each.id, dataset)).filter((base) => base !== null);
  if (bases.length === 0) return unnamed(dataset);
  const changes = fc.record(
    {
      query: arbitraryQuery(dataset),
      selection: arbitrarySelection(dataset),
      show: fc.constantFrom('graph' as const, 'list' as const),
    },
    { requiredKeys: [] },
  );
  return fc.tuple(fc.constantFrom(...bases), changes).map(([base, changed]): View => ({ ...base, ...changed }));
}

function choiceOf(terms: readonly string[]): fc.Arbitrary<Choice> {
  const some = fc.subarray([...terms], { maxLength: Math.min(6, terms.length) });
  return fc
    .oneof(
      fc.constant<Choice>({ mode: 'all' }),
      some.map((each): Choice => ({ mode: 'only', terms: each })),
      some.map((each): Choice => ({ mode: 'except', terms: each })),
    )
    .map(canonicalChoice);
}

/** Dates from 1990 to 2020, as years, months or days. */
export function arbitraryDate(): fc.Arbitrary<string> {
  const year = fc.integer({ min: 1990, max: 2020 });
  const part = (max: number) => fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, '0'));
  return fc
    .tuple(year, part(12), part(28), fc.integer({ min: 1, max: 3 }))
    .map(([y, m, d, parts]) => [y, m, d].slice(0, parts).join('-'));
}

function arbitraryWindow(): fc.Arbitrary<WindowText> {
  const end = fc.option(arbitraryDate(), { freq: 4 });
  return fc.record({ from: end, to: end }).filter(isValidWindow);
}

function arbitraryFocus(dataset: CompiledDataset): fc.Arbitrary<View['focus']> {
  const entity = fc.constantFrom(...dataset.entities.map((each) => each.id));
  const focus = fc.record({ entity, steps: fc.integer({ min: 1, max: 9 }) });
  return fc.oneof(fc.constant([]), fc.array(focus, { maxLength: 3 })).map(canonicalFocus);
}

function arbitraryQuery(dataset: CompiledDataset): fc.Arbitrary<string> {
  const name = fc.constantFrom(...dataset.entities.map((each) => each.name));
  const text = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 260 }));
  return fc.oneof({ weight: 2, arbitrary: fc.constant('') }, name, text).map(cleanQuery);
}

function arbitrarySelection(dataset: CompiledDataset): fc.Arbitrary<readonly string[]> {
  const ids = [...dataset.entities, ...dataset.ties, ...dataset.ties.flatMap((tie) => tie.claims)].map(({ id }) => id);
  return fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }));
}

/** Adds what a link can leave behind, in agreement with the values of the view. */
function withKept(view: View): fc.Arbitrary<View> {
  const possible: (readonly [string, string])[] = [
    ['v', '2'],
    ['path', 'a..b'],
    ['pos', 'ada~1~-2,%zz'],
    ['theme', 'dark'],
    ['a%20b', '%FF.'],
  ];
  if (view.show === 'graph') possible.push(['show', 'timeline']);
  if (view.pinned === null) possible.push(['d', 'elsewhere@abcdef']);
  if (view.named === null) possible.push(['view', 'long-gone']);
  if (view.selection.length > 0) possible.push(['sel', `${view.selection.join()},gone`]);
  for (const key of CHOICE_KEYS) {
    const choice = view.choices[key];
    if (choice.mode === 'all') possible.push([key, 'gone']);
    else if (choice.terms.length > 0) possible.push([key, `${choice.mode === 'only' ? '' : '!'}gone,${choice.terms}`]);
  }
  const rank = (key: string) => (isLinkKey(key) ? LINK_KEYS.indexOf(key) : LINK_KEYS.length);
  return fc
    .oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray(possible, { maxLength: 4 }))
    .map((kept): View => ({ ...view, kept: [...kept].sort(([one], [other]) => rank(one) - rank(other)) }));
}
