/** The colours that a picture may have outside the page. A test keeps light and dark in step with the page's own. */
import { type Palette, paletteFrom } from '../canvas/palette.ts';

/** As on the page in light colours. */
export const LIGHT: Palette = {
  paper: '#faf8f3',
  ink: '#1d1b17',
  inkSoft: '#57534a',
  node: '#ffffff',
  nodeInk: '#3c3932',
  selection: '#ffe8a3',
  added: '#0a5fb4',
  gone: '#a84300',
  same: '#64615b',
  groups: {
    money: '#8d5c03',
    roles: '#054db3',
    structure: '#5d3d70',
    cooperation: '#2b663f',
    contact: '#01759a',
    scrutiny: '#8f010a',
    other: '#5a5a5a',
  },
};

/** As on the page in dark colours. */
export const DARK: Palette = {
  paper: '#15171a',
  ink: '#ece8df',
  inkSoft: '#b3aea3',
  node: '#23272c',
  nodeInk: '#d9d5cb',
  selection: '#4d3e0d',
  added: '#6cb6ff',
  gone: '#ff9d4d',
  same: '#a09c94',
  groups: {
    money: '#ebb64f',
    roles: '#73b0fd',
    structure: '#be8bc0',
    cooperation: '#9dd6ae',
    contact: '#50e0fb',
    scrutiny: '#f98a7d',
    other: '#a9a5a0',
  },
};

/**
 * For paper: on white, black letters, and the light colours of the groups, all of which are dark enough to stand out
 * where a printer has no colours. Then width, pattern, arrowhead and marks say what colour does not.
 */
export const PRINT: Palette = {
  ...LIGHT,
  paper: '#ffffff',
  ink: '#000000',
  inkSoft: '#4a4a4a',
  nodeInk: '#222222',
  selection: '#dddddd',
};

/** The page's own design tokens: a picture that stands in a page follows its colours, whatever they become. */
export const TOKENS: Palette = paletteFrom((token) => `var(--${token})`);
