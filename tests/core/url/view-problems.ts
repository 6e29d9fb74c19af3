import type { CompiledDataset } from '../../../src/core/compile/compiled.ts';
import {
  DENIALS,
  ENTITY_TYPES,
  RELATION_GROUPS,
  RELATION_TYPES,
  SUPPORTS,
} from '../../../src/core/schema/vocabulary.ts';
import type { Choice, Comparison, View } from '../../../src/core/state/view.ts';

/** What is wrong with a view, in words; empty for a valid one. Written apart from the code that it judges. */
export function viewProblems(view: View, dataset: CompiledDataset): readonly string[] {
  const entities = new Set(dataset.entities.map((each) => each.id));
  const claims = dataset.ties.flatMap((tie) => tie.claims.map((claim) => claim.id));
  const selectable = new Set([...entities, ...dataset.ties.map((tie) => tie.id), ...claims]);
  const problems: string[] = [];
  const expect = (fine: boolean, problem: string) => {
    if (!fine) problems.push(problem);
  };
  expect(view.dataset === dataset.id, 'another dataset');
  expect(view.pinned === null || /^[0-9a-f]{6,64}$/.test(view.pinned), 'not a hash');
  expect(['core', 'all'].includes(view.scope), 'scope');
  expect(['happened', 'reported'].includes(view.clock), 'clock');
  expect(['graph', 'list', 'timeline'].includes(view.show), 'show');
  expect([true, false].includes(view.possible) && [true, false].includes(view.denied), 'switches');
  expect([true, false, null].includes(view.undated), 'undated');
  expect(view.time === null || isOrdered(view.time), `window ${JSON.stringify(view.time)}`);
  expect(view.query.length <= 200 && !hasControls(view.query), 'query');
  expect(
    view.selection.every((id) => selectable.has(id)),
    `selection ${view.selection}`,
  );
  expect(new Set(view.selection).size === view.selection.length, 'doubled selection');
  expect(
    view.focus.every(({ entity }) => entities.has(entity)),
    'focus on nobody',
  );
  expect(
    view.focus.every(({ steps }) => Number.isInteger(steps) && steps >= 1 && steps <= 9),
    'steps',
  );
  expect(isStrictlySorted(view.focus.map(({ entity }) => entity)), 'focus order');
  problems.push(...narrowingProblems(view, dataset, entities), ...wayProblems(view, entities));
  const told = dataset.stories.find(({ id }) => id === view.story?.id);
  expect(view.story === null || (told !== undefined && view.story.step >= 1 && view.story.step <= told.steps), 'story');
  expect(view.named === null || dataset.views.some((each) => each.id === view.named), 'named view');
  const terms = {
    rel: [...RELATION_TYPES.map((each) => each.id), ...RELATION_GROUPS.map((each) => `g.${each.id}`)],
    kind: ENTITY_TYPES.map((each) => each.id),
    sup: SUPPORTS.map((each) => each.id),
    den: DENIALS.map((each) => each.id),
    src: dataset.sources.map((each) => each.id),
  };
  for (const key of ['rel', 'kind', 'sup', 'den', 'src'] as const) {
    expect(isCanonical(view.choices[key], terms[key]), `${key} ${JSON.stringify(view.choices[key])}`);
  }
  expect(new Set(view.kept.map(([key]) => key)).size === view.kept.length, 'doubled key');
  return problems;
}

/** Voices, words taken away, comparison, entities hidden, kept to and pinned. */
function narrowingProblems(view: View, dataset: CompiledDataset, entities: ReadonlySet<string>): readonly string[] {
  const speaking = new Set(['anonymous', ...entities, ...[...dataset.sources, ...dataset.reports].map(({ id }) => id)]);
  const problems: string[] = [];
  if (!isWhole(view.voices, 0, 99)) problems.push(`voices ${view.voices}`);
  if (!isSortedAmong(view.without, speaking)) problems.push(`without ${view.without}`);
  if (!isComparison(view.compare)) problems.push(`comparison ${JSON.stringify(view.compare)}`);
  for (const key of ['hide', 'only', 'pin'] as const) {
    if (!isSortedAmong(view[key], entities)) problems.push(`${key} ${view[key]}`);
  }
  return problems;
}

/** Ways, play and moved nodes. */
function wayProblems(view: View, entities: ReadonlySet<string>): readonly string[] {
  const { path, way, steps, moved, play } = view;
  const problems: string[] = [];
  if (path !== null && (path.from === path.to || ![path.from, path.to].every((id) => entities.has(id)))) {
    problems.push(`path ${path.from}..${path.to}`);
  }
  if (way !== null && (way.length < 2 || new Set(way).size < way.length || !way.every((id) => entities.has(id)))) {
    problems.push(`way ${way}`);
  }
  if (steps !== null && !isWhole(steps, 1, 9)) problems.push(`steps ${steps}`);
  if (![true, false].includes(view.inOrder)) problems.push('order');
  if (![null, 'slide', 'grow', 'events'].includes(play)) problems.push(`play ${play}`);
  const ids = moved.map(({ id }) => id);
  const areNear = moved.every(({ x, y }) => [x, y].every((each) => isWhole(each, -100_000, 100_000)));
  if (!isSortedAmong(ids, entities) || !areNear) problems.push(`places ${JSON.stringify(moved)}`);
  return problems;
}

/** No negative zero: its text would read back as another value. */
function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most && !Object.is(value, -0);
}

function isComparison(compare: Comparison | null): boolean {
  if (compare === null || compare.with === 'clock') return true;
  return compare.time === null || isOrdered(compare.time);
}

function isSortedAmong(ids: readonly string[], known: ReadonlySet<string>): boolean {
  return ids.every((id) => known.has(id)) && isStrictlySorted(ids);
}

/** Dates of four-digit years compare as text. */
function isOrdered({ from, to }: { from: string | null; to: string | null }): boolean {
  if (from === null && to === null) return false;
  if (![from, to].every((date) => date === null || isRealDate(date))) return false;
  const first = `${from ?? ''}${'0000-00-00'.slice(from?.length ?? 0)}`;
  const last = `${to ?? ''}${'9999-99-99'.slice(to?.length ?? 0)}`;
  return first <= last;
}

function isRealDate(date: string): boolean {
  const parsed = new Date(date);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

/** A line break or a lone surrogate would not survive an input field. */
function hasControls(text: string): boolean {
  return /[\p{Cc}\p{Cs}]/u.test(text);
}

function isStrictlySorted(texts: readonly string[]): boolean {
  return texts.every((text, index) => index === 0 || (texts[index - 1] ?? '') < text);
}

function isCanonical(choice: Choice, known: readonly string[]): boolean {
  if (choice.mode === 'all') return true;
  if (choice.mode === 'except' && choice.terms.length === 0) return false;
  return choice.terms.every((term) => known.includes(term)) && isStrictlySorted(choice.terms);
}
