import type { StylesheetJson } from 'cytoscape';
import { RELATION_GROUPS, type Support } from '../core/schema/vocabulary.ts';
import { LABEL_FONT, LINE_LABEL_SIZE } from './label-text.ts';
import type { Palette } from './palette.ts';

/** Line width in CSS pixels at fit zoom: support's first encoding. The second is the pattern or the arrowhead. */
const LINE_WIDTH: Readonly<Record<Support, number>> = {
  confirmed: 5,
  stated: 3,
  reported: 1.75,
  alleged: 2,
  none: 3.5,
};

/** How lines look, whatever their state. */
export function lineStyles(palette: Palette, unit: number): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'overlay-opacity': 0,
        'underlay-opacity': 0,
        label: 'data(mark)',
        color: palette.ink,
        'font-family': LABEL_FONT,
        'font-size': 15 * unit,
        'font-weight': 700,
        'text-outline-color': palette.paper,
        'text-outline-width': 2.5 * unit,
        'text-events': 'no',
        'z-index': 1,
      },
    },
    {
      selector: 'edge.named',
      style: { label: 'data(wording)', 'font-size': LINE_LABEL_SIZE * unit, 'font-weight': 400 },
    },
    ...RELATION_GROUPS.map(({ id }) => ({
      selector: `edge.${id}`,
      style: { 'line-color': palette.groups[id], 'target-arrow-color': palette.groups[id] },
    })),
    ...(['confirmed', 'stated', 'reported', 'alleged', 'none'] as const).map((support) => ({
      selector: `edge.${support}`,
      style: { width: LINE_WIDTH[support] * unit, 'arrow-scale': arrowScale(LINE_WIDTH[support] * unit, unit) },
    })),
    { selector: 'edge.directed', style: { 'target-arrow-shape': 'triangle', 'target-arrow-fill': 'filled' } },
    { selector: 'edge.directed.reported, edge.directed.alleged', style: { 'target-arrow-shape': 'vee' } },
    { selector: 'edge.alleged', style: { 'line-style': 'dashed', 'line-dash-pattern': [11 * unit, 6 * unit] } },
    {
      selector: 'edge.fold',
      style: {
        'line-color': palette.inkSoft,
        'line-style': 'solid',
        'font-size': 12 * unit,
        label: 'data(wording)',
        'font-weight': 700,
      },
    },
    { selector: 'edge.fold.alleged', style: { 'line-style': 'dashed' } },
    { selector: 'edge.opened', style: { 'curve-style': 'bezier', 'control-point-step-size': 34 * unit } },
    ...RELATION_GROUPS.map(({ id }) => ({
      selector: `edge.denied-only.${id}`,
      style: {
        width: 2.5 * unit,
        'line-color': palette.paper,
        'line-outline-width': 1.25 * unit,
        'line-outline-color': palette.groups[id],
      },
    })),
    {
      selector: 'edge.retracted',
      style: { 'mid-target-arrow-shape': 'tee', 'mid-target-arrow-color': palette.ink, 'line-style': 'dotted' },
    },
  ];
}

/**
 * Cytoscape sizes an arrowhead by the line's width in model units, and no smaller than 29; its scale is what is left to
 * set. The head comes out about twice as wide as its line and eight CSS pixels at that.
 */
function arrowScale(width: number, unit: number): number {
  return (26 * unit + 6 * width) / Math.max((width * 13.37) ** 0.9, 29);
}
