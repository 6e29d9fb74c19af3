/** The page that the app is measured against: the elements, stylesheet and places that it draws at start, and no more. */
import '../../../ui/theme.css';
import './bare-page.css';
import cytoscape from 'cytoscape';
import { derive } from '../../../app/derive.ts';
import { readPalette } from '../../../app/palette.ts';
import { edgeElement, lineClasses, nodeClasses, nodeElement } from '../../../canvas/elements.ts';
import { linesOf } from '../../../canvas/folds.ts';
import { iconImage } from '../../../canvas/icons.ts';
import { canvasMeasure, NODE_LABEL_SIZE, wrapLabel } from '../../../canvas/label-text.ts';
import { labelClasses } from '../../../canvas/labels.ts';
import { stylesheet } from '../../../canvas/stylesheet.ts';
import { fitViewport, symbolUnit } from '../../../canvas/viewport.ts';
import type { CompiledDataset } from '../../../core/compile/compiled.ts';
import { unpackCompiled } from '../../../core/compile/pack.ts';
import { defaultView } from '../../../core/state/view.ts';

/** As in the app: with more ties, pixels are not doubled. */
const MANY_TIES = 400;

const parameters = new URLSearchParams(location.hash.slice(1));
const container = document.getElementById('graph');
const data = document.querySelector<HTMLLinkElement>('link[rel="preload"]');
if (container !== null && data !== null) {
  placeContainer(container);
  const unpacked = unpackCompiled(await (await fetch(data.href)).text());
  if (unpacked.ok) drawGraph(container, unpacked.value);
}

/** Takes the place and size that the app gives its canvas, so that both draw as many pixels. */
function placeContainer(element: HTMLElement): void {
  const [left = 0, top = 0, width = 0, height = 0] = (parameters.get('box') ?? '').split(',').map(Number);
  Object.assign(element.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

function drawGraph(element: HTMLElement, dataset: CompiledDataset): void {
  const scope = parameters.get('scope') === 'all' ? 'all' : 'core';
  const { drawn, visible } = derive(dataset, { ...defaultView(dataset.id), scope }, null);
  const lines = linesOf(drawn, new Set());
  const palette = readPalette(document);
  const measure = canvasMeasure();
  const ends = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const entities = dataset.entities.filter(({ id }) => ends.has(id));
  const names = new Map(entities.map(({ id, name }) => [id, wrapLabel(name, NODE_LABEL_SIZE, measure)]));
  const core = new Set(entities.filter((entity) => entity.core === true).map(({ id }) => id));
  const places = new Map(entities.map(({ id }) => [id, placeOf(dataset, id)]));
  const size = { width: element.clientWidth, height: element.clientHeight };
  const viewport = fitViewport([...places.values()], size);
  const unit = symbolUnit(viewport.zoom, viewport.zoom);
  const nameOf = (id: string) => names.get(id) ?? wrapLabel(id, NODE_LABEL_SIZE, measure);
  const labels = labelClasses({
    lines,
    places,
    viewport,
    size,
    growth: unit * viewport.zoom,
    nameOf,
    isCore: (id) => core.has(id),
    isSelected: () => false,
    midpointOf: () => null,
    measure,
  });
  const nodes = entities.map((entity) => {
    const { x, y } = placeOf(dataset, entity.id);
    const node = nodeElement(entity, [x, y], nameOf(entity.id), iconImage(entity.type, palette.nodeInk));
    return { ...node, classes: [...nodeClasses(entity), labels.get(entity.id) ?? ''].join(' ') };
  });
  const edges = lines.map((line) => ({
    ...edgeElement(line),
    classes: [...lineClasses(line, visible.possible), labels.get(line.id) ?? ''].join(' '),
  }));
  cytoscape({
    container: element,
    elements: [...nodes, ...edges],
    style: stylesheet(palette, unit),
    layout: { name: 'preset', fit: false },
    ...viewport,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    ...(dataset.ties.length > MANY_TIES ? { pixelRatio: 1 } : {}),
  });
}

function placeOf(dataset: CompiledDataset, id: string): { x: number; y: number } {
  const [x, y] = dataset.positions[id] ?? [0, 0];
  return { x, y };
}
