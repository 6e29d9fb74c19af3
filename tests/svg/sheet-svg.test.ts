import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraphIndex } from '../../src/core/graph/build-graph-index.ts';
import { defaultView } from '../../src/core/state/view.ts';
import { legendItems } from '../../src/svg/legend.ts';
import { PRINT } from '../../src/svg/palettes.ts';
import { sheetSvg } from '../../src/svg/sheet-svg.ts';
import { brokenText } from '../../src/svg/sheet-text.ts';
import { tableMeasure } from '../../src/svg/text-width.ts';
import { tieTitle } from '../../src/svg/tie-title.ts';
import { pictureOfView } from '../../src/svg/view-picture.ts';
import { realDataset } from '../data/real-dataset.ts';
import { SEED, scenes } from '../fixtures/generated-dataset.ts';
import { contrast, parseHex } from '../ui/colour.ts';
import { elementsOf, readXml, textOf } from './xml.ts';

const { compiled } = realDataset();
const view = { ...defaultView(compiled.id), denied: true };
const picture = pictureOfView(compiled, view, buildGraphIndex(compiled.ties));
const scene = { dataset: compiled, picture, size: { width: 1128, height: 705 }, palette: PRINT };
const words = {
  title: 'Who <paid> whom & when?',
  lines: ['5 of 142 ties.', 'Shown: only Payment; without “A & B”.', 'Data of 3 November 2026.'],
  link: `https://example.org/a/#v=1&d=kaspersky&q=${'%3Cx%3E'.repeat(400)}`,
};

describe('the sheet of a view', () => {
  const svg = sheetSvg(scene, words);
  const all = elementsOf(readXml(svg));

  it('is an XML document that carries title, words, link and legend as text', () => {
    expect(svg.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"')).toBe(
      true,
    );
    const texts = all.filter(({ name }) => name === 'text').map(textOf);
    for (const line of [words.title, ...words.lines]) expect(texts).toContain(line);
    for (const { label } of legendItems(picture, compiled)) expect(texts).toContain(label);
    expect(all.find(({ name }) => name === 'a')?.attributes.get('href')).toBe(words.link);
  });

  it('says of every line which ties it stands for, with their status', () => {
    const named = new Map(compiled.ties.map((tie) => [tie.id, tieTitle(tie, compiled)]));
    const groups = all.filter(({ attributes }) => attributes.has('data-ties'));
    expect(groups.length).toBeGreaterThan(10);
    for (const group of groups) {
      const ids = group.attributes.get('data-ties')?.split(' ') ?? [];
      const title = elementsOf(group).find(({ name }) => name === 'title');
      expect(title && textOf(title)).toBe(ids.map((id) => named.get(id)).join('\n'));
    }
  });

  it('is well formed whatever its words are, and keeps them within its width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 4 }),
        (title, lines) => void readXml(sheetSvg(scene, { title, lines, link: title })),
      ),
      { seed: SEED, numRuns: 15 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 60, max: 600 }), (text, width) => {
        const broken = brokenText(text, 14, width);
        for (const line of broken) expect(tableMeasure(line, 14)).toBeLessThanOrEqual(width);
        expect(broken.join('').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
      }),
      { seed: SEED },
    );
  });
});

describe('the legend of a picture', () => {
  it('names what occurs in it and nothing else', () => {
    fc.assert(
      fc.property(scenes(), ({ dataset, view: some }) => {
        const shown = pictureOfView(dataset, some, buildGraphIndex(dataset.ties));
        const labels = legendItems(shown, dataset).map(({ label }) => label);
        const has = (label: string, is: boolean): void => expect(labels.includes(label), label).toBe(is);
        has(
          'Denied, in part or as a whole',
          shown.ties.some(({ status }) => status.denial !== 'none'),
        );
        has(
          'Alleged',
          shown.ties.some(({ status }) => status.support === 'alleged'),
        );
        has(
          'Confirmed',
          shown.ties.some(({ status }) => status.support === 'confirmed'),
        );
        const ends = new Set(shown.ties.flatMap(({ from, to }) => [from, to]));
        has(
          'Person',
          dataset.entities.some(({ id, type }) => type === 'person' && ends.has(id)),
        );
        expect(new Set(labels).size).toBe(labels.length);
        if (shown.ties.length === 0) expect(labels).toEqual([]);
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
});

describe('the colours for paper', () => {
  it('stand out from white by more than 4.5 to 1 where a printer has no colours', () => {
    for (const [name, colour] of Object.entries({
      ...PRINT.groups,
      ink: PRINT.ink,
      soft: PRINT.inkSoft,
      icon: PRINT.nodeInk,
    })) {
      expect(contrast(parseHex(colour), parseHex(PRINT.paper)), name).toBeGreaterThan(4.5);
    }
  });
});
