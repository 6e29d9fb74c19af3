/** The present view on paper: its picture and legend, its ties as sentences, their sources as numbered notes. */
import type { CompiledDataset, CompiledTie } from '../core/compile/compiled.ts';
import { type EvidenceContext, evidenceContext } from '../core/evidence/context.ts';
import { denialInWords, supportInWords } from '../core/evidence/reason.ts';
import { tieWhen } from '../core/evidence/tie-when.ts';
import { dateInWords } from '../core/time/words.ts';
import { legendSvg } from '../svg/legend.ts';
import { PRINT } from '../svg/palettes.ts';
import { pictureSvg } from '../svg/picture-svg.ts';
import { tieTitle } from '../svg/tie-title.ts';
import styles from './print-sheet.module.css';
import type { ExplorerStore } from './store.ts';
import { sceneOf, wordsOf } from './view-picture.ts';

/** In CSS pixels. Letters of the picture come out at about 8 points on A4. */
const PICTURE = { width: 820, height: 580 } as const;

/**
 * Has every print of the page, whoever asks for it, show the view instead of its panels.
 * @returns how to stop
 */
export function printTheView(store: ExplorerStore): () => void {
  const put = (): void => {
    take();
    document.body.append(sheetOf(store));
  };
  const take = (): void => document.querySelector(`.${styles.sheet}`)?.remove();
  window.addEventListener('beforeprint', put);
  window.addEventListener('afterprint', take);
  return () => {
    window.removeEventListener('beforeprint', put);
    window.removeEventListener('afterprint', take);
    take();
  };
}

/** What stands on paper. */
function sheetOf(store: ExplorerStore): HTMLElement {
  const { dataset, derived } = store.getState();
  const words = wordsOf(store);
  const scene = sceneOf(store, PRINT, PICTURE);
  const ties = dataset.ties.filter(({ id }) => derived.visible.ties.has(id));
  const cited = dataset.sources.filter(({ id }) => ties.some(({ sources }) => sources.includes(id)));
  const drawn = derived.drawn.length < ties.length ? `The picture shows ${derived.drawn.length} of these ties.` : null;
  return part('article', styles.sheet, [
    part('h1', null, [words.title]),
    ...words.lines.map((line) => part('p', styles.about, [line])),
    part('p', styles.link, [words.link]),
    part('div', styles.picture, [drawing(pictureSvg(scene, { title: words.title }))]),
    part('div', styles.legend, [drawing(legendSvg(scene, PICTURE.width))]),
    part('p', styles.about, ['Appearing here implies no wrongdoing.', drawn === null ? '' : ` ${drawn}`]),
    part('h2', null, [ties.length === 1 ? '1 tie' : `${ties.length} ties`]),
    tieList(
      ties,
      dataset,
      cited.map(({ id }) => id),
    ),
    part('h2', null, ['Sources']),
    part(
      'ol',
      styles.sources,
      cited.map(({ title, publisher, published, url }) =>
        part('li', null, [`“${title}”, ${publisher}, ${dateInWords(published)}. `, part('span', styles.link, [url])]),
      ),
    ),
    part('p', styles.about, [`Data: ${dataset.title}, version ${dataset.hash}, ${dataset.license}.`]),
  ]);
}

function tieList(ties: readonly CompiledTie[], dataset: CompiledDataset, cited: readonly string[]): HTMLElement {
  const context = evidenceContext(dataset);
  return part(
    'ul',
    styles.ties,
    ties.map((tie) => part('li', null, tieParts(tie, dataset, context, cited))),
  );
}

/** Sentence with status and notes, dates, who says so, who denies it: the last two in the same letters. */
function tieParts(
  tie: CompiledTie,
  dataset: CompiledDataset,
  context: EvidenceContext,
  cited: readonly string[],
): readonly HTMLElement[] {
  const notes = tie.sources.map((id) => cited.indexOf(id) + 1).join(', ');
  const when = tieWhen(tie, 'happened', context) ?? 'undated';
  const reported = tieWhen(tie, 'reported', context);
  return [
    part('p', styles.sentence, [tieTitle(tie, dataset), ' ', part('span', styles.note, [`[${notes}]`])]),
    part('p', null, [`When: ${when}${reported === null ? '' : `. Reported: ${reported}`}`]),
    part('p', null, [supportInWords(tie, tie.status, context)]),
    part('p', null, [denialInWords(tie, tie.status, context)]),
  ];
}

/** A drawing as elements: parsed as XML, so that nothing in it can be markup of the page. */
function drawing(svg: string): Node {
  return document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
}

function part(name: string, style: string | null | undefined, children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (style != null) element.className = style;
  element.append(...children);
  return element;
}
