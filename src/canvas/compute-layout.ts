/**
 * Positions for a dataset, computed once and saved: seeded fcose gives starts, then single nodes are moved as long as
 * that makes the picture easier to read. The core cast is laid out alone and stays where it is when the others join.
 * The same graph gives the same positions. Runs under Node, never in the page.
 */
import cytoscape, { type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { type LayoutGraph, layoutCost, type Places } from './layout-cost.ts';
import type { Point } from './viewport.ts';

cytoscape.use(fcose);

const STARTS = 40;
const CORE_MOVES = 14000;
const ALL_MOVES = 7000;
const SEED = 20170317;

/** Integer positions by node id. */
export function computeLayout(graph: LayoutGraph, onProgress: (message: string) => void): Map<string, Point> {
  const core = part(graph, (id) => graph.nodes.some((node) => node.id === id && node.core));
  const none: Places = new Map();
  onProgress(`core cast: ${core.nodes.length} nodes, ${core.lines.length} lines, ${STARTS} starts`);
  const corePlaces = core.nodes.length === 0 ? none : bestOf(core, none, CORE_MOVES, 'core');
  onProgress(`all: ${graph.nodes.length} nodes, ${graph.lines.length} lines`);
  const places = bestOf(graph, spread(corePlaces), ALL_MOVES, 'all');
  return new Map([...places].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

/** Room between the core cast for those who join later. */
function spread(places: Places): Places {
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x * 1.7, y: y * 1.7 }]));
}

function part(graph: LayoutGraph, keeps: (id: string) => boolean): LayoutGraph {
  return {
    nodes: graph.nodes.filter(({ id }) => keeps(id)),
    lines: graph.lines.filter(([from, to]) => keeps(from) && keeps(to)),
  };
}

function bestOf(graph: LayoutGraph, fixed: Places, moves: number, cast: 'core' | 'all'): Places {
  const starts = fixed.size === 0 ? STARTS : 4;
  const candidates = Array.from({ length: starts }, (_, index) => runFcose(graph, fixed, SEED + index));
  const cost = (places: Places): number => layoutCost(graph, places, cast);
  const ranked = candidates.map((places) => ({ places, cost: cost(places) })).sort((a, b) => a.cost - b.cost);
  const improved = ranked
    .slice(0, cast === 'core' ? 3 : 1)
    .map(({ places }, index) => improve(graph, places, fixed, moves, cast, SEED + index));
  return improved.reduce((best, places) => (cost(places) < cost(best) ? places : best));
}

/** Moves single nodes, in steps that grow smaller, and keeps each move that lowers the cost. */
function improve(
  graph: LayoutGraph,
  start: Places,
  fixed: Places,
  moves: number,
  cast: 'core' | 'all',
  seed: number,
): Places {
  const random = seededRandom(seed);
  const places = new Map(start);
  const movable = graph.nodes.map((node) => node.id).filter((id) => !fixed.has(id));
  let cost = layoutCost(graph, places, cast);
  for (let move = 0; move < moves && movable.length > 0; move += 1) {
    const id = movable[Math.floor(random() * movable.length)];
    const before = id === undefined ? undefined : places.get(id);
    if (id === undefined || before === undefined) continue;
    const reach = 240 * (1 - move / moves) + 12;
    places.set(id, { x: before.x + (random() - 0.5) * reach, y: before.y + (random() - 0.5) * reach });
    const after = layoutCost(graph, places, cast);
    if (after <= cost) cost = after;
    else places.set(id, before);
  }
  return places;
}

function runFcose(graph: LayoutGraph, fixed: Places, seed: number): Places {
  const elements: ElementDefinition[] = [
    ...graph.nodes.map(({ id }) => ({ data: { id } })),
    ...graph.lines.map(([source, target]) => ({ data: { id: `${source}|${target}`, source, target } })),
  ];
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements,
    style: [{ selector: 'node', style: { width: 60, height: 50 } }],
  });
  const options = {
    name: 'fcose',
    quality: 'proof',
    animate: false,
    randomize: true,
    nodeSeparation: 120,
    idealEdgeLength: 150,
    nodeRepulsion: 9000,
    numIter: 4000,
    fixedNodeConstraint: [...fixed].map(([nodeId, position]) => ({ nodeId, position })),
  };
  withSeededRandom(seed, () => cy.layout(options).run());
  const places = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }] as const));
  cy.destroy();
  return new Map([...places, ...fixed]);
}

/** fcose draws from `Math.random` and takes no seed; it runs synchronously, so it can be lent another one. */
function withSeededRandom(seed: number, run: () => void): void {
  const original = Math.random;
  Math.random = seededRandom(seed);
  try {
    run();
  } finally {
    Math.random = original;
  }
}

/** Mulberry32: small, fast, and the same on every machine. Numbers in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
