/** Links as nobody should send them: honest ones mutated, and keys and values out of a bag. */
import fc from 'fast-check';
import type { CompiledDataset } from '../../../src/core/compile/compiled.ts';
import { formatView } from '../../../src/core/url/format.ts';
import { LINK_KEYS } from '../../../src/core/url/keys.ts';
import { arbitraryView } from './arbitrary-view.ts';

const nasty = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u0000\u0007\r\n\t',
  '\u202Egnp.exe\u2066',
  '\uD800',
  '\uDC00\uD800',
  '%',
  '%zz',
  '%FF%FE',
  '%C3',
  '%ED%A0%80',
  '%00',
  '9'.repeat(400),
  '-1e309',
  'NaN',
  '../../etc',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '!',
  '!!',
  ',,,',
  '~',
  'ada~99999999999999999999',
  'ada~-1',
  '..',
  '2017..2015',
  '9999-99-99',
  '2015-02-29',
  '0000..',
  'g.',
  'g.money,payment,g.money',
  'cobalt-labs,cobalt',
  'ada..delta',
  'ada..ada',
  'ada..',
  'ada,cobalt,delta',
  'ada,cobalt,ada',
  'ada',
  'anonymous,wire-2016,anonymous',
  'ada~1~-2,bern~-0~0',
  'ada~1',
  'ada~1.5~2',
  'ada~1~2~3',
  'ada~100001~-100001',
  'ada~1e5~0x10',
  '0',
  '-1',
  '3',
  '100',
  '1000000000',
  'clock',
  'timeline',
  'backwards',
  '💥',
  '＝＆',
);

const anyText = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 20 }));

/** Keys and values out of the bag, whether or not they fit. */
const soup = fc
  .array(fc.tuple(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...LINK_KEYS) }, anyText), anyText), {
    maxLength: 8,
  })
  .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));

type Mutation = (text: string, at: number, other: string) => string;

const mutations: Readonly<Record<string, Mutation>> = {
  truncate: (text, at) => text.slice(0, at % (text.length + 1)),
  insert: (text, at, other) => text.slice(0, at % (text.length + 1)) + other + text.slice(at % (text.length + 1)),
  delete: (text, at) => text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + 1),
  doublePercent: (text) => text.replaceAll('%', '%25'),
  encodeSeparators: (text) => text.replaceAll(',', '%2C').replaceAll('~', '%7E').replaceAll('.', '%2e'),
  htmlEscape: (text) => text.replaceAll('&', '&amp;'),
  doubleKeys: (text) => `${text}&${text.replace(/^#/, '')}`,
  otherValue: (text, at, other) =>
    text.replace(/=[^&]*/g, (value, offset) => (offset % 3 === at % 3 ? `=${other}` : value)),
  reverse: (text) => `#${text.replace(/^#/, '').split('&').reverse().join('&')}`,
  laterVersion: (text, at) => text.replace('v=1', `v=${at}`),
  hugeNumbers: (text) => text.replace(/\d+/g, (digits) => (digits === '1' ? digits : digits.repeat(60))),
  upperCase: (text) => text.toUpperCase().replace('V=1', 'v=1'),
  addNamed: (text, at) => `${text}&view=${at % 2 === 0 ? 'who-paid-ada' : 'who-denies'}`,
  unknownDataset: (text, _, other) => text.replace(/d=small/, `d=${other}`),
};

/** A link, honest or from the bag, after up to four mutations. */
export function mutatedLink(dataset: CompiledDataset): fc.Arbitrary<string> {
  const honest = arbitraryView(dataset).map((view) => formatView(view, dataset));
  const step = fc.tuple(fc.constantFrom(...Object.keys(mutations)), fc.nat(9999), anyText);
  return fc
    .tuple(fc.oneof({ weight: 3, arbitrary: honest }, soup), fc.array(step, { maxLength: 4 }))
    .map(([text, steps]) =>
      steps.reduce((each, [name, at, other]) => mutations[name]?.(each, at, other) ?? each, text),
    );
}
