/** The legend of a picture: only what occurs in it, each sample drawn as the picture draws the thing itself. */
import { linesOf } from '../canvas/folds.ts';
import type { Palette } from '../canvas/palette.ts';
import type { Picture } from '../canvas/picture.ts';
import { stylesheet } from '../canvas/stylesheet.ts';
import type { CompiledDataset } from '../core/compile/compiled.ts';
import { ENTITY_TYPES, type EntityTypeId, RELATION_GROUPS, SUPPORTS } from '../core/schema/vocabulary.ts';
import { lineParts } from './draw-line.ts';
import { nodeParts } from './draw-node.ts';
import { element, escaped } from './markup.ts';
import type { PictureScene } from './scene.ts';
import { SHEET_FONT } from './sheet-text.ts';
import { type StyleOf, styleReader } from './style.ts';
import { tableMeasure } from './text-width.ts';

/** One row of a legend: how it is drawn, by the classes of the stylesheet, and what it means. */
export interface LegendItem {
  readonly sample:
    | { readonly kind: 'line'; readonly classes: string; readonly text: string }
    | { readonly kind: 'node'; readonly type: EntityTypeId; readonly classes: string };
  readonly label: string;
}

/** What of the picture's signs occurs in it, in the order of reading: colours, lines, marks, shapes. */
export function legendItems(picture: Picture, { entities }: Pick<CompiledDataset, 'entities'>): readonly LegendItem[] {
  const lines = linesOf(picture.ties, picture.selection, picture.changes);
  const singles = lines.flatMap(({ members }) => (members.length === 1 ? members : []));
  const line = (classes: string, label: string, text = ''): LegendItem => ({
    sample: { kind: 'line', classes, text },
    label,
  });
  const some = (is: boolean, item: LegendItem): readonly LegendItem[] => (is ? [item] : []);
  const ends = new Set(picture.ties.flatMap(({ from, to }) => [from, to]));
  const shown = entities.filter(({ id }) => ends.has(id));
  const changes = new Set(lines.map(({ change }) => change));
  return [
    ...(picture.changes === null
      ? RELATION_GROUPS.filter(({ id }) => singles.some(({ group }) => group === id)).map(({ id, label }) =>
          line(`${id} stated`, label),
        )
      : []),
    ...some(changes.has('added'), line('added stated', 'Only in this view', '+')),
    ...some(changes.has('gone'), line('gone stated', 'Only in what it is compared with', '−')),
    ...some(changes.has('same'), line('same stated', 'In both')),
    ...some(changes.has('mixed'), line('fold stated', 'Some of each', '±')),
    ...SUPPORTS.filter(({ id }) => id !== 'none' && picture.ties.some(({ status }) => status.support === id)).map(
      ({ id, label }) => line(`other directed ${id}`, label),
    ),
    ...some(
      picture.ties.some(({ status }) => status.denial !== 'none'),
      line('other stated', 'Denied, in part or as a whole', '×'),
    ),
    ...some(
      singles.some(({ status }) => status.deniedOnly),
      line('other none denied-only', 'Denied, asserted by nobody here', '×'),
    ),
    ...some(
      singles.some(({ status }) => status.retracted),
      line('other none retracted', 'Retracted'),
    ),
    ...some(
      singles.some(({ id }) => picture.possible.has(id)),
      line('other directed stated possible', 'Only possibly in these years'),
    ),
    ...some(
      lines.some(({ members }) => members.length > 1),
      line('fold stated', 'Several ties in one line, and how many', '3'),
    ),
    ...ENTITY_TYPES.filter(({ id }) => shown.some(({ type }) => type === id)).map(
      ({ id, label }): LegendItem => ({ sample: { kind: 'node', type: id, classes: id }, label }),
    ),
    ...some(
      shown.some(({ named }) => named === false),
      {
        sample: { kind: 'node', type: 'person', classes: 'person unnamed' },
        label: 'Not named in the articles',
      },
    ),
  ];
}

/** Room for a sample of a line, and of a node. */
const SAMPLE = { line: 54, node: 30 } as const;
const ROW = 28;
const TEXT_SIZE = 12.5;
const BETWEEN = 22;

/** A legend as markup from the upper left corner on, in rows of this width, and how high it is. */
export function legendMarkup(
  items: readonly LegendItem[],
  width: number,
  palette: Palette,
): { readonly markup: string; readonly height: number } {
  const styleOf = styleReader(stylesheet(palette, 1));
  let [x, y] = [0, 0];
  const parts = items.map((item) => {
    const room = SAMPLE[item.sample.kind];
    const wide = room + 8 + tableMeasure(item.label, TEXT_SIZE) + BETWEEN;
    if (x > 0 && x + wide - BETWEEN > width) [x, y] = [0, y + ROW];
    const at = { x, y };
    x += wide;
    return element('g', { transform: `translate(${Math.round(at.x)} ${at.y})` }, [
      sampleOf(item, styleOf, palette),
      element('text', { x: room + 8, y: ROW / 2 + 4.5, 'font-size': TEXT_SIZE, fill: palette.ink }, [
        escaped(item.label),
      ]),
    ]);
  });
  const markup = element('g', { 'font-family': SHEET_FONT, 'stroke-linejoin': 'round' }, parts);
  return { markup, height: items.length === 0 ? 0 : y + ROW };
}

/** The legend of a scene as one `svg` element that stands in a page. */
export function legendSvg({ picture, dataset, palette }: PictureScene, width: number): string {
  const { markup, height } = legendMarkup(legendItems(picture, dataset), width, palette);
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img' },
    [element('title', {}, ['Legend']), markup],
  );
}

function sampleOf({ sample }: LegendItem, styleOf: StyleOf, palette: Palette): string {
  if (sample.kind === 'node') {
    const style = styleOf('node', sample.classes);
    const at = { x: SAMPLE.node / 2, y: ROW / 2 };
    return element('g', {}, nodeParts({ type: sample.type, at, label: '', hidden: 0, pinned: false, style }, palette));
  }
  const style = styleOf('edge', sample.classes);
  const [start, tip] = [
    { x: 2, y: ROW / 2 },
    { x: SAMPLE.line - 2, y: ROW / 2 },
  ];
  const end = { x: tip.x - (sample.classes.includes('directed') ? 8 : 0), y: tip.y };
  const course = { start, controls: [], end, tip, middle: { x: SAMPLE.line / 2, y: ROW / 2 } };
  return element(
    'g',
    { 'text-anchor': 'middle' },
    lineParts({ course, mark: sample.text, wording: sample.text, style }, palette.paper),
  );
}
