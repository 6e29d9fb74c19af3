import { describe, expect, it } from 'vitest';
import { parseFragment } from '../../../src/core/url/parse-fragment.ts';
import { isVersion, requestedVersion } from '../../../src/core/url/resolve.ts';

const asked = (fragment: string) => requestedVersion(parseFragment(fragment), 'small');

describe('the version that a link asks to be shown as it was', () => {
  it.each([
    ['#v=1&d=small@0f1e2d&was=1', '0f1e2d'],
    ['#v=1&was=%31&d=small%400f1e2d3c', '0f1e2d3c'],
    ['#v=1&d=small@0f1e2d', null],
    ['#v=1&d=small@0f1e2d&was=0', null],
    ['#v=1&d=small@0f1e2d&was=yes', null],
    ['#v=1&d=small&was=1', null],
    ['#v=1&was=1', null],
    ['#v=1&d=other@0f1e2d&was=1', null],
    ['#v=1&d=small@0f1e2&was=1', null],
    ['#v=1&d=small@0F1E2D&was=1', null],
    ['#v=1&d=small@latest&was=1', null],
    ['#d=small@0f1e2d&was=1', null],
  ])('%s: %s', (fragment, version) => {
    expect(asked(fragment)).toBe(version);
  });
});

it('a hash fits its own first digits, and one that was cut off', () => {
  expect(isVersion('0f1e2d', '0f1e2d3c4b5a6978')).toBe(true);
  expect(isVersion('0f1e2d3c4b5a697899', '0f1e2d3c4b5a6978')).toBe(true);
  expect(isVersion('0f1e2e', '0f1e2d3c4b5a6978')).toBe(false);
});
