/**
 * The picture that stands in the page before any script: drawn by the same steps as every other picture, with what
 * depends on the size of the window kept apart, so that a few lines of script can fit it as the canvas will.
 */
import { LABEL_FONT } from '../canvas/label-text.ts';
import { lineParts } from './draw-line.ts';
import { nodeParts } from './draw-node.ts';
import { element, escaped, short } from './markup.ts';
import { layOut, type PictureScene } from './scene.ts';

/**
 * One `svg` element. `data-bounds` has the bounds of all places in model units; `.lines` is in model units as a whole;
 * each node is drawn around its own origin in CSS pixels, with its place in `data-x` and `data-y` and its scale in
 * `data-scale`. `FIT_SCRIPT` (`pages/first-scripts.ts`) sets all of them anew for the size that the window gives.
 */
export function firstPicture(scene: PictureScene, title: string): string {
  const { viewport, lines, nodes } = layOut(scene);
  const { zoom, pan } = viewport;
  const { palette, size } = scene;
  const [xs, ys] = [nodes.map(({ at }) => at.x), nodes.map(({ at }) => at.y)];
  const bounds = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const scale = Math.round(zoom * 1e5) / 1e5;
  const drawnLines = lines.flatMap((line) => [
    ...group({ opacity: line.opacity === 1 ? undefined : line.opacity }, lineParts(line, palette.paper)),
  ]);
  const drawnNodes = nodes.map((node) => {
    const place = `translate(${short(node.at.x * zoom + pan.x)} ${short(node.at.y * zoom + pan.y)}) scale(${scale})`;
    const data = { 'data-x': node.at.x, 'data-y': node.at.y, transform: place };
    return element('g', data, nodeParts({ ...node, at: { x: 0, y: 0 } }, palette));
  });
  return element(
    'svg',
    {
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'data-bounds': bounds.join(' '),
      'data-scale': scale,
      'font-family': LABEL_FONT,
      'text-anchor': 'middle',
      'stroke-linejoin': 'round',
    },
    [
      element('title', {}, [escaped(title)]),
      element(
        'g',
        { class: 'lines', transform: `translate(${short(pan.x)} ${short(pan.y)}) scale(${scale})` },
        drawnLines,
      ),
      ...drawnNodes,
    ],
  );
}

/** Parts in a group where there is something to say of all of them. */
function group(attributes: { readonly opacity: number | undefined }, parts: readonly string[]): readonly string[] {
  return attributes.opacity === undefined ? parts : [element('g', attributes, parts)];
}
