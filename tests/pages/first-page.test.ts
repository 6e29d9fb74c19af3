import { describe, expect, it } from 'vitest';
import { fitViewport } from '../../src/canvas/viewport.ts';
import { visibleSet } from '../../src/core/filter/visible-set.ts';
import { defaultView } from '../../src/core/state/view.ts';
import { firstList, firstMarkup } from '../../src/pages/first-page.ts';
import { FIT_SCRIPT, HEAD_SCRIPT } from '../../src/pages/first-scripts.ts';
import { realDataset } from '../data/real-dataset.ts';
import { textOf, valuesOf } from './written.ts';

const real = realDataset().compiled;
const visible = visibleSet(real, defaultView(real.id), null);
const markup = firstMarkup(real).text;

describe('the page before its scripts', () => {
  it('draws every entity of the first view once for each width, and nobody else', () => {
    const pictures = markup.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) expect(valuesOf('data-x', picture)).toHaveLength(visible.entities.size);
  });

  it('has no style of its own in any element, which the policy would refuse', () => {
    expect(`${markup}${firstList(real).text}`).not.toMatch(/ style=|<style|<script/);
  });

  it('lists every tie of the view with each of its phrases', () => {
    const list = textOf(firstList(real).text);
    for (const tie of real.ties.filter(({ id }) => visible.ties.has(id))) {
      for (const claim of tie.claims.filter(({ stance }) => stance !== 'comments')) {
        for (const { exact } of claim.evidence) expect(list).toContain(`“${exact}”`);
      }
    }
  });

  it('keeps the place that the canvas would give it, at any size', () => {
    const [bounds = ''] = valuesOf('data-bounds', markup);
    const [left = 0, top = 0, right = 0, bottom = 0] = bounds.split(' ').map(Number);
    for (const size of [
      { width: 736, height: 539 },
      { width: 1400, height: 300 },
      { width: 200, height: 900 },
      { width: 3000, height: 2000 },
    ]) {
      const { zoom, pan } = fitViewport(
        [
          { x: left, y: top },
          { x: right, y: bottom },
        ],
        size,
      );
      const [p = 0, q = 0, z = 0] = fittedByScript(bounds, size);
      expect(z).toBeCloseTo(zoom, 6);
      expect(p).toBeCloseTo(pan.x, 6);
      expect(q).toBeCloseTo(pan.y, 6);
    }
  });

  it.each([
    ['', 'on'],
    ['#somewhere', 'on'],
    ['#v=1&d=kaspersky', 'off'],
    ['#d=kaspersky&v=1', 'off'],
  ])('shows its picture at the bare address alone: %s', (hash, first) => {
    const root = { dataset: { first: '' } };
    const run = new Function('document', 'location', 'localStorage', HEAD_SCRIPT);
    run({ documentElement: root }, { hash }, undefined);
    expect(root.dataset.first).toBe(first);
  });
});

/** What the script writes on the lines for a box of this size. */
function fittedByScript(bounds: string, { width, height }: { width: number; height: number }): readonly number[] {
  let written = '';
  const lines = { setAttribute: (_: string, value: string) => (written = value) };
  const svg = {
    parentNode: { clientWidth: width, clientHeight: height },
    dataset: { bounds, scale: '1' },
    setAttribute: () => undefined,
    querySelector: () => lines,
    querySelectorAll: () => [],
  };
  const document = { documentElement: { dataset: { first: 'on' } }, querySelectorAll: () => [svg] };
  new Function('document', FIT_SCRIPT)(document);
  return (written.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
}
