/** The present view as a picture of its own: saved, copied, or put on paper. Loaded on first use. */
import type { Palette } from '../canvas/palette.ts';
import type { Size } from '../canvas/viewport.ts';
import { PRINT } from '../svg/palettes.ts';
import type { PictureScene } from '../svg/scene.ts';
import { type SheetWords, sheetSvg } from '../svg/sheet-svg.ts';
import type { LinkKind, PictureUse } from '../ui/share/share-page.ts';
import { dayOf, pictureNote, viewInWords } from '../ui/share/view-in-words.ts';
import { readPalette } from './palette.ts';
import { pictureOf } from './picture.ts';
import { saveBlob } from './save-as.ts';
import { linkToCopy, linkToShow } from './share.ts';
import type { ExplorerStore } from './store.ts';

/** The same for every screen, so that a view gives the same picture whoever makes it. */
const SIZE: Size = { width: 1128, height: 705 };
/** A4 across at 300 dots an inch. */
const PRINT_WIDTH = 3508;

/** The view as a scene: the whole of it, whatever part the reader has before them. */
export function sceneOf(store: ExplorerStore, palette: Palette, size: Size): PictureScene {
  const state = store.getState();
  const picture = pictureOf(state, store.dataset, { cursor: null, before: null });
  return { dataset: state.dataset, picture, palette, size };
}

/**
 * Title, ways, filters, counts, days and link of the view.
 * @param kind of link; null: the one that the view came by
 */
export function wordsOf(store: ExplorerStore, kind: LinkKind | null): SheetWords {
  const { dataset, view, derived, ways } = store.getState();
  const seen = {
    dataset,
    view,
    visible: derived.visible,
    comparison: derived.comparison,
    ways,
    entity: (id: string) => dataset.entities.find((each) => each.id === id),
    tie: (id: string) => dataset.ties.find((each) => each.id === id),
    tieOfClaim: (id: string) => dataset.ties.find(({ claims }) => claims.some((claim) => claim.id === id)),
  };
  const { title, lines } = viewInWords(seen, dayOf(new Date()));
  const note = pictureNote(view);
  const link = kind === null ? linkToCopy(store) : linkToShow(store, kind);
  return { title, lines: note === null ? lines : [...lines, note], link };
}

/**
 * Saves or copies the picture with title, filters, legend, link and day around it.
 * @returns null, or a sentence on what went wrong
 */
export async function takePicture(
  store: ExplorerStore,
  use: PictureUse,
  kind: LinkKind | null,
): Promise<string | null> {
  const palette = use === 'print-png' ? PRINT : readPalette(document);
  const svg = sheetSvg(sceneOf(store, palette, SIZE), wordsOf(store, kind));
  const name = `tieline-${store.dataset.id}-${dayOf(new Date())}`;
  if (use === 'svg') {
    saveBlob(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
    return null;
  }
  const png = pngOf(svg, use === 'print-png' ? PRINT_WIDTH : null);
  if (use === 'copy') return copied(png);
  try {
    saveBlob(await png, `${name}${use === 'print-png' ? '-print' : ''}.png`);
    return null;
  } catch {
    return 'The browser could not draw the picture. Save it as SVG instead.';
  }
}

/** Safari takes an image only as a promise that is handed over while the click is being handled. */
async function copied(png: Promise<Blob>): Promise<string | null> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return null;
  } catch {
    await png.catch(() => undefined);
    return 'The browser does not let this page copy a picture. Save it as PNG instead.';
  }
}

/** Draws an SVG as a PNG of this width in pixels; null: twice its own size, for fine screens. */
async function pngOf(svg: string, width: number | null): Promise<Blob> {
  const image = new Image();
  // The page's security policy allows images from data, and none from blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = width === null ? 2 : width / image.naturalWidth;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The picture is too large.')) : resolve(blob)),
      'image/png',
    );
  });
}
