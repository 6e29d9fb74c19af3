import fc from 'fast-check';
import type { CompiledDataset } from '../../../src/core/compile/compiled.ts';
import { canonicalChoice } from '../../../src/core/state/choice.ts';
import { canonicalFocus } from '../../../src/core/state/focus.ts';
import { canonicalPlaces, MAX_PLACE } from '../../../src/core/state/places.ts';
import { cleanQuery } from '../../../src/core/state/query.ts';
import type { Choice, Comparison, View, WindowText } from '../../../src/core/state/view.ts';
import { isValidWindow } from '../../../src/core/state/window.ts';

/** `off` five times out of six: were every part of a view set at once, none would show anything. */
export function mostly<T>(off: NoInfer<T>, on: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(off) }, { weight: 1, arbitrary: on });
}

/** A canonical choice of terms: all, only some, all but some. */
export function choiceOf(terms: readonly string[]): fc.Arbitrary<Choice> {
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

/** Windows between such dates, some of them open at one end. */
export function arbitraryWindow(): fc.Arbitrary<WindowText> {
  const end = fc.option(arbitraryDate(), { freq: 4 });
  return fc.record({ from: end, to: end }).filter(isValidWindow);
}

/** The other clock, another window, or no window at all. */
export function arbitraryComparison(): fc.Arbitrary<Comparison> {
  return fc.oneof(
    fc.constant<Comparison>({ with: 'clock' }),
    fc.option(arbitraryWindow()).map((time): Comparison => ({ with: 'window', time })),
  );
}

export function arbitraryFocus(dataset: CompiledDataset): fc.Arbitrary<View['focus']> {
  const focus = fc.record({ entity: anEntity(dataset), steps: fc.integer({ min: 1, max: 9 }) });
  return fc.oneof(fc.constant([]), fc.array(focus, { maxLength: 3 })).map(canonicalFocus);
}

export function arbitraryQuery(dataset: CompiledDataset): fc.Arbitrary<string> {
  const name = fc.constantFrom(...dataset.entities.map((each) => each.name));
  const text = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 260 }));
  return fc.oneof({ weight: 2, arbitrary: fc.constant('') }, name, text).map(cleanQuery);
}

export function arbitrarySelection(dataset: CompiledDataset): fc.Arbitrary<readonly string[]> {
  const ids = [...dataset.entities, ...dataset.ties, ...dataset.ties.flatMap((tie) => tie.claims)].map(({ id }) => id);
  return fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }));
}

/** One to three entities, sorted. */
export function fewEntities(dataset: CompiledDataset): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(anEntity(dataset), { minLength: 1, maxLength: 3 }).map((ids): readonly string[] => ids.sort());
}

/** Few entities or many, sorted: among few chosen by chance there is hardly ever a tie. */
export function anyEntities(dataset: CompiledDataset): fc.Arbitrary<readonly string[]> {
  const ids = dataset.entities.map(({ id }) => id).sort();
  return fc.oneof(fewEntities(dataset), fc.subarray(ids, { minLength: Math.ceil(ids.length / 2) }));
}

/** Sorted sources, reports and entities, and `anonymous` among them. */
export function someVoices(dataset: CompiledDataset): fc.Arbitrary<readonly string[]> {
  const voice = fc.oneof(
    fc.constantFrom(...dataset.sources.map(({ id }) => id)),
    fc.constantFrom('anonymous', ...dataset.reports.map(({ id }) => id)),
    anEntity(dataset),
  );
  return fc.uniqueArray(voice, { minLength: 1, maxLength: 4 }).map((ids): readonly string[] => ids.sort());
}

/** Two different entities. */
export function arbitraryEnds(dataset: CompiledDataset): fc.Arbitrary<NonNullable<View['path']>> {
  const two = fc.uniqueArray(anEntity(dataset), { minLength: 2, maxLength: 2 });
  return two.map(([from = '', to = '']) => ({ from, to }));
}

/** Entities in any order, whether or not they are connected. */
export function arbitraryWay(dataset: CompiledDataset): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(anEntity(dataset), { minLength: 2, maxLength: 6 });
}

/** Nodes anywhere within reach: left of the origin and above it, upon it, and at the very edge. */
export function arbitraryPlaces(dataset: CompiledDataset): fc.Arbitrary<View['moved']> {
  const coordinate = fc.oneof(
    fc.integer({ min: -900, max: 900 }),
    fc.constantFrom(0, -1, MAX_PLACE, -MAX_PLACE),
    fc.integer({ min: -MAX_PLACE, max: MAX_PLACE }),
  );
  const place = fc.record({ id: anEntity(dataset), x: coordinate, y: coordinate });
  return fc.array(place, { minLength: 1, maxLength: 5 }).map(canonicalPlaces);
}

/** A step of a story; none where the dataset tells none. */
export function arbitraryStep(dataset: CompiledDataset): fc.Arbitrary<View['story']> {
  const steps = dataset.stories.flatMap(({ id, steps }) =>
    Array.from({ length: steps }, (_, at) => ({ id, step: at + 1 })),
  );
  return steps.length === 0 ? fc.constant(null) : fc.constantFrom(...steps);
}

function anEntity(dataset: CompiledDataset): fc.Arbitrary<string> {
  return fc.constantFrom(...dataset.entities.map(({ id }) => id));
}
