/** The names of the core cast are there to be read at once: all of them, large enough, and none over another. */
import type { Page } from '@playwright/test';
import type { GraphElement } from './canvas.ts';
import { linkTo, shownIn, viewWith } from './dataset.ts';
import { openLink } from './page.ts';
import { expect, test } from './test.ts';

const SMALLEST = 11;
/** What Cytoscape adds around a label's box besides its outline, in model units. */
const ADDED_TO_BOX = 3;

interface Label {
  readonly id: string;
  readonly text: string;
  /** Size of its letters in CSS pixels. */
  readonly size: number;
  readonly box: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`every name of the core cast shows at ${width} × ${height}, in at least ${SMALLEST} px, none over another`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openLink(page, linkTo({}));
    const { names, lines, frame } = await labelsOn(page);

    expect(names.map(({ id }) => id).sort()).toEqual(shownIn(viewWith({})).entities);
    expect(names.filter(({ size }) => size < SMALLEST)).toEqual([]);
    const cutOff = names.filter(({ box }) => box.x1 < 0 || box.y1 < 0 || box.x2 > frame.width || box.y2 > frame.height);
    expect(cutOff).toEqual([]);
    expect(overlapping([...names, ...lines])).toEqual([]);
  });
}

/** Every label that is drawn: names of entities, and what is written on lines. */
function labelsOn(page: Page): Promise<{ names: Label[]; lines: Label[]; frame: { width: number; height: number } }> {
  return page.evaluate((added) => {
    const graph = document.querySelector<GraphElement>('[role="application"]');
    const cy = graph?._cyreg?.cy;
    if (graph === null || cy === undefined) throw new Error('There is no graph on the page.');
    const zoom = cy.zoom();
    const elements = [...cy.nodes().toArray(), ...cy.edges().toArray()];
    const labels = elements
      .filter((element) => element.visible() && element.style('label') !== '')
      .map((element) => {
        const around = (Number.parseFloat(element.style('text-outline-width')) + added) * zoom;
        const { x1, y1, x2, y2 } = element.renderedBoundingBox({
          includeNodes: false,
          includeEdges: false,
          includeLabels: true,
          includeOverlays: false,
        });
        return {
          node: element.isNode(),
          id: element.id(),
          text: String(element.style('label')),
          size: Number.parseFloat(element.style('font-size')) * zoom,
          box: { x1: x1 + around, y1: y1 + around, x2: x2 - around, y2: y2 - around },
        };
      });
    return {
      names: labels.filter(({ node }) => node),
      lines: labels.filter(({ node }) => !node),
      frame: { width: graph.clientWidth, height: graph.clientHeight },
    };
  }, ADDED_TO_BOX);
}

/** Pairs of labels of which one covers a part of the other, with by how much in CSS pixels. */
function overlapping(labels: readonly Label[]): string[] {
  return labels.flatMap((one, place) =>
    labels.slice(place + 1).flatMap((other) => {
      const across = Math.min(one.box.x2, other.box.x2) - Math.max(one.box.x1, other.box.x1);
      const down = Math.min(one.box.y2, other.box.y2) - Math.max(one.box.y1, other.box.y1);
      if (across <= 0 || down <= 0) return [];
      return [`${one.text} and ${other.text}: ${across.toFixed(1)} × ${down.toFixed(1)} px`];
    }),
  );
}
