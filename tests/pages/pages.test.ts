import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledDataset } from '../../src/core/compile/compiled.ts';
import { evidenceContext } from '../../src/core/evidence/context.ts';
import { denialInWords, supportInWords } from '../../src/core/evidence/reason.ts';
import { statusInBrief } from '../../src/core/evidence/status-words.ts';
import { readLink } from '../../src/core/url/resolve.ts';
import { amountInWords } from '../../src/io/local-words.ts';
import { evidenceLink } from '../../src/io/text-fragment.ts';
import { realDataset } from '../data/real-dataset.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { pagesOf, textOf, valuesOf, type Written } from './written.ts';

const real = realDataset().compiled;
const DATASETS = [real, smallDataset] as const;
const context = evidenceContext(real);

function pageAt(pages: ReadonlyMap<string, Written>, path: string): Written {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  return page;
}

describe.each(DATASETS.map((dataset) => [dataset.id, dataset] as const))('the pages of %s', (_id, dataset) => {
  const pages = pagesOf(dataset);

  it('are one for the dataset, its corrections, every view, every entity, every tie and every id of before', () => {
    const former = [...dataset.entities, ...dataset.ties].flatMap(({ previousIds = [] }) => previousIds);
    expect(pages.size).toBe(2 + dataset.views.length + dataset.entities.length + dataset.ties.length + former.length);
  });

  it('lead to one another, to places that are there, and to views that the explorer can read whole', () => {
    for (const { path, text } of pages.values()) {
      for (const href of valuesOf('href', text)) {
        if (/^https?:/.test(href) || href.includes('/assets/') || href.endsWith('.atom')) continue;
        const [folder = '', fragment = ''] = href.split('#');
        const target = new URL(folder, `http://site/${path}`).pathname.slice(1);
        if (target === '') {
          if (fragment !== '') expect(readLink(`#${fragment}`, dataset)?.notes).toEqual([]);
          continue;
        }
        const page = pageAt(pages, target);
        if (fragment !== '') expect(valuesOf('id', page.text)).toContain(fragment);
      }
    }
  });

  it('never state a tie without its status', () => {
    for (const tie of dataset.ties) {
      const page = pageAt(pages, `${dataset.id}/t/${tie.id}/`);
      expect(page.title.startsWith(`${statusInBrief(tie.status)}: `)).toBe(true);
      const name = new RegExp(`href="[^"]*/t/${tie.id}/"[^>]*>[^<]*</a> <span class="small">([^<·]*) ·`, 'g');
      for (const { text } of pages.values()) {
        for (const [, status] of text.matchAll(name)) expect(textOf(status ?? '')).toBe(statusInBrief(tie.status));
      }
    }
  });

  it('have one heading of the first rank, and ids that are there once', () => {
    for (const { text } of pages.values()) {
      expect(text.match(/<h1[ >]/g)).toHaveLength(1);
      const ids = valuesOf('id', text);
      expect(ids).toHaveLength(new Set(ids).size);
    }
  });
});

describe('the page of a tie', () => {
  const pages = pagesOf(real);

  it.each(real.ties.map((tie) => [tie.id, tie] as const))('%s says all that is said of it', (id, tie) => {
    const { text } = pageAt(pages, `kaspersky/t/${id}/`);
    const read = textOf(text);
    expect(read).toContain(supportInWords(tie, tie.status, context));
    expect(read).toContain(denialInWords(tie, tie.status, context));
    const links = new Set(valuesOf('href', text));
    for (const claim of tie.claims) {
      expect(read).toContain(claim.summary);
      const source = context.sources.get(claim.source);
      for (const phrase of claim.evidence) {
        expect(read).toContain(`“${phrase.exact}”`);
        expect(links).toContain(source === undefined ? '' : evidenceLink(source, phrase));
      }
      for (const report of claim.via ?? []) expect(read).toContain(context.reports.get(report)?.publisher);
    }
    for (const end of [tie.from, tie.to]) expect(links).toContain(`../../../kaspersky/e/${end}/`);
  });

  it('gives allegation and denial the same markup, also where nobody denies', () => {
    for (const tie of real.ties) {
      const { text } = pageAt(pages, `kaspersky/t/${tie.id}/`);
      const sides = [
        ...text.matchAll(
          /<section class="side" aria-labelledby="(\w+)">\s*<h2 id="\w+">[^<]+<\/h2>\s*<p class="reason">/g,
        ),
      ];
      expect(sides.map(([, stance]) => stance)).toEqual(['asserts', 'denies']);
    }
  });
});

describe('the page of a view', () => {
  const pages = pagesOf(real);

  it.each(real.views.map((view) => [view.id, view] as const))('%s lists what the explorer shows', (id, named) => {
    const { text } = pageAt(pages, `kaspersky/v/${id}/`);
    const linked = readLink(`#v=1&d=kaspersky&view=${id}`, real);
    const opened = valuesOf('href', text).map((href) => readLink(href.slice(href.indexOf('#')), real)?.view);
    expect(opened).toContainEqual({ ...linked?.view, named: null });
    const listed = [...text.matchAll(/href="[^"]*\/t\/([a-z0-9-]+)\/"/g)].map(([, tie]) => tie);
    expect(listed.length).toBeGreaterThan(0);
    expect(textOf(text)).toContain(named.question);
  });

  it.each(real.views.map(({ id }) => id))('%s says beneath each tie who says so, who denies it, and how much', (id) => {
    const { text } = pageAt(pages, `kaspersky/v/${id}/`);
    for (const [row, tieId] of text.matchAll(/<li>(?:(?!<\/li>).)*\/t\/([a-z0-9-]+)\/"(?:(?!<\/li>).)*<\/li>/gs)) {
      const tie = real.ties.find((each) => each.id === tieId);
      if (tie === undefined) throw new Error(`There is no tie ${tieId}.`);
      const words = textOf(row);
      expect(words).toContain(supportInWords(tie, tie.status, context));
      expect(words).toContain(denialInWords(tie, tie.status, context));
      for (const claim of tie.claims) {
        if (claim.amount !== undefined) expect(words).toContain(`Amount: ${amountInWords(claim.amount)}, by `);
      }
    }
  });

  it('who-paid-flynn keeps what its lead promises: of each payment a date or an amount, or that it has none', () => {
    const words = textOf(pageAt(pages, 'kaspersky/v/who-paid-flynn/').text);
    expect(words).toContain('in 2015');
    expect(words).toContain('undated');
    expect(words).toContain('Amount: more than 50,000 US dollars, a total, by ');
  });
});

describe('hostile words', () => {
  it('stay words wherever they stand', () => {
    const bait = fc.constantFrom(
      '"><img src=x onerror=1>',
      '</script><script>1</script>',
      "' autofocus onfocus='1",
      '<!--',
    );
    fc.assert(
      fc.property(bait, (words) => {
        for (const { text } of pagesOf(poisoned(smallDataset, words)).values()) {
          expect(text.match(/<img|<script>|<!--/)).toBeNull();
          expect(text.match(/<script/g)?.length ?? 0).toBeLessThan(2);
          // What stands in quotes is a value; outside of them a tag may have no handler.
          const outside = text.replace(/<script.*?<\/script>/s, '').replace(/="[^"]*"/g, '');
          expect(outside.match(/<[^>]*\son\w+/)).toBeNull();
        }
      }),
      { seed: 11, numRuns: 8 },
    );
  });
});

/** The dataset with words put behind every text that is not an id, a date or an address. */
function poisoned(dataset: CompiledDataset, words: string): CompiledDataset {
  const more = (text: string): string => text + words;
  return {
    ...dataset,
    title: more(dataset.title),
    description: more(dataset.description),
    license: more(dataset.license),
    sources: dataset.sources.map((source) => ({
      ...source,
      title: more(source.title),
      publisher: more(source.publisher),
      language: more(source.language),
      note: words,
      url: more(source.url),
    })),
    reports: dataset.reports.map((report) => ({
      ...report,
      publisher: more(report.publisher),
      url: `javascript:${words}`,
    })),
    entities: dataset.entities.map((entity) => ({
      ...entity,
      name: more(entity.name),
      description: more(entity.description),
      aliases: [words],
      country: words,
      wikidata: words,
    })),
    ties: dataset.ties.map((tie) => ({
      ...tie,
      label: words,
      claims: tie.claims.map((claim) => ({
        ...claim,
        summary: more(claim.summary),
        note: words,
        dateText: words,
        saidAt: words,
        evidence: claim.evidence.map((phrase) => ({ ...phrase, exact: more(phrase.exact), prefix: words })),
      })),
    })),
  };
}
