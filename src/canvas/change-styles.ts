import type { StylesheetJson } from 'cytoscape';
import type { Palette } from './palette.ts';

const CHANGES = ['added', 'gone', 'same'] as const;

/**
 * How a comparison shows on lines: in a colour instead of the group's, beside the symbol that stands on the line. Gone
 * lines are dotted as well, alleged ones in dashes and dots, so that support still reads.
 */
export function changeStyles(palette: Palette, unit: number): StylesheetJson {
  return [
    ...CHANGES.flatMap((change) => [
      {
        selector: `edge.${change}`,
        style: { 'line-color': palette[change], 'target-arrow-color': palette[change] },
      },
      {
        selector: `edge.${change}.denied-only`,
        style: { 'line-color': palette.paper, 'line-outline-color': palette[change] },
      },
    ]),
    {
      selector: 'edge.gone',
      // Round ends would close the gaps of a broad line.
      style: { 'line-style': 'dashed', 'line-dash-pattern': [2.5 * unit, 4 * unit], 'line-cap': 'butt' },
    },
    {
      selector: 'edge.gone.alleged',
      style: { 'line-dash-pattern': [11 * unit, 4 * unit, 2.5 * unit, 4 * unit] },
    },
  ];
}
