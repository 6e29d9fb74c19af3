/** What the canvas shows, in a form that core can foretell: entities, and lines by the pair that they join. */
import type { Page } from '@playwright/test';
import type { View } from '../../src/core/state/view.ts';
import { pictureOn } from './canvas.ts';
import { dataset, shownIn, tieOf } from './dataset.ts';

export interface OnCanvas {
  readonly entities: readonly string[];
  /** For each pair of entities the ids of its ties; a fold has their number instead, which is all that is drawn of it. */
  readonly lines: Readonly<Record<string, string>>;
  /** Ids of selected entities and ties. */
  readonly selected: readonly string[];
}

/** What is on the canvas now. */
export async function canvasOf(page: Page): Promise<OnCanvas> {
  const picture = await pictureOn(page);
  const lines = new Map<string, string[]>();
  for (const { id, ends, fold, text } of picture.lines) {
    const pair = pairOf(ends);
    lines.set(pair, [...(lines.get(pair) ?? []), fold ? text.replace(/\D/g, '') : id]);
  }
  const selected = [...picture.nodes, ...picture.lines].filter((each) => each.selected);
  return {
    entities: picture.nodes.map(({ id }) => id).sort(),
    lines: joined(lines),
    selected: selected.map(({ id }) => id).sort(),
  };
}

/** What must be on the canvas in a view: parallel ties are folded unless one of them is selected. */
export function wantedOnCanvas(view: View): OnCanvas {
  const { ties, entities } = shownIn(view);
  const selection = selectedRecords(view);
  const pairs = new Map<string, string[]>();
  for (const id of ties) {
    const { from, to } = tieOf(id);
    const pair = pairOf([from, to]);
    pairs.set(pair, [...(pairs.get(pair) ?? []), id]);
  }
  for (const [pair, ids] of pairs) {
    if (ids.length > 1 && !ids.some((id) => selection.has(id))) pairs.set(pair, [String(ids.length)]);
  }
  return { entities, lines: joined(pairs), selected: wantedSelected(view) };
}

/** Ids of the entities and ties that are selected and shown; a selected claim stands for its tie. */
export function wantedSelected(view: View): readonly string[] {
  const { ties, entities } = shownIn(view);
  const shown = new Set([...ties, ...entities]);
  return [...selectedRecords(view)].filter((id) => shown.has(id)).sort();
}

const tieOfClaim = new Map(dataset.ties.flatMap((tie) => tie.claims.map((claim) => [claim.id, tie.id] as const)));

function selectedRecords(view: View): ReadonlySet<string> {
  return new Set(view.selection.map((id) => tieOfClaim.get(id) ?? id));
}

function pairOf(ends: readonly [string, string]): string {
  return [...ends].sort().join(' – ');
}

function joined(lines: ReadonlyMap<string, readonly string[]>): Record<string, string> {
  return Object.fromEntries([...lines].map(([pair, ids]) => [pair, [...ids].sort().join(' ')]));
}
