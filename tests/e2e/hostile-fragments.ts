/** Fragments that nobody should send: every key with values of every bad sort, and links cut, doubled and mangled. */
import { LINK_KEYS } from '../../src/core/url/keys.ts';
import { linkTo } from './dataset.ts';

const VALUES = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u0000\u0007\r\n\t',
  '\u202Egnp.exe\u2066',
  '%',
  '%FF%FE',
  '%ED%A0%80',
  '9'.repeat(400),
  '-1e309',
  '../../etc/passwd',
  '__proto__',
  'constructor,hasOwnProperty',
  '!!',
  ',,,',
  'michael-flynn~99999999999',
  '2017..2015',
  '9999-99-99..',
  'g.',
  '💥＝＆',
  'x'.repeat(20_000),
];

const honest = linkTo({ scope: 'all', time: { from: '2015', to: null }, selection: ['kgss-paid-flynn'] }).slice(1);

const MANGLED = [
  honest.slice(0, -7),
  honest.toUpperCase().replace('V=1', 'v=1'),
  honest.replaceAll('&', '&amp;'),
  honest.replaceAll('=', '%3D'),
  honest.replaceAll('%', '%25'),
  honest.replace('v=1', 'v=999'),
  honest.replace('v=1', 'v='),
  honest.replace('kaspersky', '__proto__'),
  `${honest}&${honest}`,
  honest.split('&').reverse().join('&'),
  `${honest}${'&'.repeat(5000)}`,
  `v=1&${'sel=a&'.repeat(2000)}`,
  `v=1&sel=${'a,'.repeat(20_000)}`,
  `v=1&${Array.from({ length: 500 }, (_, place) => `k${place}=`).join('&')}`,
  'v=1',
  '=&=&v=1&&==',
];

/** So many of them, the same every time: the mangled links, then keys and values in turn. */
export function hostileFragments(count: number): readonly string[] {
  const pairs = VALUES.flatMap((value, row) =>
    [0, 7, 13].map((step) => {
      const [key = 'q', other = 'sel'] = [row + step, row + step + 5].map((at) => LINK_KEYS[at % LINK_KEYS.length]);
      return `v=1&${key}=${value}&${other}=${VALUES[(row + step) % VALUES.length]}`;
    }),
  );
  return [...MANGLED, ...pairs].slice(0, count);
}
