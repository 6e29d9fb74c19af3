import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/core/state/command.ts';
import { reduce } from '../../src/core/state/reduce.ts';
import { defaultView, type View } from '../../src/core/state/view.ts';
import { findWays } from '../../src/core/ways/search-ways.ts';
import { tieAsText } from '../../src/ui/details/claim-text.ts';
import { contextOf } from '../../src/ui/details/context-of.ts';
import { selectionText } from '../../src/ui/details/selection-text.ts';
import { inOneStep } from '../../src/ui/ways/in-one-step.ts';
import { routeInWords, wayFacts } from '../../src/ui/ways/told-way.ts';
import { waysText, wayText } from '../../src/ui/ways/way-text.ts';
import { smallDataset as dataset } from '../fixtures/small-dataset.ts';

const entity = (id: string) => dataset.entities.find((each) => each.id === id);
const tie = (id: string) => dataset.ties.find((each) => each.id === id);
const records = { dataset, entity, tie };
const context = contextOf(dataset);

function known(id: string) {
  const found = tie(id);
  if (found === undefined) throw new Error(`no tie ${id}`);
  return found;
}

const { ways } = findWays({ from: 'bern', to: 'echo', most: 20, steps: null, inOrder: false }, dataset.ties);

describe('a way to take away', () => {
  it('names its ends and whom it goes through, and has every tie of every step in order', () => {
    expect(ways.length).toBeGreaterThan(1);
    ways.forEach((way, position) => {
      const text = wayText(way, position, records);
      expect(text).toMatch(new RegExp(`^Way ${position + 1} from Bern Kowalski to Echo TV, through `));
      const ties = way.steps.flatMap((step, place) =>
        step.ties.map((id, at) => {
          const told = tieAsText(known(id), context).replaceAll('\n', '\n   ');
          return `${at === 0 ? `${place + 1}. ` : 'Also: '}${told}`;
        }),
      );
      expect(text.endsWith(`\n${ties.join('\n')}`)).toBe(true);
      for (const fact of wayFacts(way, position, dataset)) expect(text.split('\n')).toContain(fact);
    });
  });

  it('stands beside others with a line between', () => {
    expect(waysText(ways, records).split('\n\n')).toEqual(ways.map((way, at) => wayText(way, at, records)));
  });
});

describe('what is said of a way', () => {
  it('is whom it goes through', () => {
    const route = (...entities: string[]) => routeInWords({ entities }, (id) => id.toUpperCase());
    expect([route('a', 'b'), route('a', 'x', 'b'), route('a', 'x', 'y', 'z', 'b')]).toEqual([
      'directly',
      'through X',
      'through X, Y and Z',
    ]);
  });

  it('is sentences, each once, with the rank last', () => {
    ways.forEach((way, position) => {
      const facts = wayFacts(way, position, dataset);
      for (const fact of facts) expect(fact).toMatch(/^[A-Z].*[^.]\.$/);
      expect(new Set(facts).size).toBe(facts.length);
      expect(facts.some((fact) => fact.includes('denied by'))).toBe(way.deniedSteps.length > 0);
      expect(facts.at(-1)).toContain(way.steps.length === 1 ? '1 step' : `${way.steps.length} steps`);
    });
  });
});

describe('a selection to take away', () => {
  it('is names, then ties', () => {
    const paid = known('cobalt-paid-ada');
    const people = ['bern', 'ada'].flatMap((id) => entity(id) ?? []);
    expect(selectionText(people, [], context)).toBe('Bern Kowalski\nAda Marsh');
    expect(selectionText(people, [paid], context).split('\n\n')).toEqual([
      'Bern Kowalski\nAda Marsh',
      tieAsText(paid, context),
    ]);
    expect(selectionText([], [paid], context)).toBe(tieAsText(paid, context));
  });
});

describe('several commands as one step', () => {
  function done(view: View, commands: readonly Command[]): readonly Command[] {
    const sent: Command[] = [];
    inOneStep({ view, dataset, dispatch: (command) => sent.push(command) }, commands);
    return sent;
  }
  const view: View = { ...defaultView('small'), selection: ['ada', 'bern'] };
  const commands: readonly Command[] = [{ type: 'find-ways', from: 'ada', to: 'bern' }, { type: 'clear-selection' }];

  it('sends one command that comes to the same', () => {
    const [only, ...others] = done(view, commands);
    expect(others).toEqual([]);
    const inTurn = commands.reduce((before, command) => reduce(before, command, dataset), view);
    expect(only === undefined ? null : reduce(view, only, dataset)).toEqual(inTurn);
    expect(inTurn).toMatchObject({ selection: [], path: { from: 'ada', to: 'bern' } });
  });

  it('sends a single command as it is, and nothing where nothing changes', () => {
    expect(done(view, [{ type: 'clear-selection' }])).toEqual([{ type: 'clear-selection' }]);
    expect(done(view, [])).toEqual([]);
    const after = commands.reduce((before, command) => reduce(before, command, dataset), view);
    expect(done(after, commands)).toEqual([]);
  });
});
