import type { EntityTypeId } from './vocabulary.ts';

/** Side of the square, in units of the path data, in which every icon is drawn. */
export const ENTITY_ICON_SIZE = 24;

/**
 * One icon for each entity type, as SVG path data in a 24 × 24 square, drawn for this project. Each is a set of filled
 * shapes without strokes, so that the canvas and the page draw the same thing; holes rely on the even-odd fill rule.
 */
export const ENTITY_ICONS: Readonly<Record<EntityTypeId, string>> = {
  /** Head and shoulders. */
  person: 'M12 3a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9zM3.5 21c0-4.7 3.8-7.5 8.5-7.5s8.5 2.8 8.5 7.5z',
  /** An office block with windows and a door. */
  company: 'M5 3h14v18H5zM8 6v2.5h2.5V6zM13.5 6v2.5H16V6zM8 11v2.5h2.5V11zM13.5 11v2.5H16V11zM10.5 16.5V21h3v-4.5z',
  /** A shield with a vertical band left open. */
  agency: 'M12 2l8.5 3v6.5c0 5-3.4 8.7-8.5 10.5c-5.1-1.8-8.5-5.5-8.5-10.5V5zM12 5v13.9c3.4-1.5 5.5-4 5.5-7.4V7z',
  /** A pediment on four columns. */
  'government-body':
    'M12 2.5L22 8v2H2V8zM4 11.5h2.5V18H4zM8.5 11.5H11V18H8.5zM13 11.5h2.5V18H13zM17.5 11.5H20V18h-2.5zM2 19h20v2.5H2z',
  /** One above three, joined. */
  organization:
    'M9 2.5h6v5.5h-2.2v3H20v4.5h2V21h-5.5v-5.5h2v-3h-5.7v3h2V21H9.2v-5.5h2v-3H5.5v3h2V21H2v-5.5h2V11h7.2V8H9z',
  /** A screen with an antenna. */
  media: 'M7.4 2L12 6.2L16.6 2L18 3.4L14.6 7H22v13H2V7h7.4L6 3.4zM4.5 9.5v8h15v-8zM10 10.8l5 2.7l-5 2.7z',
  /** Three heads. */
  group:
    'M12 5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7zM5 7a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 1 1 0-5.2zM19 7a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 1 1 0-5.2zM6.5 20c0-4 2.2-6.5 5.5-6.5s5.5 2.5 5.5 6.5zM.8 18.5c0-3.2 1.6-5 4.2-5c.8 0 1.5.2 2.1.5c-1.2 1.2-1.9 2.7-2.1 4.5zM23.2 18.5c0-3.2-1.6-5-4.2-5c-.8 0-1.5.2-2.1.5c1.2 1.2 1.9 2.7 2.1 4.5z',
  /** A calendar leaf with one day marked. */
  event: 'M6 2h2.5v2.5h7V2H18v2.5h3V21.5H3V4.5h3zM5.5 10v9h13v-9zM13 13h3.5v3.5H13z',
  /** A box seen from a corner. */
  product: 'M12 2l9 4.5l-9 4.5l-9-4.5zM3 8.5l8 4V22l-8-4zM21 8.5l-8 4V22l8-4z',
  /** A sheet with a folded corner and lines of text. */
  document: 'M5 2h9l5 5v15H5zM13 4v4h4zM8 11v2h8v-2zM8 14.5v2h8v-2zM8 18v2h5v-2z',
};
