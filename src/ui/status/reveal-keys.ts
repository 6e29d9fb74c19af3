import type { HidingReason } from '../../core/filter/hidden-by.ts';
import type { FilterKey } from '../../core/state/keys.ts';

/**
 * The filters to give up so that a hidden record shows, for the `reveal` command; empty where none would help,
 * as for an entity that is never drawn.
 */
export function revealKeys(reasons: readonly HidingReason[]): readonly FilterKey[] {
  return reasons.flatMap(({ key }) => (key === null ? [] : [key]));
}

/** Why something is hidden, as one phrase: "hidden by the years 2015 to 2017, because it is outside the core cast". */
export function reasonsInWords(reasons: readonly HidingReason[]): string {
  return reasons.map(({ words }, place) => (place === 0 ? words : words.replace(/^hidden /, ''))).join(', ');
}
