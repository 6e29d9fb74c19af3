import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduce } from '../../../src/core/state/reduce.ts';
import { defaultView } from '../../../src/core/state/view.ts';
import { fromBase64Url, toBase64Url } from '../../../src/core/url/base64url.ts';
import { formatForCopy, formatView } from '../../../src/core/url/format.ts';
import { PLAIN_UP_TO } from '../../../src/core/url/link-length.ts';
import { bytesOfText, packedFragment, packedPart, splitLong, textOfBytes } from '../../../src/core/url/packed.ts';
import { settle } from '../../../src/core/url/percent.ts';
import { readLink } from '../../../src/core/url/resolve.ts';
import { smallDataset as dataset } from '../../fixtures/small-dataset.ts';
import { arbitraryView } from './arbitrary-view.ts';
import { lengthened } from './long-view.ts';

const seed = 20170317;

describe('base64url', () => {
  it('gives any bytes back, as Node writes them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64Url(text)).toEqual(bytes.length === 0 ? null : Uint8Array.from(bytes));
      }),
      { seed, numRuns: 1000 },
    );
  });

  it.each(['', 'a', 'abcde', 'a b', 'ab=', 'ab+/', 'äöü', '!!!!'])('%s is none', (text) => {
    expect(fromBase64Url(text)).toBeNull();
  });
});

describe('a long link in two', () => {
  it('is split only where it is long, keeps version and dataset readable, and shows the same put together again', () => {
    let split = 0;
    fc.assert(
      fc.property(arbitraryView(dataset), fc.nat(80), (view, more) => {
        const link = formatForCopy(lengthened(view, more * 30));
        const parts = splitLong(link);
        expect(parts === null).toBe(link.length <= PLAIN_UP_TO);
        if (parts === null) return;
        split += 1;
        expect(parts.plain).toMatch(/^v=/);
        expect(parts.plain.length).toBeLessThan(600);
        expect(readLink(`#${parts.plain}&${parts.rest}`, dataset)?.view).toEqual(readLink(link, dataset)?.view);
      }),
      { seed, numRuns: 1000 },
    );
    expect(split).toBeGreaterThan(300);
  });

  it('keeps unknown settings in their order, long or short', () => {
    const link = `#v=1&d=small&scope=all&later=${'x'.repeat(PLAIN_UP_TO)}&soon=1`;
    const { plain, rest } = splitLong(link) ?? { plain: '', rest: '' };
    expect(plain).toBe('v=1&d=small&scope=all');
    expect(readLink(`#${plain}&${rest}`, dataset)?.view.kept).toEqual(readLink(link, dataset)?.view.kept);
  });

  it('carries any bytes in its compressed part', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (bytes) => {
        const packed = packedPart(packedFragment('v=1&d=small&t=2015', Uint8Array.from(bytes)));
        expect(packed?.compressed).toEqual(Uint8Array.from(bytes));
        expect(packed?.withRest('sel=ada')).toBe('#v=1&d=small&t=2015&sel=ada');
      }),
      { seed, numRuns: 300 },
    );
  });

  it('turns text into bytes and back', () => {
    const text = Array.from({ length: 10_000 }, (_, at) => String.fromCharCode(0x21 + (at % 94))).join('');
    expect(textOfBytes(bytesOfText(text))).toBe(text);
  });

  it('that cannot be opened leaves a note, stays in the address for another try, and the rest of the link works', () => {
    for (const z of ['', '=', '=AAAA', '=%FF', '=<b>']) {
      const read = readLink(`#v=1&d=small&scope=all&z${z}`, dataset);
      expect(read?.view.scope).toBe('all');
      expect(read?.view.kept).toEqual([['z', settle(z.slice(1))]]);
      const again = readLink(read === null ? '' : formatView(read.view, dataset), dataset);
      expect(again).toEqual(read);
      // A change ends it: opened later it would undo the change. And nobody is sent what was not seen.
      const changed = reduce(read?.view ?? defaultView(dataset.id), { type: 'set-clock', clock: 'reported' }, dataset);
      expect(changed.kept).toEqual([]);
      expect(formatForCopy(read?.view ?? defaultView(dataset.id))).not.toContain('z');
      expect(read?.notes.map(({ code }) => code)).toEqual(['not-unpacked']);
    }
  });
});
