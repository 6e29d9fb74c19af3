import { DENIALS, SUPPORTS } from '../schema/vocabulary.ts';
import type { TieStatus } from './status.ts';

/**
 * A tie's status in two to five words, to stand wherever its sentence stands: "Alleged, denied in part", "Confirmed",
 * "Denied, asserted by nobody here", "Retracted". What nobody denies is not said to be undenied.
 */
export function statusInBrief(status: TieStatus): string {
  if (status.deniedOnly) return 'Denied, asserted by nobody here';
  const support = supportInBrief(status);
  return status.denial === 'none' ? support : `${support}, ${denialLabel(status).toLowerCase()}`;
}

/** The support alone, where the denial has a place of its own: "Alleged", "Retracted", "No support". */
export function supportInBrief(status: TieStatus): string {
  if (status.retracted) return 'Retracted';
  return SUPPORTS.find((support) => support.id === status.support)?.label ?? status.support;
}

/** The denial alone: "Not denied", "Denied in part", "Denied as a whole". */
export function denialLabel(status: TieStatus): string {
  return DENIALS.find((denial) => denial.id === status.denial)?.label ?? status.denial;
}
