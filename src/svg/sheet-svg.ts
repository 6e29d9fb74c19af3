import { legendItems, legendMarkup } from './legend.ts';
import { element, escaped, short } from './markup.ts';
import { pictureGroup } from './picture-svg.ts';
import type { PictureScene } from './scene.ts';
import { brokenText, SHEET_FONT, TITLE_FONT } from './sheet-text.ts';

/** What stands around the picture. Nothing in it is escaped. */
export interface SheetWords {
  readonly title: string;
  /** Sentences: counts, filters, days. */
  readonly lines: readonly string[];
  /** The whole address of the view. */
  readonly link: string;
}

const MARGIN = 36;
const TITLE = { size: 25, leading: 31 } as const;
const TEXT = { size: 14, leading: 20 } as const;
const LINK = { size: 12, leading: 17 } as const;
/** Longer links than this many lines are cut on the sheet; the address behind the words stays whole. */
const MOST_LINK_LINES = 4;
const NOTE = 'Appearing here implies no wrongdoing. Line weight and pattern say how well a tie is supported.';

/**
 * A view as a file of its own: the picture with title, filters in words, a legend of what occurs in it, the link and
 * the day. All text is text; each entity and each line says on its own what it is.
 */
export function sheetSvg(scene: PictureScene, words: SheetWords): string {
  const { palette, size, dataset, picture } = scene;
  const width = size.width + 2 * MARGIN;
  const blocks: string[] = [];
  let y = MARGIN;
  const write = (
    text: string,
    { size: letters, leading }: { readonly size: number; readonly leading: number },
    look: Readonly<Record<string, string | number>>,
    most = Number.POSITIVE_INFINITY,
  ): void => {
    const all = brokenText(text, letters, size.width);
    const lines = all.length > most ? [...all.slice(0, most - 1), `${(all[most - 1] ?? '').slice(0, -1)}…`] : all;
    const spans = lines.map((line, index) =>
      element('tspan', { x: MARGIN, dy: index === 0 ? undefined : leading }, [escaped(line)]),
    );
    if (lines.length > 0) {
      blocks.push(element('text', { x: MARGIN, y: y + letters, 'font-size': letters, ...look }, spans));
    }
    y += lines.length * leading;
  };
  write(words.title, TITLE, { 'font-family': TITLE_FONT, 'font-weight': 700, fill: palette.ink });
  y += 6;
  for (const line of words.lines) write(line, TEXT, { fill: palette.inkSoft });
  y += 10;
  blocks.push(element('g', { transform: `translate(${MARGIN} ${short(y)})` }, [pictureGroup(scene, true)]));
  y += size.height + 10;
  const legend = legendMarkup(legendItems(picture, dataset), size.width, palette);
  blocks.push(element('g', { transform: `translate(${MARGIN} ${short(y)})` }, [legend.markup]));
  y += legend.height + 14;
  write(NOTE, LINK, { fill: palette.inkSoft });
  const before = blocks.length;
  write(words.link, LINK, { fill: palette.ink }, MOST_LINK_LINES);
  const link = blocks.splice(before);
  if (words.link !== '') blocks.push(element('a', { href: words.link }, link));
  const height = Math.ceil(y + MARGIN - 6);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${short(width)} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': SHEET_FONT,
    },
    [
      element('title', {}, [escaped(words.title)]),
      element('desc', {}, [escaped(words.lines.join(' '))]),
      element('rect', { width, height, fill: palette.paper }),
      ...blocks,
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
