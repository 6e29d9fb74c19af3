/** The present view on paper: its picture and legend, the ways that it asks for, its ties, their sources as notes. */
import { dateInWords } from '../core/time/words.ts';
import { legendSvg } from '../svg/legend.ts';
import { PRINT } from '../svg/palettes.ts';
import { pictureSvg } from '../svg/picture-svg.ts';
import type { LinkKind } from '../ui/share/share-page.ts';
import styles from './print-sheet.module.css';
import { type PrintedTie, type PrintedWay, type PrintedWays, printed, type ToldTie } from './printed.ts';
import type { ExplorerStore } from './store.ts';
import { sceneOf, wordsOf } from './view-picture.ts';

/** In CSS pixels. Letters of the picture come out at about 8 points on A4. */
const PICTURE = { width: 820, height: 580 } as const;

/**
 * Has every print of the page, whoever asks for it, show the view instead of its panels.
 * @param kindOfLink which link stands on the next sheet; null: the one that the view came by
 * @returns how to stop
 */
export function printTheView(store: ExplorerStore, kindOfLink: () => LinkKind | null): () => void {
  const put = (): void => {
    take();
    document.body.append(sheetOf(store, kindOfLink()));
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
function sheetOf(store: ExplorerStore, kind: LinkKind | null): HTMLElement {
  const state = store.getState();
  const { dataset } = state;
  const words = wordsOf(store, kind);
  const scene = sceneOf(store, PRINT, PICTURE);
  const { ways, heading, ties, left, sources } = printed(state);
  return part('article', styles.sheet, [
    part('h1', null, [words.title]),
    ...words.lines.map(about),
    part('p', styles.link, [words.link]),
    part('div', styles.picture, [drawing(pictureSvg(scene, { title: words.title }))]),
    part('div', styles.legend, [drawing(legendSvg(scene, PICTURE.width))]),
    about(['Appearing here implies no wrongdoing.', ...left].join(' ')),
    ...(ways === null ? [] : waysParts(ways)),
    ...section(heading, ties.length, part('ul', styles.ties, ties.map(tieItem))),
    ...section(
      'Sources',
      sources.length,
      part(
        'ol',
        styles.sources,
        sources.map(({ title, publisher, published, url }) =>
          part('li', null, [`“${title}”, ${publisher}, ${dateInWords(published)}. `, part('span', styles.link, [url])]),
        ),
      ),
    ),
    about(`Data: ${dataset.title}, version ${dataset.hash}, ${dataset.license}.`),
  ]);
}

function about(line: string): HTMLElement {
  return part('p', styles.about, [line]);
}

/** A heading over a list; nothing where the list is empty. */
function section(heading: string, length: number, list: HTMLElement): readonly HTMLElement[] {
  return length === 0 ? [] : [part('h2', null, [heading]), list];
}

function waysParts({ heading, lines, ways }: PrintedWays): readonly HTMLElement[] {
  return [part('h2', null, [heading]), ...lines.map(about), ...ways.map(wayPart)];
}

/** What a way rests on, then its steps; where a step has several ties, all of them. */
function wayPart({ heading, facts, steps }: PrintedWay): HTMLElement {
  return part('section', styles.way, [
    part('h3', null, [heading]),
    part('p', null, [facts.join(' ')]),
    part(
      'ol',
      null,
      steps.map((ties) =>
        part(
          'li',
          null,
          ties.map((tie, place) => part('p', null, [place === 0 ? '' : 'Also: ', ...sentenceParts(tie)])),
        ),
      ),
    ),
  ]);
}

/** Sentence with status and notes, dates, who says so, who denies it: the last two in the same letters. */
function tieItem(tie: ToldTie): HTMLElement {
  return part('li', null, [
    part('p', styles.sentence, sentenceParts(tie)),
    ...tie.lines.map((line) => part('p', null, [line])),
  ]);
}

function sentenceParts({ sentence, notes }: PrintedTie): readonly (Node | string)[] {
  return [sentence, ' ', part('span', styles.note, [`[${notes.join(', ')}]`])];
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
