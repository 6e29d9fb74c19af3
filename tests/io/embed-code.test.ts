import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../src/core/url/resolve.ts';
import { type EmbedChoices, embedCode } from '../../src/io/embed-code.ts';
import { arbitraryView } from '../core/url/arbitrary-view.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

const anyView = arbitraryView(smallDataset);
const PAGE = 'https://example.org/sub/';
const choices = fc.record<EmbedChoices>({
  page: fc.constant(PAGE),
  title: fc.string(),
  height: fc.integer({ min: 120, max: 2000 }),
  theme: fc.constantFrom('system', 'light', 'dark'),
  transparent: fc.boolean(),
  frozenAt: fc.constantFrom(null, smallDataset.hash),
});

describe('the code of an embed', () => {
  it('has no markup but its own, whatever title and view say', () => {
    fc.assert(
      fc.property(anyView, choices, (view, chosen) => {
        const { iframe, element } = embedCode(view, chosen);
        expect(tagsOf(iframe)).toEqual(['<iframe', '</iframe']);
        expect(tagsOf(element)).toEqual(['<script', '</script', '<tieline-graph', '<a', '</a', '</tieline-graph']);
        expect(unescaped(attributeOf(iframe, 'title'))).toBe(chosen.title);
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it('opens the view, embedded as it was asked for, frozen or live', () => {
    fc.assert(
      fc.property(anyView, choices, (view, chosen) => {
        const src = unescaped(attributeOf(embedCode(view, chosen).iframe, 'src'));
        expect(src.startsWith(`${PAGE}#v=`)).toBe(true);
        const opened = readLink(src.slice(PAGE.length), smallDataset)?.view;
        expect(opened?.embed).toEqual({ theme: chosen.theme, transparent: chosen.transparent });
        expect(opened?.pinned ?? null).toBe(chosen.frozenAt);
        expect(opened?.was).toBe(chosen.frozenAt !== null);
        expect(opened?.selection).toEqual(view.selection);
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it('has the same view in the element, whose fallback is the view in full', () => {
    fc.assert(
      fc.property(anyView, choices, (view, chosen) => {
        const { element } = embedCode(view, chosen);
        const full = unescaped(attributeOf(element.slice(element.indexOf('<a ')), 'href'));
        expect(unescaped(attributeOf(element.slice(element.indexOf('<tieline-graph')), 'src'))).toBe(full);
        expect(readLink(full.slice(PAGE.length), smallDataset)?.view.embed).toBeNull();
        expect(element.includes(' transparent')).toBe(chosen.transparent || /transparent/.test(full + chosen.title));
      }),
      { seed: 13, numRuns: 100 },
    );
  });
});

function tagsOf(code: string): readonly string[] {
  return [...code.matchAll(/<\/?[a-z-]+/g)].map(([tag]) => tag);
}

function attributeOf(code: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(code)?.[1] ?? '';
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
