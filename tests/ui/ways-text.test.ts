import { describe, expect, it } from 'vitest';
import { defaultView } from '../../src/core/state/view.ts';
import { findWays } from '../../src/core/ways/search-ways.ts';
import { tieAsText } from '../../src/ui/details/claim-text.ts';
import { contextOf } from '../../src/ui/details/context-of.ts';
import { selectionText } from '../../src/ui/details/selection-text.ts';
import { rankLine, routeInWords, wayFacts } from '../../src/ui/ways/told-way.ts';
import { waysText, wayText } from '../../src/ui/ways/way-text.ts';
import { smallDataset as dataset } from '../fixtures/small-dataset.ts';

const entity = (id: string) => dataset.entities.find((each) => each.id === id);
const tie = (id: string) => dataset.ties.find((each) => each.id === id);
const records = { dataset, entity, tie, view: defaultView('small') };
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
          const told = tieAsText(known(id), context, []).replaceAll('\n', '\n   ');
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

it('a way without somebody’s word says so of the way and of every tie', () => {
  const without = ['courier-2017'];
  const [way] = ways;
  if (way === undefined) throw new Error('no way');
  const [title, ...rest] = wayText(way, 0, { ...records, view: { ...records.view, without } }).split('\n');
  expect(title).toMatch(/, without the word of “The Courier on Cobalt”$/);
  const steps = rest.filter((line) => /^(\d+\.|Also:) /.test(line));
  expect(steps).toHaveLength(way.steps.flatMap(({ ties }) => ties).length);
  for (const step of steps) expect(step).toContain('. Without the word of “The Courier on Cobalt”: ');
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

  it('is ranked among those that were looked for, and claims no more', () => {
    expect(rankLine(20, true)).toMatch(/^Of the 20 shortest ways, the one whose weakest step is best supported comes/);
    expect(rankLine(3, false)).toMatch(/^The way whose weakest step is best supported comes first; /);
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
    expect(selectionText(people, [], context, [])).toBe('Bern Kowalski\nAda Marsh');
    expect(selectionText(people, [paid], context, []).split('\n\n')).toEqual([
      'Bern Kowalski\nAda Marsh',
      tieAsText(paid, context, []),
    ]);
    expect(selectionText([], [paid], context, [])).toBe(tieAsText(paid, context, []));
  });
});
