import fc from 'fast-check';
import { CHOICE_KEYS } from '../../../src/core/state/keys.ts';
import type { View } from '../../../src/core/state/view.ts';
import { isLinkKey, LINK_KEYS } from '../../../src/core/url/keys.ts';

/** Adds what a link may have carried, in agreement with the values that the view has. */
export function withKept(view: View): fc.Arbitrary<View> {
  const possible = [...headsOf(view), ...valuesOf(view), ...listsOf(view), ...choicesOf(view)];
  const rank = (key: string) => (isLinkKey(key) ? LINK_KEYS.indexOf(key) : LINK_KEYS.length);
  return fc
    .oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray(possible, { maxLength: 4 }))
    .map((kept): View => ({ ...view, kept: [...kept].sort(([one], [other]) => rank(one) - rank(other)) }));
}

type Kept = View['kept'][number];

function headsOf(view: View): readonly Kept[] {
  return [
    ['v', '2'],
    ['theme', 'dark'],
    ['a%20b', '%FF.'],
    ...(view.pinned === null ? [['d', 'elsewhere@abcdef'] as const] : []),
    ...(view.named === null ? [['view', 'long-gone'] as const] : []),
  ];
}

/** A value that nobody can read gives the default, so only a view with the default can have kept one. */
function valuesOf(view: View): readonly Kept[] {
  const byDefault: readonly (readonly [isDefault: boolean, kept: Kept])[] = [
    [view.voices === 0, ['voices', '-1']],
    [view.compare === null, ['cmp', '2017..2012']],
    [view.path === null, ['path', 'ada..']],
    [view.way === null, ['way', 'ada,gone']],
    [view.steps === null, ['steps', '0']],
    [view.steps === 9, ['steps', '1000000000']],
    [!view.inOrder, ['order', 'yes']],
    [view.show === 'graph', ['show', 'map']],
    [view.embed === null, ['embed', 'sepia']],
    [view.play === null, ['play', 'backwards']],
  ];
  return byDefault.flatMap(([isDefault, kept]) => (isDefault ? [kept] : []));
}

/** A list of which one item is gone keeps the others. */
function listsOf(view: View): readonly Kept[] {
  const lists: readonly (readonly [key: string, items: readonly string[], gone: string])[] = [
    ['without', view.without, 'gone'],
    ['hide', view.hide, 'gone'],
    ['only', view.only, 'gone'],
    ['pin', view.pin, 'gone'],
    ['focus', view.focus.map(({ entity, steps }) => `${entity}~${steps}`), 'gone~2'],
    ['pos', view.moved.map(({ id, x, y }) => `${id}~${x}~${y}`), '%zz~1~1.5'],
    ['sel', view.selection, 'gone'],
  ];
  return lists.map(([key, items, gone]) => [key, [...items, gone].join()] as const);
}

function choicesOf(view: View): readonly Kept[] {
  return CHOICE_KEYS.flatMap((key): readonly Kept[] => {
    const choice = view.choices[key];
    if (choice.mode === 'all') return [[key, 'gone']];
    const sign = choice.mode === 'only' ? '' : '!';
    return choice.terms.length === 0 ? [] : [[key, `${sign}gone,${choice.terms}`]];
  });
}
