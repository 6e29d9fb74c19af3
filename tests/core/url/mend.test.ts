import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatForCopy, formatView } from '../../../src/core/url/format.ts';
import { mendFragment, readArrived } from '../../../src/core/url/mend.ts';
import { MAX_LENGTH } from '../../../src/core/url/parse-fragment.ts';
import { readLink } from '../../../src/core/url/resolve.ts';
import { smallDataset as dataset } from '../../fixtures/small-dataset.ts';
import { arbitraryView } from './arbitrary-view.ts';

const seed = 20170317;
const view = arbitraryView(dataset, { kept: false });

/** What is done to links on their way. */
const DAMAGES: Readonly<Record<string, (link: string) => string>> = {
  'ampersands escaped for HTML': (link) => link.replaceAll('&', '&amp;'),
  'ampersands escaped twice': (link) => link.replaceAll('&', '&amp;amp;'),
  'encoded as a whole': (link) => `#${encodeURIComponent(link.slice(1))}`,
  'encoded as a whole, with its sign': (link) => `#${encodeURIComponent(link)}`,
  'encoded as a whole, twice': (link) => `#${encodeURIComponent(encodeURIComponent(link))}`,
  'ampersands encoded, alone': (link) => link.replaceAll('&', '%26'),
  'ampersands encoded twice, alone': (link) => link.replaceAll('&', '%2526'),
  'equal signs encoded, alone': (link) => link.replaceAll('=', '%3D'),
  'separators encoded, alone': (link) => link.replaceAll('&', '%26').replaceAll('=', '%3D'),
  'its sign encoded and doubled': (link) => link.replace('#', '#%23'),
  'escaped for HTML, then encoded': (link) => `#${encodeURIComponent(link.slice(1).replaceAll('&', '&amp;'))}`,
};

describe('a link that was changed on its way', () => {
  it.each(Object.entries(DAMAGES))('%s: opens as it was meant, with a note', (name, damage) => {
    fc.assert(
      fc.property(view, (each) => {
        // Where separators alone were encoded, they cannot be told from the same signs in a search text.
        const query = name.endsWith('alone') ? each.query.replace(/[&=%#]/g, '') : each.query;
        const link = formatForCopy({ ...each, query: query.trim() });
        const read = readArrived(damage(link), dataset);
        expect(read?.view).toEqual(readLink(link, dataset)?.view);
        // Without a separator there is little to damage.
        const own = readLink(link, dataset)?.notes ?? [];
        const codes = (damage(link) === link ? own : [{ code: 'mended' }, ...own]).map(({ code }) => code);
        expect(read?.notes.map(({ code }) => code)).toEqual(codes);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('whose percent signs were encoded again opens as it was meant, but for a search text, which may hold them', () => {
    fc.assert(
      fc.property(view, (each) => {
        const link = formatForCopy({ ...each, query: '' }).replaceAll(',', '%2C');
        const read = readArrived(link.replaceAll('%', '%25'), dataset);
        expect(read?.view).toEqual(readLink(link, dataset)?.view);
      }),
      { seed, numRuns: 500 },
    );
    expect(readArrived('#v=1&d=small&q=100%2541', dataset)?.view.query).toBe('100%41');
  });
});

describe('a link that arrived as it was sent', () => {
  it('is left alone', () => {
    fc.assert(
      fc.property(view, (each) => {
        for (const link of [formatView(each, dataset), formatForCopy(each)]) {
          expect(mendFragment(link)).toBe(link);
          expect(readArrived(link, dataset)).toEqual(readLink(link, dataset));
        }
      }),
      { seed, numRuns: 2000 },
    );
  });

  it.each(['', '#', '#nothing', '#half%20of%26it', '#amp;', '#%25%25%25', '#q=a%26v', '#d=small&amp;t=2015'])(
    'or is no link, %s, is left alone',
    (text) => {
      expect(mendFragment(text)).toBe(text);
      expect(readArrived(text, dataset)).toBeNull();
    },
  );
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    '%',
    '25',
    '%25',
    '26',
    '%26',
    'amp;',
    '&',
    '&amp;',
    'v=1',
    'd=small',
    'q=',
    'sel=',
    '#',
    '%23',
    '%3D',
    'a',
    'ada',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('is mended once and for all, and its own link is read the same way again', () => {
    fc.assert(
      fc.property(text, (each) => {
        const mended = mendFragment(each);
        expect(mendFragment(mended)).toBe(mended);
        const read = readArrived(each, dataset);
        if (read === null) return;
        const own = formatView(read.view, dataset);
        expect(readArrived(own, dataset)?.view).toEqual(read.view);
      }),
      { seed, numRuns: 5000 },
    );
  });

  it.each(['%25', '&amp;', '%26', 'amp;', '%2525', '#', '%23', 'v%3D'])(
    'a megabyte of %s is mended in time',
    (each) => {
      const before = performance.now();
      mendFragment(`#${each.repeat(Math.floor((MAX_LENGTH - 10) / each.length))}`);
      mendFragment(`#v=1&${each.repeat(Math.floor((MAX_LENGTH - 10) / each.length))}`);
      expect(performance.now() - before).toBeLessThan(5000);
    },
  );
});
