import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/pages/html.ts';
import { rootFrom } from '../../src/pages/page.ts';

describe('html', () => {
  it('keeps any text text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = html`${text}`.text;
        expect(written).not.toMatch(/[<>"']/);
        expect(written).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('keeps markup, joins lists, and leaves out what is not there', () => {
    expect(html`<ul>${['a', 'b'].map((each) => html`<li>${each}</li>`)}${null}${false}</ul>`.text).toBe(
      '<ul><li>a</li><li>b</li></ul>',
    );
  });
});

describe('rootFrom', () => {
  it('leads from a page to the root of the site', () => {
    expect(rootFrom('kaspersky/e/michael-flynn/')).toBe('../../../');
    expect(rootFrom('')).toBe('./');
  });
});
