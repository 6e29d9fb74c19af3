import { expect, test } from 'vitest';
import { robotsOf, sitemapOf } from '../../src/pages/sitemap.ts';

test('a sitemap has absolute addresses and days, with nothing that XML could misread', () => {
  const text = sitemapOf([{ path: 'a/e/b/', changed: '2017-03-17' }], 'https://example.org/x&y/');
  expect(text).toContain('<loc>https://example.org/x&amp;y/a/e/b/</loc><lastmod>2017-03-17</lastmod>');
});

test('robots.txt points at the sitemap where there is one', () => {
  expect(robotsOf('https://example.org/')).toContain('Sitemap: https://example.org/sitemap.xml');
  expect(robotsOf(null)).not.toContain('Sitemap');
});
