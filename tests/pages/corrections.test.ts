import { describe, expect, it } from 'vitest';
import { correctionsFeed } from '../../src/pages/corrections-feed.ts';
import { correctionsPages } from '../../src/pages/corrections-page.ts';
import { documentOf } from '../../src/pages/frame.ts';
import { realDataset } from '../data/real-dataset.ts';
import { after } from '../fixtures/changed-dataset.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { pagesOf, textOf, valuesOf } from './written.ts';

const real = realDataset().compiled;
const corrected = after().compiled;
const pageOf = (dataset: typeof real) => {
  const site = {
    dataset,
    stories: [],
    address: null,
    releases: [{ hash: dataset.hash, day: '2017-08-01', what: 'The first.' }],
  };
  const [page] = correctionsPages(site);
  if (page === undefined) throw new Error('There is no page of corrections.');
  return documentOf(page, site);
};

describe('the page of corrections', () => {
  it('says honestly that nothing was corrected', () => {
    expect(real.corrections).toEqual([]);
    expect(textOf(pageOf(real))).toContain(
      'Nothing has been corrected so far. That does not mean that nothing is wrong.',
    );
  });

  it('lists day, what, why and every record, newest first, claims as their ties with their status', () => {
    const text = textOf(pageOf(corrected));
    expect(text).toMatch(/2 January 2018\. The fee is marked as withdrawn\..*1 August 2017\. A name\./);
    expect(text).toContain('Why: The spokesman took his word back. Cobalt Systems paid a fee to Ada Marsh Retracted');
    expect(text).toContain('Why: It was misspelt. Ada Marsh');
    expect(text).not.toContain('Nothing has been corrected');
  });

  it('names its feed, and every version with a link to it', () => {
    const markup = pageOf(corrected);
    expect(markup).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Corrections: A sound dataset" href="../../sound/corrections.atom">',
    );
    expect(valuesOf('href', markup)).toContain(`../../#v=1&d=sound@${corrected.hash}`);
    expect(textOf(markup)).toContain('1 August 2017, the data of today. The first.');
  });

  it('has no markup of the data', () => {
    const hostile = {
      date: '2018',
      what: '<script>alert(1)</script>',
      why: '"&\'<b>',
      records: ['ada', 'no-such-record'],
    };
    const markup = pageOf({ ...corrected, corrections: [hostile] });
    expect(markup).not.toMatch(/<script>|<b>[^0-9]/);
    expect(textOf(markup)).toContain('<script>alert(1)</script>');
  });
});

describe('a record that was corrected says so on its page', () => {
  const pages = pagesOf(corrected);
  it.each(['sound/e/ada/', 'sound/t/cobalt-paid-ada/'])('%s', (path) => {
    expect(textOf(pages.get(path)?.text ?? '')).toMatch(/Corrected .*1 August 2017\. A name\. It was misspelt\./);
  });
  it('and others do not', () => {
    for (const path of ['sound/e/delta/', 'sound/t/ada-at-delta/']) {
      expect(pages.get(path)?.text).toBeDefined();
      expect(pages.get(path)?.text).not.toContain('id="corrected"');
    }
  });
});

describe('the feed of corrections', () => {
  it('is there without a correction, dated by the data', () => {
    const feed = correctionsFeed({ dataset: real, address: null });
    expect(feed).toContain(`<updated>${real.updated}T00:00:00Z</updated>`);
    expect(feed).not.toContain('<entry>');
  });

  it('has an entry for each, newest first, with ids of their own that stay', () => {
    const feed = correctionsFeed({ dataset: corrected, address: 'https://example.org/x/' });
    const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    expect(ids).toEqual([
      'urn:x-tieline:sound:corrections',
      'urn:x-tieline:sound:corrections:2018-01-02:paid-1',
      'urn:x-tieline:sound:corrections:2017-08-01:ada:paid-1',
    ]);
    const older = correctionsFeed({
      dataset: { ...corrected, corrections: corrected.corrections.slice(0, 1) },
      address: null,
    });
    for (const [, id] of older.matchAll(/<id>(.*?)<\/id>/g)) expect(ids).toContain(id);
    expect(feed).toContain('href="https://example.org/x/sound/corrections/"');
    expect(feed).toContain('<updated>2018-01-02T00:00:00Z</updated>');
  });

  it('two of one day on the same records are two entries', () => {
    const one = { date: '2018-03', what: 'One.', why: 'Why.', records: ['ada'] };
    const feed = correctionsFeed({
      dataset: { ...smallDataset, corrections: [one, { ...one, what: 'Two.' }] },
      address: null,
    });
    expect(feed).toContain(':2018-03:ada</id>');
    expect(feed).toContain(':2018-03:ada:2</id>');
    expect(feed).toContain('<updated>2018-03-01T00:00:00Z</updated>');
  });

  it('has no markup of the data, and no character that XML cannot write', () => {
    const hostile = { date: '2018', what: `]]><x a="'">&\u0000\u001F\uFFFF\uD800`, why: 'Why.', records: ['ada'] };
    const feed = correctionsFeed({ dataset: { ...smallDataset, corrections: [hostile] }, address: null });
    expect(feed).not.toMatch(/<x/);
    const isForbidden = (character: string) => character < ' ' && !'\t\n\r'.includes(character);
    expect([...feed].filter((character) => isForbidden(character) || character === '\uFFFF')).toEqual([]);
    expect(feed).not.toMatch(/\p{Surrogate}/u);
  });
});
