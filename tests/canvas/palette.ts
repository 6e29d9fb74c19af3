import type { Palette } from '../../src/canvas/palette.ts';

/** Colours that no two things share, so that a test can tell which was used. */
export const palette: Palette = {
  paper: '#ffffff',
  ink: '#101010',
  inkSoft: '#505050',
  node: '#eeeeee',
  nodeInk: '#202020',
  selection: '#ffdd00',
  added: '#0000fa',
  gone: '#fa0000',
  same: '#fafafa',
  groups: {
    money: '#000001',
    roles: '#000002',
    structure: '#000003',
    cooperation: '#000004',
    contact: '#000005',
    scrutiny: '#000006',
    other: '#000007',
  },
};
