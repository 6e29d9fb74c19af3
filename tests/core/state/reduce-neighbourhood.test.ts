import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/core/state/command.ts';
import { reduce } from '../../../src/core/state/reduce.ts';
import { smallDataset as dataset } from '../../fixtures/small-dataset.ts';
import { arbitraryView } from '../url/arbitrary-view.ts';
import { at, bodyOf } from './at-link.ts';

const RUNS = { seed: 20170317, numRuns: 500 };
const view = arbitraryView(dataset);
const entity = fc.constantFrom(...dataset.entities.map(({ id }) => id));
const entities = fc.uniqueArray(entity, { maxLength: 4 });

describe('growing a neighbourhood', () => {
  it('and taking it back gives the focus back', () => {
    const property = fc.property(view, entity, (before, id) => {
      fc.pre(!before.focus.some((each) => each.entity === id && each.steps === 9));
      const grown = reduce(before, { type: 'expand', entity: id }, dataset);
      expect(grown.focus).not.toEqual(before.focus);
      expect(reduce(grown, { type: 'collapse', entity: id }, dataset).focus).toEqual(before.focus);
    });
    fc.assert(property, RUNS);
  });

  it('adds one step around one entity, or takes one away, and leaves all others', () => {
    const property = fc.property(view, entity, (before, id) => {
      const steps = (focus: typeof before.focus) => focus.find((each) => each.entity === id)?.steps ?? 0;
      const others = before.focus.filter((each) => each.entity !== id);
      for (const [type, by] of [
        ['expand', 1],
        ['collapse', -1],
      ] as const) {
        const { focus } = reduce(before, { type, entity: id }, dataset);
        expect(steps(focus)).toBe(Math.min(9, Math.max(0, steps(before.focus) + by)));
        expect(focus.filter((each) => each.entity !== id)).toEqual(others);
      }
    });
    fc.assert(property, RUNS);
  });

  it.each<[string, string, Command, string]>([
    ['begins with one step', '', { type: 'expand', entity: 'ada' }, 'focus=ada~1'],
    ['goes one step on', 'focus=ada~1', { type: 'expand', entity: 'ada' }, 'focus=ada~2'],
    ['begins beside another', 'focus=bern~2', { type: 'expand', entity: 'ada' }, 'focus=ada~1,bern~2'],
    ['goes no further than nine', 'focus=ada~9', { type: 'expand', entity: 'ada' }, 'focus=ada~9'],
    ['goes beyond the core', '', { type: 'expand', entity: 'echo' }, 'scope=all&focus=echo~1'],
    ['knows former ids', 'focus=cobalt~1', { type: 'expand', entity: 'cobalt-labs' }, 'focus=cobalt~2'],
    ['passes over nobody', 'focus=ada~1', { type: 'expand', entity: 'nobody' }, 'focus=ada~1'],
    ['passes over a tie', '', { type: 'expand', entity: 'cobalt-paid-ada' }, ''],
    ['comes one step back', 'focus=ada~2', { type: 'collapse', entity: 'ada' }, 'focus=ada~1'],
    ['comes back to no focus', 'focus=ada~1,bern~1', { type: 'collapse', entity: 'ada' }, 'focus=bern~1'],
    ['comes back to no focus at all', 'focus=ada~1', { type: 'collapse', entity: 'ada' }, ''],
    ['has nothing to take back', 'focus=ada~1', { type: 'collapse', entity: 'bern' }, 'focus=ada~1'],
    ['takes back by former ids', 'focus=cobalt~1', { type: 'collapse', entity: 'cobalt-labs' }, ''],
  ])('%s', (_, before, command, after) => {
    expect(bodyOf(reduce(at(before), command, dataset))).toBe(after);
  });
});

describe('hiding, pinning and keeping to entities', () => {
  it('hides, and shows again what was not hidden before', () => {
    const property = fc.property(view, entities, (before, ids) => {
      const fresh = ids.filter((id) => !before.hide.includes(id));
      const hidden = reduce(before, { type: 'hide', entities: fresh }, dataset);
      expect(fresh.filter((id) => !hidden.hide.includes(id))).toEqual([]);
      expect(reduce(hidden, { type: 'unhide', entities: fresh }, dataset).hide).toEqual(before.hide);
      expect(reduce(hidden, { type: 'unhide' }, dataset).hide).toEqual([]);
    });
    fc.assert(property, RUNS);
  });

  it('pins, and lets go what was not pinned before', () => {
    const property = fc.property(view, entities, (before, ids) => {
      const fresh = ids.filter((id) => !before.pin.includes(id));
      const pinned = reduce(before, { type: 'pin', entities: fresh, on: true }, dataset);
      expect(fresh.filter((id) => !pinned.pin.includes(id))).toEqual([]);
      expect(reduce(pinned, { type: 'pin', entities: fresh, on: false }, dataset).pin).toEqual(before.pin);
    });
    fc.assert(property, RUNS);
  });

  it('shows all whom it keeps to, wherever they belong', () => {
    const property = fc.property(view, entities, (before, ids) => {
      const kept = reduce(before, { type: 'keep-only', entities: ids }, dataset);
      expect(kept.only).toEqual([...ids].sort());
      const cast = dataset.entities.filter(({ id, core }) => kept.only.includes(id) && core !== true);
      expect(kept.scope).toBe(cast.length > 0 ? 'all' : before.scope);
    });
    fc.assert(property, RUNS);
  });

  it.each<[string, string, Command, string]>([
    ['hides in one order', 'hide=forum', { type: 'hide', entities: ['echo', 'ada', 'forum'] }, 'hide=ada,echo,forum'],
    ['hides by former ids', '', { type: 'hide', entities: ['cobalt-labs', 'cobalt'] }, 'hide=cobalt'],
    ['hides nobody who is not there', '', { type: 'hide', entities: ['nobody', 'c1', 'wire-2016'] }, ''],
    ['unhides one', 'hide=ada,echo', { type: 'unhide', entities: ['ada'] }, 'hide=echo'],
    ['unhides by former ids', 'hide=ada,cobalt', { type: 'unhide', entities: ['cobalt-labs'] }, 'hide=ada'],
    ['unhides nobody of none', 'hide=ada', { type: 'unhide', entities: [] }, 'hide=ada'],
    ['unhides all', 'hide=ada,echo', { type: 'unhide' }, ''],
    ['pins in one order', 'pin=forum', { type: 'pin', entities: ['bern', 'ada'], on: true }, 'pin=ada,bern,forum'],
    ['pins by former ids', '', { type: 'pin', entities: ['cobalt-labs', 'nobody'], on: true }, 'pin=cobalt'],
    ['lets go by former ids', 'pin=cobalt', { type: 'pin', entities: ['cobalt-labs'], on: false }, ''],
    ['keeps to some', '', { type: 'keep-only', entities: ['bern', 'ada', 'bern'] }, 'only=ada,bern'],
    ['keeps to others', 'only=ada,bern', { type: 'keep-only', entities: ['delta'] }, 'only=delta'],
    ['keeps to some beyond the core', '', { type: 'keep-only', entities: ['ada', 'echo'] }, 'scope=all&only=ada,echo'],
    ['keeps to those it knows', '', { type: 'keep-only', entities: ['nobody', 'cobalt-labs'] }, 'only=cobalt'],
    ['does not keep to nobody', 'only=ada,bern', { type: 'keep-only', entities: ['nobody'] }, 'only=ada,bern'],
    ['keeps to nobody in particular', 'only=ada,bern', { type: 'keep-only', entities: [] }, ''],
  ])('%s', (_, before, command, after) => {
    expect(bodyOf(reduce(at(before), command, dataset))).toBe(after);
  });
});
