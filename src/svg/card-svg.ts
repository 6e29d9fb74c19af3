import { element, escaped } from './markup.ts';
import { pictureGroup } from './picture-svg.ts';
import type { PictureScene } from './scene.ts';
import { brokenText, SHEET_FONT } from './sheet-text.ts';

/** What a card says in words. Nothing in it is escaped. */
export interface CardWords {
  /** How well it is supported, above the title; absent: nothing stands there. */
  readonly status?: string;
  readonly title: string;
  readonly note: string;
}

/** The size that sites which show previews ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** As titles of sheets; Gelasio, which has Georgia's widths, is what the build draws it with. */
const HEADING_FONT = 'Georgia, Gelasio, serif';

const MARGIN = 56;
/** Words stand in a column, since pictures are nearer to square than to a strip. */
const COLUMN = 420;
const GAP = 32;
const LEFT = MARGIN + COLUMN + GAP;
const EDGE = 28;
/** A card is mostly seen at less than half its size: the picture is laid out small and drawn large, so many times. */
const ENLARGED = { few: 2, many: 1.4 } as const;
/** Lines that have room for names at the larger size. */
const FEW = 6;
const BRAND = { size: 24, leading: 52 } as const;
/** From the largest letters to the smallest; the first in which the title has room. */
const TITLES = [
  { size: 50, leading: 56, lines: 3 },
  { size: 42, leading: 48, lines: 5 },
  { size: 34, leading: 40, lines: 6 },
] as const;
/** Bold letters are wider than those that the table of widths has. */
const BOLD = 1.1;
const NOTE = { size: 25, leading: 34 } as const;
const FOOT = { size: 19, leading: 24 } as const;
const CAUTION = 'Appearing here implies no wrongdoing.';

/**
 * A picture for a link preview: what the page is about, how well it is supported, and the picture of its ties. Words
 * that have no room end in "…".
 */
export function cardSvg(scene: Omit<PictureScene, 'size'>, { status = '', title, note }: CardWords): string {
  const { palette } = scene;
  const { width, height } = CARD_SIZE;
  const heading = fitting(title);
  const stated = cut(brokenText(status, NOTE.size * BOLD, COLUMN), 2);
  const statedAt = MARGIN + BRAND.leading;
  const headingAt = statedAt + stated.length * NOTE.leading;
  const noteAt = headingAt + heading.lines.length * heading.leading + 14;
  const foot = height - MARGIN;
  const noted = cut(
    brokenText(note, NOTE.size, COLUMN),
    Math.floor((foot - FOOT.leading - FOOT.size - noteAt) / NOTE.leading),
  );
  const scale = scene.picture.ties.length > FEW ? ENLARGED.many : ENLARGED.few;
  const room = { width: (width - LEFT - EDGE) / scale, height: (height - 2 * EDGE) / scale };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': SHEET_FONT,
    },
    [
      element('rect', { width, height, fill: palette.paper }),
      element('g', { transform: `translate(${LEFT} ${EDGE}) scale(${scale})` }, [
        pictureGroup({ ...scene, size: room }, false),
      ]),
      words(['Tieline'], MARGIN, BRAND, { fill: palette.inkSoft }),
      ...(stated.length === 0 ? [] : [words(stated, statedAt, NOTE, { fill: palette.ink, 'font-weight': 700 })]),
      words(heading.lines, headingAt, heading, {
        fill: palette.ink,
        'font-family': HEADING_FONT,
        'font-weight': 700,
      }),
      words(noted, noteAt, NOTE, { fill: palette.inkSoft }),
      words([CAUTION], foot - FOOT.size, FOOT, { fill: palette.inkSoft }),
    ],
  );
}

interface Letters {
  readonly size: number;
  readonly leading: number;
}

/** Lines of text below one another. @param top of the first, in px */
function words(
  lines: readonly string[],
  top: number,
  { size, leading }: Letters,
  look: Readonly<Record<string, string | number>>,
): string {
  const spans = lines.map((line, at) => element('tspan', { x: MARGIN, dy: at === 0 ? 0 : leading }, [escaped(line)]));
  return element('text', { x: MARGIN, y: top + size, 'font-size': size, ...look }, spans);
}

/** The title in the largest letters that have room for all of it. */
function fitting(title: string): Letters & { readonly lines: readonly string[] } {
  const tried = TITLES.map(({ lines, ...letters }) => ({
    letters,
    lines: brokenText(title, letters.size * BOLD, COLUMN),
    most: lines,
  }));
  const [smallest] = tried.slice(-1);
  const chosen = tried.find(({ lines, most }) => lines.length <= most) ?? smallest;
  return chosen === undefined ? { ...NOTE, lines: [] } : { ...chosen.letters, lines: cut(chosen.lines, chosen.most) };
}

function cut(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${last.replace(/.\S*$/, '')}…`];
}
