import type { CompiledDataset, CompiledTie } from '../core/compile/compiled.ts';
import { buildGraphIndex } from '../core/graph/build-graph-index.ts';
import type { View } from '../core/state/view.ts';
import { TOKENS } from '../svg/palettes.ts';
import { pictureSvg } from '../svg/picture-svg.ts';
import type { PictureScene } from '../svg/scene.ts';
import { pictureOfView } from '../svg/view-picture.ts';
import { Html, html } from './html.ts';

/** Labels have a size to be read at: a narrow screen gets a picture laid out for it, not a small copy of the broad one. */
const SIZES = { broad: { width: 848, height: 480 }, narrow: { width: 340, height: 400 } } as const;
const SMALL = { broad: { width: 560, height: 180 }, narrow: { width: 340, height: 180 } } as const;

/** The picture that the explorer shows of a view. @param title what it shows, for those who cannot see it */
export function viewFigure(dataset: CompiledDataset, view: View, title: string): Html {
  return figure(dataset, viewPicture(dataset, view), title, SIZES);
}

/** What the explorer shows of a view, its focus included. */
export function viewPicture(dataset: CompiledDataset, view: View): PictureScene['picture'] {
  return pictureOfView(dataset, view, buildGraphIndex(dataset.ties));
}

/** Some ties and their ends, drawn by the rules of a view. */
export function pictureOfTies(
  dataset: CompiledDataset,
  ties: readonly CompiledTie[],
  view: View,
): PictureScene['picture'] {
  return { ...pictureOfView(dataset, view, null), ties };
}

/** A picture of some ties and their ends. @param small for a tie or two */
export function tiesFigure(
  dataset: CompiledDataset,
  ties: readonly CompiledTie[],
  view: View,
  title: string,
  small = ties.length < 4,
): Html {
  return figure(dataset, pictureOfTies(dataset, ties, view), title, small ? SMALL : SIZES);
}

function figure(
  dataset: CompiledDataset,
  picture: PictureScene['picture'],
  title: string,
  sizes: typeof SIZES | typeof SMALL,
): Html {
  const drawn = Object.entries(sizes).map(
    ([name, size]) =>
      html`<div class="${name}">${new Html(pictureSvg({ dataset, picture, size, palette: TOKENS }, { title }))}</div>`,
  );
  return html`<figure class="picture">${drawn}</figure>`;
}
