import type { CompiledDataset } from '../../../src/core/compile/compiled.ts';
import {
  DENIALS,
  ENTITY_TYPES,
  RELATION_GROUPS,
  RELATION_TYPES,
  SUPPORTS,
} from '../../../src/core/schema/vocabulary.ts';
import type { Choice, View } from '../../../src/core/state/view.ts';

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
  expect(['graph', 'list'].includes(view.show), 'show');
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
