import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../src/core/url/resolve.ts';
import { explorerLink, isNamedByContent, keptAs, routeOf } from '../../src/worker/routes.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { pagesOf } from '../pages/written.ts';

const SCOPE = 'https://example.org/a/';
const FILES = new Set([
  'index.html',
  'assets/index-1.js',
  'assets/small.data.0123456789.json',
  'assets/page.css',
  'small/corrections/index.html',
  'small/corrections.atom',
]);
const ask = (url: string, opensPage = true, method = 'GET') => routeOf({ url, method, opensPage }, SCOPE, FILES);

describe('where a request is answered from', () => {
  it('the explorer and its files from the version that is installed, whatever stands behind ? and #', () => {
    for (const end of ['', '?x=1', '#v=1&d=kaspersky', 'index.html', 'index.html?y#z']) {
      expect(ask(`${SCOPE}${end}`)).toEqual({ kind: 'installed', path: 'index.html' });
    }
    expect(ask(`${SCOPE}assets/index-1.js`, false)).toEqual({ kind: 'installed', path: 'assets/index-1.js' });
  });

  it('nothing of other sites, of folders above, or that is sent', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.boolean(), (url, opensPage) => {
        fc.pre(!url.startsWith(SCOPE));
        expect(ask(url, opensPage)).toEqual({ kind: 'none' });
      }),
      { seed: 5, numRuns: 200 },
    );
    expect(ask('https://example.org/b/')).toEqual({ kind: 'none' });
    expect(ask(SCOPE, true, 'POST')).toEqual({ kind: 'none' });
  });

  it('a page from the network first, a part of one too', () => {
    expect(ask(`${SCOPE}small/e/ada/`)).toEqual({ kind: 'page', explorer: `${SCOPE}#v=1&d=small&scope=all&sel=ada` });
    expect(ask(`${SCOPE}assets/page.css`, false)).toEqual({ kind: 'other' });
  });

  it('corrections from the network first, though they are kept with the version', () => {
    for (const end of ['small/corrections/', 'small/corrections/index.html', 'small/corrections.atom']) {
      expect(ask(`${SCOPE}${end}`)).toEqual({ kind: 'page', explorer: null });
      expect(keptAs(`${SCOPE}${end}`).some((url) => FILES.has(url.slice(SCOPE.length)))).toBe(true);
    }
  });

  it('what the explorer does not show, from nowhere else', () => {
    for (const end of ['embed/', 'other/', 'other/t/one/', 'small/x/', 'robots.txt', 'small/t/one/card.png']) {
      expect(ask(`${SCOPE}${end}`)).toEqual({ kind: 'page', explorer: null });
    }
  });
});

describe('what is named by its content', () => {
  it('carries a hash in its name, and nothing else does', () => {
    for (const path of ['assets/index-tj-hKYD5.css', 'assets/kaspersky.data.10a0627735.json']) {
      expect(isNamedByContent(path)).toBe(true);
    }
    for (const path of ['assets/page.css', 'assets/icon.svg', 'index.html', 'kaspersky/e/michael-flynn/index.html']) {
      expect(isNamedByContent(path)).toBe(false);
    }
  });
});

describe('what the explorer shows in place of a page', () => {
  it('is what every page is about, without a note', () => {
    for (const path of pagesOf(smallDataset).keys()) {
      if (path === 'small/corrections/') continue;
      const read = readLink(explorerLink(path) ?? '', smallDataset);
      expect(read?.notes).toEqual([]);
      expect(read?.view.dataset).toBe('small');
    }
    expect(readLink(explorerLink('small/t/ada-at-delta/index.html') ?? '', smallDataset)?.view.selection).toEqual([
      'ada-at-delta',
    ]);
  });

  it('is the story of its page', () => {
    const read = readLink(explorerLink('small/s/a-shorter-one/') ?? '', smallDataset);
    expect(read?.view.story).toEqual({ id: 'a-shorter-one', step: 1 });
  });

  it('is nothing for any other path', () => {
    for (const path of ['a/../b/', 'small/x/ada/', 'small/corrections/', '<script>/', 'robots.txt']) {
      expect(explorerLink(path)).toBeNull();
    }
  });
});
