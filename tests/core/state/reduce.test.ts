import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, historyMode } from '../../../src/core/state/command.ts';
import { changedKeys, isFilterKey, sameFilters } from '../../../src/core/state/keys.ts';
import { reduce } from '../../../src/core/state/reduce.ts';
import { type Choice, defaultView, type View } from '../../../src/core/state/view.ts';
import { formatView } from '../../../src/core/url/format.ts';
import { readLink } from '../../../src/core/url/resolve.ts';
import { smallDataset as dataset } from '../../fixtures/small-dataset.ts';
import { arbitraryView } from '../url/arbitrary-view.ts';
import { viewProblems } from '../url/view-problems.ts';
import { anyCommand } from './any-command.ts';
import { at, bodyOf, named } from './at-link.ts';

const seed = 20170317;
const start = defaultView(dataset.id);
const view = arbitraryView(dataset);
/** These replace a view as a whole, name and all. */
const ANOTHER_VIEW: ReadonlySet<string> = new Set<Command['type']>(['open-named', 'open-step']);
/** What "clear all filters" leaves as it is. */
const NO_FILTERS = [
  'pinned',
  'was',
  'query',
  'selection',
  'path',
  'way',
  'steps',
  'inOrder',
  'show',
  'play',
  'embed',
  'moved',
  'story',
] as const;
const KEYS_LEFT_BY_CLEARING =
  'was scope clock denied q path way steps order show play embed pos sel story theme a%20b'.split(' ');
const keptKeys = (each: View) => each.kept.map(([name]) => name);

describe('any command on any view', () => {
  it('gives a valid view, which its own link gives back', () => {
    fc.assert(
      fc.property(view, fc.array(anyCommand, { minLength: 1, maxLength: 4 }), (before, commands) => {
        const after = commands.reduce((each, command) => reduce(each, command, dataset), before);
        expect(viewProblems(after, dataset)).toEqual([]);
        expect(readLink(formatView(after, dataset), dataset)?.view).toEqual(after);
      }),
      { seed, numRuns: 5000 },
    );
  });

  it('leaves the named view with a change of filters, and with nothing else', () => {
    fc.assert(
      fc.property(view, anyCommand, (before, command) => {
        fc.pre(!ANOTHER_VIEW.has(command.type) && command.type !== 'clear-filters');
        const after = reduce(before, command, dataset);
        expect(after.named).toBe(sameFilters(before, after) ? before.named : null);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('gives up what was kept of a changed key, keeps that of unchanged ones, and adds nothing', () => {
    fc.assert(
      fc.property(view, anyCommand, (before, command) => {
        fc.pre(!ANOTHER_VIEW.has(command.type));
        const after = reduce(before, command, dataset);
        const changed = changedKeys(before, after);
        expect(changed.filter((each) => keptKeys(after).includes(each))).toEqual([]);
        expect(before.kept).toEqual(expect.arrayContaining([...after.kept]));
        expect(keptKeys(after).includes('theme')).toBe(keptKeys(before).includes('theme'));
        if (changed.length > 0) expect(keptKeys(after)).not.toContain('v');
        if (changed.some(isFilterKey)) expect(keptKeys(after)).not.toContain('view');
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('returns the very same view where nothing changes', () => {
    fc.assert(
      fc.property(view, anyCommand, (before, command) => {
        const after = reduce(before, command, dataset);
        if (formatView(after, dataset) === formatView(before, dataset)) expect(after).toBe(before);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('clears all filters, and hides nothing by it', () => {
    fc.assert(
      fc.property(view, (before) => {
        const after = reduce(before, { type: 'clear-filters' }, dataset);
        const { scope, clock, denied } = before;
        const rest = Object.fromEntries(NO_FILTERS.map((part) => [part, before[part]]));
        expect({ ...after, kept: [] }).toEqual({ ...start, ...rest, scope, clock, denied });
        const kept = before.kept.filter(([name]) => KEYS_LEFT_BY_CLEARING.includes(name));
        const gone = before.kept.filter(([name]) => !KEYS_LEFT_BY_CLEARING.includes(name));
        expect(after.kept).toEqual(expect.arrayContaining(kept));
        const stayed = gone.filter(([name]) => keptKeys(after).includes(name)).map(([name]) => name);
        expect(stayed.filter((name) => name !== 'v' && name !== 'd')).toEqual([]);
      }),
      { seed, numRuns: 1000 },
    );
  });
});

describe('commands, one by one', () => {
  it.each<[string, string, Command, string]>([
    ['selects', '', { type: 'select', ids: ['ada'], mode: 'replace' }, 'sel=ada'],
    ['replaces a selection', 'sel=ada', { type: 'select', ids: ['bern'], mode: 'replace' }, 'sel=bern'],
    ['adds to a selection', 'sel=ada', { type: 'select', ids: ['c1', 'ada'], mode: 'add' }, 'sel=ada,c1'],
    ['turns a selection round', 'sel=ada,bern', { type: 'select', ids: ['ada', 'c1'], mode: 'toggle' }, 'sel=bern,c1'],
    ['passes over unknown ids', 'sel=ada', { type: 'select', ids: ['gazette-2017'], mode: 'add' }, 'sel=ada'],
    ['clears the selection', 'rel=payment&sel=ada', { type: 'clear-selection' }, 'rel=payment'],
    ['focuses within the core', '', { type: 'focus', entity: 'ada', steps: 2 }, 'focus=ada~2'],
    ['focuses beyond the core', '', { type: 'focus', entity: 'echo', steps: 1 }, 'scope=all&focus=echo~1'],
    ['replaces the focus', 'focus=bern~1', { type: 'focus', entity: 'ada', steps: 1 }, 'focus=ada~1'],
    ['adds a focus', 'focus=bern~1', { type: 'focus', entity: 'ada', steps: 1, mode: 'add' }, 'focus=ada~1,bern~1'],
    ['widens a focus', 'focus=ada~1', { type: 'focus', entity: 'ada', steps: 2, mode: 'add' }, 'focus=ada~2'],
    ['clears the focus', 'scope=all&focus=ada~1', { type: 'clear-focus' }, 'scope=all'],
    ['sets a window', '', { type: 'set-window', time: { from: '2015', to: '2017' } }, 't=2015..2017'],
    ['turns a window round', '', { type: 'set-window', time: { from: '2017', to: '2015' } }, 't=2015..2017'],
    ['passes over what is no date', 't=2015', { type: 'set-window', time: { from: 'x', to: null } }, 't=2015'],
    ['clears the window', 't=2015', { type: 'set-window', time: null }, ''],
    ['steps a year', 't=2015', { type: 'step-window', by: 1 }, 't=2016'],
    ['steps into the clock’s own domain', 'clock=reported', { type: 'step-window', by: 1 }, 't=2016&clock=reported'],
    ['shows undated in a window', 't=2015', { type: 'set-undated', on: true }, 't=2015&undated=1'],
    ['writes no default for undated', 't=2015&undated=1', { type: 'set-undated', on: false }, 't=2015'],
    ['hides undated without a window', '', { type: 'set-undated', on: false }, 'undated=0'],
    ['sets the clock', '', { type: 'set-clock', clock: 'reported' }, 'clock=reported'],
    ['sets possible', '', { type: 'set-possible', on: false }, 'possible=0'],
    ['shows denied-only', '', { type: 'set-denied', on: true }, 'denied=1'],
    ['widens the scope', '', { type: 'set-scope', scope: 'all' }, 'scope=all'],
    ['toggles a row', '', { type: 'toggle-term', key: 'rel', term: 'payment' }, 'rel=!payment'],
    [
      'knows the rows of the dataset',
      'src=courier-2017',
      { type: 'toggle-term', key: 'src', term: 'gazette-2017' },
      '',
    ],
    ['passes over an unknown row', '', { type: 'toggle-term', key: 'rel', term: 'person' }, ''],
    ['shows one row only', 'rel=!payment', { type: 'only-term', key: 'rel', term: 'g.money' }, 'rel=g.money'],
    ['shows all rows', 'rel=payment&kind=person', { type: 'all-terms', key: 'rel' }, 'kind=person'],
    ['searches', '', { type: 'set-query', query: 'Ada M' }, 'q=Ada%20M'],
    ['switches to the list', '', { type: 'set-show', show: 'list' }, 'show=list'],
    [
      'leaves a named view',
      'view=who-denies',
      { type: 'set-possible', on: false },
      'possible=0&undated=1&denied=1&den=!none&q=cobalt&show=list',
    ],
    ['stays in a named view', 'view=who-denies', { type: 'clear-selection' }, 'view=who-denies'],
    ['clears filters of a named view', 'view=who-paid-ada', { type: 'clear-filters' }, 'scope=all&sel=cobalt-paid-ada'],
    ['reveals an entity', 't=1990&rel=use', { type: 'reveal', id: 'ada' }, 'sel=ada'],
    ['reveals an entity beyond the core', 't=1990', { type: 'reveal', id: 'echo' }, 'scope=all&sel=echo'],
    [
      'reveals a tie beyond the core',
      'rel=use',
      { type: 'reveal', id: 'echo-paid-ada' },
      'scope=all&sel=echo-paid-ada',
    ],
    [
      'reveals a denied-only tie',
      '',
      { type: 'reveal', id: 'bern-worked-for-delta' },
      'denied=1&sel=bern-worked-for-delta',
    ],
    ['reveals a claim', '', { type: 'reveal', id: 'c12' }, 'scope=all&sel=c12'],
    ['gives up only what hides', 't=1990&rel=use', { type: 'reveal', id: 'ada', hiddenBy: ['rel'] }, 't=1990&sel=ada'],
    [
      'gives up any filter',
      'possible=0&denied=0',
      { type: 'reveal', id: 'ada', hiddenBy: ['scope', 'possible', 'undated', 'denied'] },
      'scope=all&undated=1&denied=1&sel=ada',
    ],
    [
      'reveals an entity without ties, which is not to say denied',
      'sup=none',
      { type: 'reveal', id: 'quill' },
      'scope=all&sel=quill',
    ],
    ['reveals nothing unknown', 't=1990', { type: 'reveal', id: 'nobody' }, 't=1990'],
    ['puts away notes', 'rel=payment', { type: 'dismiss' }, 'rel=payment'],
    [
      'leaves an unreadable key alone',
      'rel=foo&t=soon',
      { type: 'set-window', time: { from: '2015', to: '2015' } },
      't=2015&rel=foo',
    ],
    ['gives it up when it is set', 'rel=foo&t=soon', { type: 'all-terms', key: 'rel' }, 't=soon'],
    ['gives it up when filters are cleared', 'rel=foo&t=soon&x=1', { type: 'clear-filters' }, 'x=1'],
  ])('%s', (_, before, command, after) => {
    expect(bodyOf(reduce(at(before), command, dataset))).toBe(after);
  });

  it('opens a named view in the list where the reader is in the list, and leaves what was kept', () => {
    const [paid, denies] = named;
    if (paid === undefined || denies === undefined) throw new Error('the fixture has two named views');
    const before = at('show=list&t=1990&sel=ada&rel=foo&theme=dark');
    expect(bodyOf(reduce(before, { type: 'open-named', view: paid }, dataset))).toBe('view=who-paid-ada&show=list');
    expect(bodyOf(reduce(at(''), { type: 'open-named', view: denies }, dataset))).toBe('view=who-denies');
  });

  it('opens a named view over the same pinned data', () => {
    const [paid] = named;
    const pinned: View = { ...start, pinned: '0f1e2d' };
    expect(paid && reduce(pinned, { type: 'open-named', view: paid }, dataset).pinned).toBe('0f1e2d');
  });

  it('opens no view of another dataset, and none without a name', () => {
    expect(reduce(start, { type: 'open-named', view: defaultView('other') }, dataset)).toBe(start);
    expect(reduce(start, { type: 'open-named', view: at('t=2015') }, dataset)).toBe(start);
  });

  it('drops version and dataset of a link that is not ours with the first change', () => {
    const foreign = readLink('v=7&d=other&t=2015&theme=dark', dataset)?.view ?? start;
    expect(formatView(foreign, dataset)).toBe('#v=7&d=other&t=2015&theme=dark');
    const changed = reduce(foreign, { type: 'set-scope', scope: 'all' }, dataset);
    expect(formatView(changed, dataset)).toBe('#v=1&d=small&scope=all&t=2015&theme=dark');
  });

  it('keeps a selection through any filter', () => {
    const hideAll: Choice = { mode: 'only', terms: [] };
    const before: View = { ...at('sel=ada'), choices: { ...start.choices, rel: hideAll } };
    expect(reduce(before, { type: 'set-denied', on: true }, dataset).selection).toEqual(['ada']);
  });
});

describe('history', () => {
  it.each<[Command, 'push' | 'replace']>([
    [{ type: 'set-query', query: 'a' }, 'replace'],
    [{ type: 'set-window', time: null, live: true }, 'replace'],
    [{ type: 'set-window', time: null }, 'push'],
    [{ type: 'step-window', by: 1 }, 'push'],
    [{ type: 'select', ids: [], mode: 'replace' }, 'push'],
    [{ type: 'clear-filters' }, 'push'],
    [{ type: 'expand', entity: 'ada' }, 'push'],
    [{ type: 'hide', entities: ['ada'] }, 'push'],
    [{ type: 'find-ways', from: 'ada', to: 'bern' }, 'push'],
    [{ type: 'move', places: [] }, 'push'],
    [{ type: 'compare', with: null }, 'push'],
    [{ type: 'dismiss' }, 'replace'],
  ])('%j: %s', (command, mode) => {
    expect(historyMode(command)).toBe(mode);
  });
});
