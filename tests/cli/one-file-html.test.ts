import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileParts, oneFileHtml } from '../../src/cli/one-file-html.ts';
import { withSavedView } from '../../src/io/one-file.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>The page</title>
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
  </head>
  <body>
    <div id="app"></div>
    <script type="module" src="/src/app/main.tsx"></script>
  </body>
</html>
`;

function fileOf(parts: Partial<FileParts> = {}): string {
  const data = new Map([['part-a-data', '{"text":"x"}']]);
  return oneFileHtml({ page: PAGE, script: 'run();', style: 'p{color:red}', icon: '<svg/>', data, ...parts });
}

/** The text of an element as an HTML parser takes it: up to the first end tag. */
function textOf(html: string, opening: RegExp, name: string): string {
  const start = opening.exec(html);
  const from = (start?.index ?? 0) + (start?.[0].length ?? 0);
  return html.slice(from, html.indexOf(`</${name}`, from));
}

const codeOf = (html: string): string => textOf(html, /<script type="module">/, 'script');
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page as one file', () => {
  it('holds script, style and data, and names nothing outside itself', () => {
    const html = fileOf();
    expect(codeOf(html)).toBe('run();');
    expect(textOf(html, /<style>/, 'style')).toBe('p{color:red}');
    expect(textOf(html, /<script type="application\/json" id="part-a-data">/, 'script')).toBe('{"text":"x"}');
    expect(html).not.toMatch(/(?:src|href)="(?!data:)/);
  });

  it('lets exactly its own script and style run, and no connection be made', () => {
    const html = fileOf();
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy.split('; ')).toContain(`script-src ${hashOf('run();')}`);
    expect(policy.split('; ')).toContain(`style-src ${hashOf('p{color:red}')}`);
    expect(policy.split('; ')).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/'self'|unsafe|\*/);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
  });

  it('is the same for the same parts', () => {
    expect(fileOf()).toBe(fileOf());
  });

  it('does not let script or data end their elements, and the script means what it meant', () => {
    const script =
      'globalThis.was = ["</script>", "</SCRIPT x", "<!--", `<!--${1}</script>`, "a<!--b".split(/<!--/).length];';
    const html = fileOf({
      script,
      data: new Map([['part-a-data', JSON.stringify({ text: '</script><!--<script>$&' })]]),
    });
    const code = codeOf(html);
    expect(code).not.toMatch(/<\/script|<!--/i);
    expect(hashOf(code)).toBe(/script-src ('[^']*')/.exec(html)?.[1]);
    const ran = new Function('globalThis', `${code} return globalThis.was;`);
    expect(ran({})).toEqual(['</script>', '</SCRIPT x', '<!--', '<!--1</script>', 2]);
    expect(JSON.parse(textOf(html, /<script type="application\/json" id="part-a-data">/, 'script'))).toEqual({
      text: '</script><!--<script>$&',
    });
  });

  it.each([
    ['a page without a head', { page: '<p></p>' }],
    ['a page without its script', { page: PAGE.replace(/<script.*script>/, '') }],
    ['a script that HTML would change', { script: 'a = "\r";' }],
    ['a style that ends its element', { style: 'p::after{content:"</style>"}' }],
  ])('is not made of %s', (_, parts) => {
    expect(() => fileOf(parts)).toThrow(/one-file page/);
  });
});

describe('a view saved in the file', () => {
  const any = fc.oneof(
    fc.constantFrom('</script><script>alert(1)</script>', '<!--', '$&$1$`', '"', '&lt;'),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

  it('comes back as it was, and changes nothing else, whatever its link and title hold', () => {
    const page = fileOf();
    fc.assert(
      fc.property(any, any, (fragment, title) => {
        const saved = { fragment, from: null, day: '2018-05-02' };
        const html = withSavedView(page, saved, title) ?? '';
        expect(JSON.parse(textOf(html, /<script type="application\/json" id="saved-page">/, 'script'))).toEqual(saved);
        expect(codeOf(html)).toBe('run();');
        expect(html.match(/<\/?(?:script|title|style)/g)).toEqual(page.match(/<\/?(?:script|title|style)/g));
        // From that file the next view is saved.
        expect(withSavedView(html, { fragment: '', from: null, day: null }, 'The page')).toBe(page);
      }),
      { seed: 20170317, numRuns: 500 },
    );
  });

  it('is not put into what is no such file', () => {
    expect(withSavedView('<!doctype html><title>Not here</title>', {}, null)).toBeNull();
  });
});
