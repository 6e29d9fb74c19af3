import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFragment, unpackFragment } from '../../src/app/pack-link.ts';
import { formatForCopy } from '../../src/core/url/format.ts';
import { PLAIN_UP_TO } from '../../src/core/url/link-length.ts';
import { packedFragment } from '../../src/core/url/packed.ts';
import { MAX_LENGTH } from '../../src/core/url/parse-fragment.ts';
import { readLink } from '../../src/core/url/resolve.ts';
import { arbitraryView } from '../core/url/arbitrary-view.ts';
import { lengthened } from '../core/url/long-view.ts';
import { smallDataset as dataset } from '../fixtures/small-dataset.ts';

const seed = 20170317;
const HEAD = 'v=1&d=small&scope=all';
const viewOf = (link: string) => readLink(link, dataset)?.view;
const longLink = fc
  .tuple(arbitraryView(dataset), fc.integer({ min: 1000, max: 6000 }))
  .map(([view, length]) => formatForCopy(lengthened(view, length)));

describe('a long link', () => {
  it('view → compressed text → view gives the same view, and the text is shorter', async () => {
    await fc.assert(
      fc.asyncProperty(longLink, async (link) => {
        const packed = await packFragment(link);
        expect(packed.length).toBeLessThan(link.length);
        expect(packed).toMatch(/^#[\x21-\x7e]+&z=[A-Za-z0-9_-]+$/);
        expect(viewOf(await unpackFragment(packed))).toEqual(viewOf(link));
      }),
      { seed, numRuns: 300 },
    );
  });

  it('is compressed only where it is long', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryView(dataset), async (view) => {
        const link = formatForCopy(view);
        fc.pre(link.length <= PLAIN_UP_TO);
        expect(await packFragment(link)).toBe(link);
        expect(await unpackFragment(link)).toBe(link);
      }),
      { seed, numRuns: 200 },
    );
  });

  it('cut short anywhere, or with any sign changed, is either read as it was meant or said to be unreadable', async () => {
    await fc.assert(
      fc.asyncProperty(longLink, fc.nat(), fc.constantFrom('cut', 'change', 'double'), async (link, at, how) => {
        const packed = await packFragment(link);
        const start = packed.indexOf('&z=') + 3;
        const place = start + (at % (packed.length - start));
        const sign = packed[place] === 'A' ? 'B' : 'A';
        const harmed = {
          cut: packed.slice(0, place),
          change: packed.slice(0, place) + sign + packed.slice(place + 1),
          double: packed.slice(0, place) + packed.slice(place - 1),
        }[how];
        const read = readLink(await unpackFragment(harmed), dataset);
        const isMeant = JSON.stringify(read?.view) === JSON.stringify(viewOf(link));
        expect(isMeant || read?.notes.some(({ code }) => code === 'not-unpacked')).toBe(true);
        // What stands before the compressed part works.
        expect(read?.view).toMatchObject({ scope: viewOf(link)?.scope, show: viewOf(link)?.show });
      }),
      { seed, numRuns: 400 },
    );
  });
});

describe('a compressed part that nobody should send', () => {
  const bomb = (length: number): string =>
    packedFragment(HEAD, new Uint8Array(deflateSync(Buffer.alloc(length, 'q=x&'), { level: 9 })));

  it('that holds as much as a link may is read', async () => {
    const open = await unpackFragment(bomb(MAX_LENGTH - HEAD.length - 1));
    expect(open).toHaveLength(MAX_LENGTH + 1);
  });

  it.each([
    ['a character more than a link may', MAX_LENGTH - HEAD.length],
    ['a hundred megabytes', 100_000_000],
  ])('that holds %s is given up early, and the rest is read', async (_, length) => {
    const link = bomb(length);
    expect(link.length).toBeLessThan(MAX_LENGTH);
    const before = { time: performance.now(), memory: process.memoryUsage.rss() };
    expect(await unpackFragment(link)).toBe(link);
    expect(performance.now() - before.time).toBeLessThan(3000);
    expect(process.memoryUsage.rss() - before.memory).toBeLessThan(60_000_000);
    const read = readLink(link, dataset);
    expect(read?.view.scope).toBe('all');
    expect(read?.notes.map(({ code }) => code)).toEqual(['not-unpacked']);
  });

  it('that is compressed once more, or is no text, harms nothing', async () => {
    const inner = bomb(1000).split('&z=')[1] ?? '';
    const nested = packedFragment(HEAD, new Uint8Array(deflateSync(`z=${inner}&t=2015`)));
    const read = readLink(await unpackFragment(nested), dataset);
    expect(read?.view.time).toEqual({ from: '2015', to: '2015' });
    expect(read?.notes.map(({ code }) => code)).toEqual(['not-unpacked']);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.boolean(), async (bytes, valid) => {
        const packed = packedFragment(HEAD, valid ? new Uint8Array(deflateSync(bytes)) : Uint8Array.from(bytes));
        const text = await unpackFragment(packed);
        expect(readLink(text, dataset)?.view.scope).toBe('all');
      }),
      { seed, numRuns: 300 },
    );
  });
});
