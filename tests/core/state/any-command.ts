import fc from 'fast-check';
import { RELATION_GROUPS, RELATION_TYPES } from '../../../src/core/schema/vocabulary.ts';
import type { Command } from '../../../src/core/state/command.ts';
import { CHOICE_KEYS, FILTER_KEYS } from '../../../src/core/state/keys.ts';
import { defaultView, type View } from '../../../src/core/state/view.ts';
import { smallDataset as dataset } from '../../fixtures/small-dataset.ts';
import { arbitraryDate } from '../url/arbitrary-view.ts';
import { named } from './at-link.ts';

const anyId = fc.constantFrom(
  ...dataset.entities.map((each) => each.id),
  ...dataset.ties.flatMap((tie) => [tie.id, ...tie.claims.map((claim) => claim.id)]),
  'cobalt-labs',
  'cobalt-ada-fee',
  'gazette-2017',
  'wire-2016',
  'anonymous',
  'nobody',
);
/** Half of them entities, so that most commands do something. */
const anyEntity = fc.oneof(fc.constantFrom('cobalt-labs', ...dataset.entities.map((each) => each.id)), anyId);
const someIds = fc.array(anyEntity, { maxLength: 4 });
const anyTerm = fc.constantFrom(
  ...RELATION_TYPES.map((type) => type.id),
  ...RELATION_GROUPS.map((group) => `g.${group.id}`),
  'person',
  'company',
  'confirmed',
  'none',
  'wholly',
  'gazette-2017',
  'nonsense',
);
const on = fc.boolean();
const key = fc.constantFrom(...CHOICE_KEYS);
const dateOrNot = fc.option(fc.oneof({ weight: 5, arbitrary: arbitraryDate() }, fc.constant('soon')));
const windowOrNot = fc.option(fc.record({ from: dateOrNot, to: dateOrNot }));
const anyNumber = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.double(), fc.constantFrom(-0, 1e9, -1e9));

/** How to make a command of each type; the compiler asks for a new one here. */
const BY_TYPE: { readonly [T in Command['type']]: fc.Arbitrary<Extract<Command, { type: T }>> } = {
  select: fc.record({
    type: fc.constant('select'),
    ids: fc.array(anyId, { maxLength: 4 }),
    mode: fc.constantFrom('replace', 'toggle', 'add'),
  }),
  'clear-selection': fc.record({ type: fc.constant('clear-selection') }),
  focus: fc.record({
    type: fc.constant('focus'),
    entity: anyEntity,
    steps: anyNumber,
    mode: fc.constantFrom('replace', 'add'),
  }),
  'clear-focus': fc.record({ type: fc.constant('clear-focus') }),
  expand: fc.record({ type: fc.constant('expand'), entity: anyEntity }),
  collapse: fc.record({ type: fc.constant('collapse'), entity: anyEntity }),
  hide: fc.record({ type: fc.constant('hide'), entities: someIds }),
  unhide: fc.record({ type: fc.constant('unhide'), entities: someIds }, { requiredKeys: ['type'] }),
  pin: fc.record({ type: fc.constant('pin'), entities: someIds, on }),
  'keep-only': fc.record({ type: fc.constant('keep-only'), entities: someIds }),
  move: fc.record({
    type: fc.constant('move'),
    places: fc.array(fc.record({ id: anyEntity, x: anyNumber, y: anyNumber }), { maxLength: 4 }),
  }),
  'reset-positions': fc.record({ type: fc.constant('reset-positions') }),
  'find-ways': fc.record({ type: fc.constant('find-ways'), from: anyEntity, to: anyEntity }),
  'clear-ways': fc.record({ type: fc.constant('clear-ways') }),
  'choose-way': fc.record({ type: fc.constant('choose-way'), way: fc.option(someIds) }),
  'set-steps': fc.record({ type: fc.constant('set-steps'), steps: fc.option(anyNumber) }),
  'set-in-order': fc.record({ type: fc.constant('set-in-order'), on }),
  'set-without': fc.record({ type: fc.constant('set-without'), ids: fc.array(anyId, { maxLength: 4 }), on }),
  'clear-without': fc.record({ type: fc.constant('clear-without') }),
  'set-voices': fc.record({ type: fc.constant('set-voices'), atLeast: anyNumber }),
  compare: fc.record({
    type: fc.constant('compare'),
    with: fc.option(
      fc.oneof(
        fc.record({ with: fc.constant('clock' as const) }),
        fc.record({ with: fc.constant('window' as const), time: windowOrNot }),
      ),
    ),
  }),
  'set-play': fc.record({ type: fc.constant('set-play'), play: fc.constantFrom('slide', 'grow', 'events', null) }),
  'set-window': fc.record({ type: fc.constant('set-window'), time: windowOrNot, live: on }),
  'step-window': fc.record({ type: fc.constant('step-window'), by: fc.integer({ min: -3, max: 3 }) }),
  'set-clock': fc.record({ type: fc.constant('set-clock'), clock: fc.constantFrom('happened', 'reported') }),
  'set-possible': fc.record({ type: fc.constant('set-possible'), on }),
  'set-undated': fc.record({ type: fc.constant('set-undated'), on }),
  'set-denied': fc.record({ type: fc.constant('set-denied'), on }),
  'set-scope': fc.record({ type: fc.constant('set-scope'), scope: fc.constantFrom('core', 'all') }),
  'toggle-term': fc.record({ type: fc.constant('toggle-term'), key, term: anyTerm }),
  'only-term': fc.record({ type: fc.constant('only-term'), key, term: anyTerm }),
  'all-terms': fc.record({ type: fc.constant('all-terms'), key }),
  'clear-filters': fc.record({ type: fc.constant('clear-filters') }),
  'set-query': fc.record({ type: fc.constant('set-query'), query: fc.string({ unit: 'binary', maxLength: 250 }) }),
  'set-show': fc.record({ type: fc.constant('set-show'), show: fc.constantFrom('graph', 'list', 'timeline') }),
  'open-named': fc.record({
    type: fc.constant('open-named'),
    view: fc.constantFrom(...named, defaultView(dataset.id), defaultView('other')),
  }),
  'open-step': fc.record(
    {
      type: fc.constant('open-step'),
      view: fc.constantFrom(
        ...named.map((view): View => ({ ...view, named: null, story: { id: 'ada-and-cobalt', step: 2 } })),
        { ...defaultView(dataset.id), story: { id: 'a-shorter-one', step: 3 } },
        { ...defaultView(dataset.id), story: { id: 'nowhere', step: 1 } },
        { ...defaultView('other'), story: { id: 'a-shorter-one', step: 1 } },
        defaultView(dataset.id),
      ),
      settles: on,
    },
    { requiredKeys: ['type', 'view'] },
  ),
  'leave-story': fc.record({ type: fc.constant('leave-story') }),
  reveal: fc.record(
    { type: fc.constant('reveal'), id: anyId, hiddenBy: fc.subarray([...FILTER_KEYS]) },
    { requiredKeys: ['type', 'id'] },
  ),
  dismiss: fc.record({ type: fc.constant('dismiss') }),
};

/** Any command, of every type equally often, its ids, terms, dates and numbers fitting or not. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(...Object.values<fc.Arbitrary<Command>>(BY_TYPE));
