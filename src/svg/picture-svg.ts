import { LABEL_FONT } from '../canvas/label-text.ts';
import type { CompiledDataset } from '../core/compile/compiled.ts';
import { lineParts } from './draw-line.ts';
import { nodeParts } from './draw-node.ts';
import { element, escaped, short } from './markup.ts';
import { layOut, type PictureScene } from './scene.ts';
import { tieTitle } from './tie-title.ts';

/** How a picture stands in its page. */
export interface PictureOptions {
  /** What the picture shows, for those who cannot see it. Without it the picture is decoration, and hidden from them. */
  readonly title?: string;
  /** Whether each entity and each line says on its own what it is, as a tooltip too. */
  readonly titles?: boolean;
}

/**
 * The picture of a view as one `svg` element that stands in a page: no declaration, no ids, no styles, no background.
 * Entities are groups with `data-entity`, lines groups with `data-ties`, which names all ties that a fold stands for.
 */
export function pictureSvg(scene: PictureScene, { title, titles = false }: PictureOptions = {}): string {
  const { width, height } = scene.size;
  const named = title === undefined ? { 'aria-hidden': 'true' } : { role: 'img' };
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${short(width)} ${short(height)}`, width, height, ...named },
    [...(title === undefined ? [] : [element('title', {}, [escaped(title)])]), pictureGroup(scene, titles)],
  );
}

/** The same as a group, in CSS pixels from the upper left corner of the picture, for a drawing that holds more than it. */
export function pictureGroup(scene: PictureScene, titles: boolean): string {
  const { viewport, lines, nodes } = layOut(scene);
  const { zoom, pan } = viewport;
  const { palette, dataset } = scene;
  const transform = `translate(${short(pan.x)} ${short(pan.y)}) scale(${Math.round(zoom * 1e5) / 1e5})`;
  return element(
    'g',
    {
      transform,
      'font-family': LABEL_FONT,
      'text-anchor': 'middle',
      'stroke-linejoin': 'round',
      // Else letters keep to whole pixels of the unscaled drawing, and words run together.
      'text-rendering': 'geometricPrecision',
    },
    [
      ...lines.map((each) =>
        element('g', { 'data-ties': each.line.members.map(({ id }) => id).join(' '), opacity: faint(each.opacity) }, [
          ...(titles ? [lineTitle(each.line.members, dataset)] : []),
          ...lineParts(each, palette.paper),
        ]),
      ),
      ...nodes.map((each) =>
        element('g', { 'data-entity': each.entity.id, opacity: faint(each.opacity) }, [
          ...(titles ? [element('title', {}, [escaped(each.entity.name)])] : []),
          ...nodeParts(each, palette),
        ]),
      ),
    ],
  );
}

function lineTitle(ties: readonly CompiledDataset['ties'][number][], dataset: CompiledDataset): string {
  return element('title', {}, [escaped(ties.map((tie) => tieTitle(tie, dataset)).join('\n'))]);
}

function faint(opacity: number): number | undefined {
  return opacity === 1 ? undefined : opacity;
}
