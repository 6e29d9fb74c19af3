import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CompiledDataset } from '../../../src/core/compile/compiled.ts';
import { withoutVoices } from '../../../src/core/compile/without.ts';
import { visibleSet } from '../../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../../src/core/graph/build-graph-index.ts';
import { relationType } from '../../../src/core/schema/vocabulary.ts';
import { ALL_PASS, groupTerm, passes, presentTerms } from '../../../src/core/state/choice.ts';
import { changedKeys } from '../../../src/core/state/keys.ts';
import { reduce } from '../../../src/core/state/reduce.ts';
import { type ChoiceKey, defaultView, type View, type WindowText } from '../../../src/core/state/view.ts';
import { openMiss } from '../../../src/core/ways/open-miss.ts';
import { findWays } from '../../../src/core/ways/search-ways.ts';
import type { NearestMiss, WaysRequest } from '../../../src/core/ways/way.ts';
import { compiledSynthetic, SEED, sizes, views } from '../../fixtures/generated-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { nearestMiss } from './nearest-miss-at-once.ts';

/** A view of a dataset with a question for ways between two of its entities. */
interface Asked {
  readonly whole: CompiledDataset;
  readonly view: View;
  readonly request: WaysRequest;
}

function asked(dataset: CompiledDataset): fc.Arbitrary<Asked> {
  const entity = fc.constantFrom(...dataset.entities.filter((each) => each.onCanvas).map((each) => each.id));
  const voice = fc.constantFrom('anonymous', ...dataset.sources.map((each) => each.id));
  const some = (each: fc.Arbitrary<string>, most: number) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.uniqueArray(each, { minLength: 1, maxLength: most }) },
    );
  return fc
    .record({
      base: views(dataset),
      voices: fc.constantFrom(0, 0, 0, 1, 2),
      hide: some(entity, 3),
      only: some(entity, 12),
      without: some(voice, 2),
      from: entity,
      to: entity,
      steps: fc.constantFrom(null, null, 1, 2),
      inOrder: fc.boolean(),
    })
    .map(({ base, voices, hide, only, without, ...ends }) => ({
      whole: dataset,
      view: { ...base, voices, hide, only, without },
      request: { ...ends, most: 1 },
    }));
}

/** The same with no limit but years and order. */
function askedInTime(dataset: CompiledDataset): fc.Arbitrary<Asked> {
  const years = fc.record({ from: fc.integer({ min: 1996, max: 2018 }), length: fc.nat({ max: 3 }) });
  return fc.tuple(asked(dataset), years, fc.boolean()).map(([question, { from, length }, undated]) => ({
    ...question,
    view: {
      ...defaultView(dataset.id),
      scope: 'all',
      possible: question.view.possible,
      undated,
      time: { from: String(from), to: String(from + length) },
    },
    request: { ...question.request, steps: null },
  }));
}

it.each([
  ['years and order alone', sizes(40).map(compiledSynthetic).chain(askedInTime), 150],
  ['the small dataset', asked(smallDataset), 150],
  ['generated datasets', sizes(50).map(compiledSynthetic).chain(asked), 150],
])(
  'the nearest miss connects what was not, names nothing idle and widens the years no more than it must: %s',
  (_name, arbitrary, numRuns) => {
    const property = fc.property(arbitrary, (question) => {
      const { miss, dataset } = answer(question);
      const { whole, view, request } = question;
      const hasAny = findWays({ ...request, steps: null, inOrder: false }, whole.ties).ways.length > 0;
      expect(miss === null).toBe(!hasAny || isConnected(dataset, view, request));
      if (miss === null) return;
      expectOpenedNoFurther(question, miss);
      expect(isOpenedConnected(question, miss.open, miss.window)).toBe(true);
      expect(miss.words).toMatch(/^you \S.*[^.]$/);
      expect(miss.words).not.toMatch(/undefined|null|Infinity|NaN| {2}/);
      expectNothingIdle(question, miss);
      if (miss.window !== null) expectNarrowest(dataset, question, miss);
    });
    fc.assert(property, { seed: SEED, numRuns });
  },
);

/** Sent as the button sends them, the commands connect, open just what the words name, and leave all else shut. */
function expectOpenedNoFurther({ whole, view, request }: Asked, miss: NearestMiss): void {
  const before = { ...view, steps: request.steps, inOrder: request.inOrder };
  const after = openMiss(miss, before).reduce((each, command) => reduce(each, command, whole), before);
  const { dataset } = withoutVoices(whole, after.without);
  expect(isConnected(dataset, after, { ...request, steps: after.steps, inOrder: after.inOrder })).toBe(true);

  const { terms = {}, voices, giveBack, unhide, steps } = miss.needs;
  const opens = (key: NearestMiss['open'][number]) => miss.open.includes(key);
  for (const key of CHOICE_KEYS) {
    const allowed = opens(key) ? (terms[key] ?? presentTerms(key, whole)) : [];
    expect(letIn(key, before, after, whole)).toEqual(letIn(key, before, { ...after, choices: OPEN }, whole, allowed));
  }
  expect(after.voices).toBe(opens('voices') ? (voices ?? 0) : before.voices);
  expect(after.without).toEqual(left(before.without, opens('without') ? (giveBack ?? before.without) : []));
  expect(after.hide).toEqual(left(before.hide, opens('hide') ? (unhide ?? before.hide) : []));
  expect(after.steps).toBe(opens('steps') ? (steps ?? null) : before.steps);
  const open: readonly string[] = miss.open;
  for (const key of changedKeys(before, after)) expect(open).toContain(key);
  for (const id of unhide ?? []) expect(miss.words).toContain(whole.entities.find((each) => each.id === id)?.name);
  if (steps !== undefined) expect(miss.words).toContain(`allow ${steps} steps`);
}

const CHOICE_KEYS = ['rel', 'kind', 'sup', 'den', 'src'] as const;
const OPEN = defaultView('any').choices;

/** Terms of a dataset, all or some, that pass after and did not pass before. */
function letIn(key: ChoiceKey, before: View, after: View, dataset: CompiledDataset, some?: readonly string[]) {
  const lets = ({ choices }: View, term: string) => {
    const group = key === 'rel' ? relationType(term)?.group : undefined;
    return passes(choices[key], term, group === undefined ? undefined : groupTerm(group));
  };
  return presentTerms(key, dataset).filter(
    (term) => lets(after, term) && !lets(before, term) && (some === undefined || some.includes(term)),
  );
}

function left(ids: readonly string[], taken: readonly string[]): readonly string[] {
  return ids.filter((id) => !taken.includes(id));
}

/** With any one limit less, the two are not connected. */
function expectNothingIdle(question: Asked, { open }: NearestMiss): void {
  for (const kept of open) {
    const rest = open.filter((key) => key !== kept);
    // To open the years is to show all times, and more than their filter alone hides: possible and undated ties.
    if (rest.length > 0 && !rest.includes('t')) expect(isOpenedConnected(question, rest, null)).toBe(false);
  }
}

function expectNarrowest(dataset: CompiledDataset, { view, request }: Asked, { open, window }: NearestMiss): void {
  if (window === null || view.time === null) return;
  expect(open).toEqual(['t']);
  const added = yearsBetween(window.from, view.time.from) + yearsBetween(view.time.to, window.to);
  expect(added).toBeGreaterThan(0);
  for (let back = 0; back < added; back++) {
    const time = { from: moved(view.time.from, -back), to: moved(view.time.to, added - 1 - back) };
    expect(isConnected(dataset, { ...view, time }, request)).toBe(false);
  }
}

function answer({ whole, view, request }: Asked): { dataset: CompiledDataset; miss: NearestMiss | null } {
  const { dataset } = withoutVoices(whole, view.without);
  return { dataset, miss: nearestMiss(dataset, view, buildGraphIndex(whole.ties), request, whole) };
}

function isConnected(dataset: CompiledDataset, view: View, request: WaysRequest): boolean {
  const { ties } = visibleSet(dataset, view, buildGraphIndex(dataset.ties));
  const shown = dataset.ties.filter((tie) => ties.has(tie.id));
  return findWays(request, shown).ways.length > 0;
}

/** Whether the two are connected once a reader has given up these limits, as the page does. */
function isOpenedConnected({ whole, view, request }: Asked, keys: NearestMiss['open'], window: WindowText | null) {
  const opened = keys.reduce((each, key) => giveUp(each, key, window), view);
  const dataset = keys.includes('without') ? whole : withoutVoices(whole, view.without).dataset;
  return isConnected(dataset, opened, {
    ...request,
    steps: keys.includes('steps') ? null : request.steps,
    inOrder: request.inOrder && !keys.includes('order'),
  });
}

function giveUp(view: View, key: NearestMiss['open'][number], window: WindowText | null): View {
  switch (key) {
    case 'scope':
      return { ...view, scope: 'all' };
    case 't':
      return { ...view, time: window };
    case 'possible':
    case 'undated':
    case 'denied':
      return { ...view, [key]: true };
    case 'voices':
      return { ...view, voices: 0 };
    case 'without':
    case 'hide':
    case 'only':
    case 'focus':
      return { ...view, [key]: [] };
    case 'rel':
    case 'kind':
    case 'sup':
    case 'den':
    case 'src':
      return { ...view, choices: { ...view.choices, [key]: ALL_PASS } };
    default:
      return view;
  }
}

function yearsBetween(from: string | null, to: string | null): number {
  return from === null || to === null ? 0 : Number(to) - Number(from);
}

function moved(year: string | null, by: number): string | null {
  return year === null ? null : String(Number(year) + by);
}
