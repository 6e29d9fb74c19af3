/** An aim that a number is to stay under, and whether it does: "≤ 50 ms: met". Without a number it is not met. */
export function atMost(value: number, most: number, unit: string): string {
  return `≤ ${most}${unit}: ${value <= most ? 'met' : 'not met'}`;
}

/** An aim that a number is to reach, and whether it does. Without a number it is not met. */
export function atLeast(value: number, least: number, unit: string): string {
  return `≥ ${least}${unit}: ${value >= least ? 'met' : 'not met'}`;
}
