import { expect, it } from 'vitest';
import { withoutVoices } from '../../../src/core/compile/without.ts';
import { buildGraphIndex } from '../../../src/core/graph/build-graph-index.ts';
import { defaultView, type View } from '../../../src/core/state/view.ts';
import type { WaysRequest } from '../../../src/core/ways/way.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { nearestMiss } from './nearest-miss-at-once.ts';

const OPEN: View = { ...defaultView('small'), scope: 'all' };
const { choices } = OPEN;

it.each<[words: string, from: string, to: string, view: Partial<View>, request: Partial<WaysRequest>]>([
  ['you show everyone, not only the core cast', 'echo', 'ada', { scope: 'core' }, {}],
  [
    'you show stated ties',
    'echo',
    'ada',
    { choices: { ...choices, sup: { mode: 'except', terms: ['stated', 'none'] } } },
    {},
  ],
  [
    'you show companies',
    'cobalt',
    'ada',
    { choices: { ...choices, kind: { mode: 'except', terms: ['company'] } } },
    {},
  ],
  [
    'you let in ties of the kind Payment',
    'echo',
    'ada',
    { choices: { ...choices, rel: { mode: 'except', terms: ['g.money'] } } },
    {},
  ],
  [
    'you show ties that nobody denies',
    'echo',
    'ada',
    { choices: { ...choices, den: { mode: 'only', terms: ['wholly'] } } },
    {},
  ],
  [
    'you let in the source The Gazette (17 March 2017)',
    'echo',
    'ada',
    { choices: { ...choices, src: { mode: 'only', terms: ['courier-2017'] } } },
    {},
  ],
  ['you widen the years to 2015 to 2017', 'echo', 'ada', { time: { from: '2016', to: '2017' } }, {}],
  ['you widen the years to 2010 to 2015', 'echo', 'ada', { time: { from: '2010', to: '2012' } }, {}],
  ['you widen the years, from 2015 on', 'echo', 'ada', { time: { from: '2016', to: null } }, {}],
  ['you widen the time to 2015 to June 2017', 'echo', 'ada', { time: { from: '2016-02', to: '2017-06' } }, {}],
  [
    'you show ties that are only possibly in these years',
    'echo',
    'ada',
    { time: { from: '2015-03', to: '2015-06' }, possible: false },
    {},
  ],
  ['you show undated ties', 'bern', 'ada', { undated: false, hide: ['cobalt'] }, {}],
  ['you show denied-only ties', 'bern', 'delta', {}, { steps: 1 }],
  ['you show ties that only 1 independent voice asserts', 'echo', 'ada', { voices: 2 }, {}],
  ['you unhide Echo TV', 'echo', 'ada', { hide: ['echo', 'bern'] }, {}],
  ['you show all entities, not only the chosen ones', 'echo', 'ada', { only: ['ada', 'bern'] }, {}],
  ['you look beyond the focus on Bern Kowalski', 'echo', 'ada', { focus: [{ entity: 'bern', steps: 1 }] }, {}],
  ['you give Echo TV back its word', 'echo', 'ada', { without: ['echo'] }, {}],
  ['you give The Gazette (17 March 2017) back its word', 'echo', 'ada', { without: ['gazette-2017'] }, {}],
  ['you allow 2 steps', 'echo', 'cobalt', {}, { steps: 1 }],
  ['you do not ask for an order in time', 'three-officials', 'echo', { hide: ['delta'] }, { inOrder: true }],
  ['you show everyone, not only the core cast, and allow 2 steps', 'echo', 'cobalt', { scope: 'core' }, { steps: 1 }],
])('connected if %s', (words, from, to, part, limits) => {
  const view = { ...OPEN, ...part };
  const request = { from, to, most: 20, steps: null, inOrder: false, ...limits };
  const { dataset } = withoutVoices(smallDataset, view.without);
  const miss = nearestMiss(dataset, view, buildGraphIndex(dataset.ties), request, smallDataset);
  expect(miss?.words).toBe(words);
});

it.each([
  ['themselves', 'ada', 'ada'],
  ['somebody unknown', 'ada', 'nobody'],
  ['somebody without ties', 'ada', 'quill'],
  ['what is connected', 'ada', 'cobalt'],
])('has nothing to say on %s', (_name, from, to) => {
  const request = { from, to, most: 20, steps: null, inOrder: true };
  expect(nearestMiss(smallDataset, OPEN, null, request)).toBeNull();
});
