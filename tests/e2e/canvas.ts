/** What stands on the canvas, asked of Cytoscape itself, and where on the page it stands. */
import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';

/** Cytoscape leaves its instance on the element it draws into. */
export interface GraphElement extends HTMLElement {
  readonly _cyreg?: { readonly cy?: Core };
}

/** A line that is drawn: a tie by its id, or a fold of several between the same two entities. */
export interface DrawnLine {
  readonly id: string;
  readonly ends: readonly [string, string];
  readonly fold: boolean;
  /** What is written on it. */
  readonly text: string;
  readonly selected: boolean;
}

/** An entity that is drawn, with its place in the model's own units. */
export interface DrawnNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly selected: boolean;
}

export interface Picture {
  /** The entity where the keyboard is. */
  readonly cursor: string | null;
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** All that is drawn, once there is a graph. */
export async function pictureOn(page: Page): Promise<Picture> {
  await page.waitForFunction(() => document.querySelector<GraphElement>('[role="application"]')?._cyreg?.cy);
  const picture = await pictureNow(page);
  if (picture === null) throw new Error('The graph went while it was looked at.');
  return picture;
}

/** All that is drawn at this moment, asked in one go; null while there is no graph. */
export async function pictureNow(page: Page): Promise<Picture | null> {
  return page.evaluate(() => {
    const cy = document.querySelector<GraphElement>('[role="application"]')?._cyreg?.cy;
    if (cy === undefined) return null;
    return {
      cursor: cy.nodes('.cursor').toArray()[0]?.id() ?? null,
      nodes: cy
        .nodes()
        .toArray()
        .filter((node) => node.visible())
        .map((node) => ({ id: node.id(), ...node.position(), selected: node.hasClass('selected') })),
      lines: cy
        .edges()
        .toArray()
        .filter((edge) => edge.visible())
        .map((edge) => ({
          id: edge.id(),
          ends: [edge.source().id(), edge.target().id()] as const,
          fold: edge.hasClass('fold'),
          text: String(edge.data('wording')),
          selected: edge.hasClass('selected'),
        })),
      zoom: cy.zoom(),
      pan: { ...cy.pan() },
    };
  });
}

/** The place of a node, or of the middle of a line, in CSS pixels of the page. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const graph = document.querySelector<GraphElement>('[role="application"]');
    const cy = graph?._cyreg?.cy;
    const node = cy
      ?.nodes()
      .toArray()
      .find((each) => each.id() === wanted);
    const edge = cy
      ?.edges()
      .toArray()
      .find((each) => each.id() === wanted);
    const at = node?.renderedPosition() ?? edge?.renderedMidpoint();
    if (graph === null || at === undefined) throw new Error(`${wanted} is not drawn.`);
    const frame = graph.getBoundingClientRect();
    return { x: frame.left + at.x, y: frame.top + at.y };
  }, id);
}

/** A spot on the canvas with nothing near it, in CSS pixels of the page. */
export async function emptyPlace(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const graph = document.querySelector<GraphElement>('[role="application"]');
    const cy = graph?._cyreg?.cy;
    if (graph === null || cy === undefined) throw new Error('There is no graph on the page.');
    const frame = graph.getBoundingClientRect();
    const taken = cy
      .elements()
      .toArray()
      .filter((element) => element.visible())
      .map((element) => element.renderedBoundingBox());
    for (let y = 12; y < frame.height; y += 12) {
      for (let x = 12; x < frame.width; x += 12) {
        const free = taken.every((box) => x < box.x1 - 8 || x > box.x2 + 8 || y < box.y1 - 8 || y > box.y2 + 8);
        const at = { x: frame.left + x, y: frame.top + y };
        if (free && graph.contains(document.elementFromPoint(at.x, at.y))) return at;
      }
    }
    throw new Error('There is no empty spot on the canvas.');
  });
}

/** A place where a thumb hits a single tie's line and nothing else, in CSS pixels of the page, and the tie's id. */
export async function placeOnALine(page: Page): Promise<{ id: string; x: number; y: number }> {
  return page.evaluate(() => {
    const graph = document.querySelector<GraphElement>('[role="application"]');
    const cy = graph?._cyreg?.cy;
    if (graph === null || cy === undefined) throw new Error('There is no graph on the page.');
    const frame = graph.getBoundingClientRect();
    const thumb = 10;
    const nodes = cy
      .nodes()
      .toArray()
      .filter((node) => node.visible());
    const edges = cy
      .edges()
      .toArray()
      .filter((edge) => edge.visible());
    const boxes = nodes.map((node) => node.renderedBoundingBox());
    for (const edge of edges.filter((each) => !each.hasClass('fold'))) {
      const [a, b] = [edge.source().renderedPosition(), edge.target().renderedPosition()];
      for (const part of [0.5, 0.4, 0.6, 0.3, 0.7]) {
        const [x, y] = [a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part];
        const free = boxes.every(
          (box) => x < box.x1 - thumb || x > box.x2 + thumb || y < box.y1 - thumb || y > box.y2 + thumb,
        );
        const crossed = edges.some((other) => {
          const [c, d] = [other.source().renderedPosition(), other.target().renderedPosition()];
          const along = Math.max(
            0,
            Math.min(1, ((x - c.x) * (d.x - c.x) + (y - c.y) * (d.y - c.y)) / ((d.x - c.x) ** 2 + (d.y - c.y) ** 2)),
          );
          return other !== edge && Math.hypot(x - c.x - along * (d.x - c.x), y - c.y - along * (d.y - c.y)) < 2 * thumb;
        });
        if (free && !crossed) return { id: edge.id(), x: frame.left + x, y: frame.top + y };
      }
    }
    throw new Error('No line can be hit without hitting something else.');
  });
}
