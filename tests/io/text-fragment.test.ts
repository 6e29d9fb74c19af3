import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceLink } from '../../src/io/text-fragment.ts';
import { SEED } from '../fixtures/generated-dataset.ts';

const at = (url: string) => ({ url });
const phrase = (exact: string, around: { prefix?: string; suffix?: string } = {}) => ({
  paragraph: 1,
  exact,
  ...around,
});

/** A directive read by the grammar of the URL Fragment Text Directives: `[prefix-,]start[,-suffix]`. */
function read(link: string): { prefix?: string; exact: string; suffix?: string } {
  const parts = (link.split(':~:text=')[1] ?? '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  expect(parts).toHaveLength(1);
  return {
    exact: decodeURIComponent(parts[0] ?? ''),
    ...(prefix === undefined ? {} : { prefix: decodeURIComponent(prefix) }),
    ...(suffix === undefined ? {} : { suffix: decodeURIComponent(suffix) }),
  };
}

describe('evidenceLink', () => {
  it('is read back as the phrase that it was made of', () => {
    const words = fc
      .oneof(fc.constantFrom('a-b', ', -c-', '&text=x', 'öß "q" #%'), fc.string({ minLength: 1 }))
      .filter((text) => text.trim() === text && text !== '');
    const around = fc.record({ prefix: words, suffix: words }, { requiredKeys: [] });
    const property = fc.property(words, around, (exact, context) => {
      const link = evidenceLink(at('https://example.org/a'), phrase(exact, context));
      expect(read(link ?? '')).toEqual({ exact, ...context });
      expect(link).not.toMatch(/[\s<>"]/);
      expect(link?.split('&')).toHaveLength(1);
    });
    fc.assert(property, { seed: SEED, numRuns: 500 });
  });

  it.each([
    ['https://example.org/a', phrase('he was paid'), 'https://example.org/a#:~:text=he%20was%20paid'],
    [
      'http://example.org/',
      phrase('a well-known, old firm'),
      'http://example.org/#:~:text=a%20well%2Dknown%2C%20old%20firm',
    ],
    [
      'https://example.org/a',
      phrase('b', { prefix: 'a-a', suffix: 'c,c' }),
      'https://example.org/a#:~:text=a%2Da-,b,-c%2Cc',
    ],
    ['https://example.org/a?x=1#top', phrase('b'), 'https://example.org/a?x=1#top:~:text=b'],
    ['https://example.org/a#:~:text=old', phrase('new'), 'https://example.org/a#:~:text=new'],
    ['https://example.org/a', phrase('half \ud800 pair'), 'https://example.org/a#:~:text=half%20%EF%BF%BD%20pair'],
  ])('%s %o', (url, evidence, link) => {
    expect(evidenceLink(at(url), evidence)).toBe(link);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/',
    '//example.org',
    '',
    ' https://example.org',
    'https://a b',
    'https://x"y',
  ])('gives no link for %j', (url) => {
    expect(evidenceLink(at(url), phrase('he was paid'))).toBeNull();
  });
});
