import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SharedView, sharedAsHtml, sharedAsMarkdown, sharedAsText } from '../../src/io/shared-view.ts';

const seed = 20170317;

const shared: SharedView = {
  title: 'Ada Marsh [1] & *Bern* <b>',
  lines: ['3 of 9 ties and 2 of 7 entities.', 'Data of 1 August 2017, shared on 2 May 2018.'],
  link: 'https://example.org/a_(b)/#v=1&d=small&q=a%20b',
};

describe('a shared view', () => {
  it('as plain text has title, lines and link, a line each', () => {
    expect(sharedAsText(shared).split('\n')).toEqual([shared.title, ...shared.lines, shared.link]);
  });

  it('as Markdown links the title, and escapes what would be markup', () => {
    expect(sharedAsMarkdown(shared)).toBe(
      '[Ada Marsh \\[1\\] & \\*Bern\\* \\<b>](<https://example.org/a_(b)/#v=1&d=small&q=a%20b>)\\\n' +
        '3 of 9 ties and 2 of 7 entities.\\\n' +
        'Data of 1 August 2017, shared on 2 May 2018.\n',
    );
  });

  it('as Markdown leaves alone what means nothing there', () => {
    const plain = 'Russia: who says what, & when (2015 - 2017)? “A+B” = 1, #2 | x@y ^ {z}!';
    expect(sharedAsMarkdown({ ...shared, title: plain, lines: [plain] })).toBe(
      `[${plain}](<${shared.link}>)\\\n${plain}\n`,
    );
  });

  it.each([
    ['# a', '\\# a'],
    ['> a', '\\> a'],
    [' - a', ' \\- a'],
    ['+ a', '\\+ a'],
    ['===', '\\==='],
    ['| - |', '\\| - |'],
    [':-: | -', '\\:-: | -'],
    ['12. a', '12\\. a'],
    ['1) a', '1\\) a'],
    ['2015 was', '2015 was'],
    ['A&amp;B &#38; C&D', 'A\\&amp;B \\&#38; C&D'],
    ['~~a~~ `b` _c_', '\\~\\~a\\~\\~ \\`b\\` \\_c\\_'],
    ['![a](b)', '!\\[a\\](b)'],
  ])('as Markdown has a line %s mean nothing but itself', (line, escaped) => {
    expect(sharedAsMarkdown({ ...shared, lines: [line] }).split('\n')[1]).toBe(escaped);
  });

  it('as HTML links the title, and escapes what would be markup', () => {
    expect(sharedAsHtml(shared)).toBe(
      '<p><a href="https://example.org/a_(b)/#v=1&amp;d=small&amp;q=a%20b">Ada Marsh [1] &amp; *Bern* &lt;b&gt;</a><br>\n' +
        '3 of 9 ties and 2 of 7 entities.<br>\n' +
        'Data of 1 August 2017, shared on 2 May 2018.</p>\n',
    );
  });

  const words = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '](javascript:alert(1))',
      '`',
      '1. a',
      '# a',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const any = fc.record({
    title: words,
    lines: fc.array(words, { maxLength: 3 }),
    link: words.map((tail) => `https://a.example/#${tail}`),
  });

  it('never lets a title, a line or a link out of its place, whatever they hold', () => {
    fc.assert(
      fc.property(any, (each) => {
        const html = sharedAsHtml(each);
        expect(html.replace(/<\/?p>|<a href="[^"<>]*">|<\/a>|<br>/g, '')).not.toMatch(/[<>"']/);
        expect(html.match(/<(a|p|br|\/a|\/p)\b/g)?.length).toBe(4 + each.lines.length);
        const markdown = sharedAsMarkdown(each);
        expect(markdown.split('\n')).toHaveLength(each.lines.length + 2);
        const [first = ''] = markdown.split('\n');
        expect(first).toMatch(/^\[(?:\\.|[^\\[\]<*_`~])*\]\(<[^<>\\\s]*>\)\\?$/u);
        expect(sharedAsText(each).split('\n')).toHaveLength(each.lines.length + 2);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
