import { commonGround } from './common-ground.ts';
import type { EvidenceContext } from './context.ts';
import type { Voice } from './voices.ts';

/**
 * On how many voices a tie rests, as a heading: "Rests on 2 independent voices", "Rests on no identified voice".
 * @param fallen whether it did so before words were taken away
 */
export function voicesHeading(count: number, fallen = false): string {
  const rests = fallen ? 'Rested' : 'Rests';
  if (count === 0) return `${rests} on no identified voice`;
  return count === 1 ? `${rests} on 1 voice` : `${rests} on ${count} independent voices`;
}

/**
 * Why the claims of a voice count as one, or why they add none, in a sentence; null where a single claim speaks for
 * itself.
 */
export function whyOneVoice({ claims, speaks }: Voice, context: EvidenceContext): string | null {
  if (!speaks) return 'Adds no voice: attributed to nobody.';
  if (claims.length < 2) return null;
  const shared = commonGround(claims, context);
  const list = shared.length < 2 ? shared.join('') : `${shared.slice(0, -1).join(', ')} and ${shared.at(-1)}`;
  return `${claims.length} claims, one voice: they share ${list}.`;
}
