import type { StylesheetJson } from 'cytoscape';
import type { Palette } from './palette.ts';

/** Opacity of a tie that is only possibly in the window. The palettes keep 3:1 on their paper at this opacity. */
export const POSSIBLE_OPACITY = 0.72;

/** Of what stands aside of the emphasis, and of what time has just taken away: background, but there. */
const ASIDE_OPACITY = 0.28;
const LEAVING_OPACITY = 0.4;

/** How the state of nodes and lines shows: the later a rule, the more it says. */
export function stateStyles(palette: Palette, unit: number): StylesheetJson {
  return [
    {
      selector: 'edge.possible',
      style: { 'line-opacity': POSSIBLE_OPACITY, 'target-arrow-fill': 'hollow', 'line-cap': 'round' },
    },
    {
      selector: '.arriving',
      style: {
        'underlay-color': palette.inkSoft,
        'underlay-opacity': 0.25,
        'underlay-padding': 5 * unit,
        'z-index': 12,
      },
    },
    { selector: 'node.arriving', style: { 'underlay-shape': 'ellipse' } },
    { selector: '.leaving', style: { opacity: LEAVING_OPACITY, 'z-index': 0 } },
    { selector: '.aside', style: { opacity: ASIDE_OPACITY, 'z-index': 0 } },
    { selector: 'edge.aside', style: { label: '' } },
    { selector: '.dim', style: { opacity: 0.22 } },
    { selector: '.near', style: { opacity: 1, 'z-index': 20 } },
    {
      selector: 'edge.selected',
      style: {
        'underlay-color': palette.selection,
        'underlay-opacity': 1,
        'underlay-padding': 5 * unit,
        'z-index': 21,
      },
    },
    {
      selector: 'node.selected',
      style: {
        'border-width': 3.5 * unit,
        'border-color': palette.ink,
        'background-color': palette.selection,
        'z-index': 30,
      },
    },
    {
      selector: 'node.cursor',
      style: { 'outline-width': 2 * unit, 'outline-color': palette.ink, 'outline-offset': 3 * unit, 'z-index': 31 },
    },
    { selector: '.off', style: { display: 'none' } },
    {
      selector: 'core',
      style: {
        'active-bg-color': palette.ink,
        'active-bg-opacity': 0.15,
        'active-bg-size': 24,
        'selection-box-color': palette.ink,
        'selection-box-opacity': 0.12,
        'selection-box-border-color': palette.ink,
        'selection-box-border-width': 1,
        'outside-texture-bg-color': palette.paper,
        'outside-texture-bg-opacity': 1,
      },
    },
  ];
}
