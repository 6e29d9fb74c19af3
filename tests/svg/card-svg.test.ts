import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultView } from '../../src/core/state/view.ts';
import { CARD_SIZE, cardSvg } from '../../src/svg/card-svg.ts';
import { LIGHT } from '../../src/svg/palettes.ts';
import { pictureOfView } from '../../src/svg/view-picture.ts';
import { realDataset } from '../data/real-dataset.ts';
import { SEED } from '../fixtures/generated-dataset.ts';
import { elementsOf, readXml, textOf, type Xml } from './xml.ts';

const { compiled } = realDataset();
const scene = { dataset: compiled, picture: pictureOfView(compiled, defaultView(compiled.id), null), palette: LIGHT };

/** The blocks of words, which have a place of their own; the picture's have theirs within it. */
function blocksOf(svg: string): readonly Xml[] {
  return readXml(svg).children.filter((child): child is Xml => typeof child !== 'string' && child.name === 'text');
}

function linesOf(block: Xml): readonly string[] {
  return elementsOf(block)
    .filter(({ name }) => name === 'tspan')
    .map(textOf);
}

describe('the card of a page', () => {
  it('carries title, note, caution, and every entity of the picture', () => {
    const svg = cardSvg(scene, { status: 'Alleged', title: 'Who <paid> whom & when?', note: 'in 2015' });
    const written = blocksOf(svg).map((block) => linesOf(block).join(' '));
    expect(written).toEqual([
      'Tieline',
      'Alleged',
      'Who <paid> whom & when?',
      'in 2015',
      'Appearing here implies no wrongdoing.',
    ]);
    const drawn = elementsOf(readXml(svg)).filter(({ attributes }) => attributes.has('data-entity'));
    const ends = new Set(scene.picture.ties.flatMap(({ from, to }) => [from, to]));
    expect(drawn).toHaveLength(ends.size);
  });

  it('keeps its words apart from one another and within the card, and says where some have no room', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab WM<&é '), maxLength: 900 });
    fc.assert(
      fc.property(text, text, (title, note) => {
        const svg = cardSvg(scene, { title, note });
        let end = 0;
        for (const block of blocksOf(svg)) {
          const [y, size] = ['y', 'font-size'].map((name) => Number(block.attributes.get(name)));
          const lines = elementsOf(block).filter(({ name }) => name === 'tspan');
          const height = lines.reduce((sum, { attributes }) => sum + Number(attributes.get('dy')), 0);
          if (lines.length === 0) continue;
          expect((y ?? 0) - (size ?? 0)).toBeGreaterThanOrEqual(end);
          end = (y ?? 0) + height;
        }
        expect(end).toBeLessThanOrEqual(CARD_SIZE.height);
        const [, titled, noted] = blocksOf(svg);
        for (const [block, whole] of [
          [titled, title],
          [noted, note],
        ] as const) {
          const shown = (block === undefined ? [] : linesOf(block)).join('').replaceAll(' ', '');
          const all = whole.replaceAll(/\s/g, '');
          expect(shown === all || (shown.endsWith('…') && all.startsWith(shown.slice(0, -1)))).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
