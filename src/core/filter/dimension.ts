/**
 * What can hide a tie, one bit each: a tie's failing dimensions are one number, so that "visible but for this filter"
 * is a mask and not a second run over the data. Focus is no bit, since it depends on what the others let pass.
 */
export const BIT = {
  scope: 1,
  kind: 1 << 1,
  rel: 1 << 2,
  sup: 1 << 3,
  den: 1 << 4,
  src: 1 << 5,
  time: 1 << 6,
  possible: 1 << 7,
  undated: 1 << 8,
  denied: 1 << 9,
  voices: 1 << 10,
  without: 1 << 11,
  hide: 1 << 12,
  only: 1 << 13,
} as const;

/** A filter or switch that can hide a tie by itself. */
export type Dimension = keyof typeof BIT;

/** All dimensions, in the order in which reasons are told. */
export const DIMENSIONS: readonly Dimension[] = [
  'scope',
  'kind',
  'rel',
  'sup',
  'den',
  'src',
  'time',
  'possible',
  'undated',
  'denied',
  'voices',
  'without',
  'hide',
  'only',
];
