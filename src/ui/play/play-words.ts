import type { CompiledTie } from '../../core/compile/compiled.ts';
import { statusInBrief } from '../../core/evidence/status-words.ts';
import type { Speed } from '../../core/play/player.ts';
import type { Clock, Play } from '../../core/state/view.ts';

export const PLAYS: readonly { readonly id: Play; readonly label: string }[] = [
  { id: 'slide', label: 'Slide' },
  { id: 'grow', label: 'Grow' },
  { id: 'events', label: 'Event by event' },
];

export const SPEEDS: readonly { readonly id: Speed; readonly label: string }[] = [
  { id: 'slow', label: 'Slow' },
  { id: 'normal', label: 'Normal' },
  { id: 'fast', label: 'Fast' },
];

/** What a step of time does, in a sentence. */
export function playHelp(play: Play, clock: Clock): string {
  switch (play) {
    case 'slide':
      return 'A window of one width moves through all years.';
    case 'grow':
      return 'The window keeps its start, and its end moves on.';
    case 'events':
      return `One step for each date on which a tie ${clock === 'happened' ? 'began' : 'was reported'}.`;
  }
}

/** "Step 7 of 21"; where time stands between two steps, or has not begun to move: "21 steps". */
export function progressInWords(position: number | null, count: number): string {
  if (count === 0) return 'No step: nothing here has a date';
  if (position !== null) return `Step ${position + 1} of ${count}`;
  return count === 1 ? '1 step' : `${count} steps`;
}

/** A tie for a caption, with its status, so that no allegation reads as a fact: "“A paid B” (alleged, denied)". */
export function tieInCaption(sentence: string, status: CompiledTie['status']): string {
  return `“${sentence}” (${statusInBrief(status).toLowerCase()})`;
}
