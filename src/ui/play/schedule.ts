import { type Player, QUIET_SHARE, STEP_MS } from '../../core/play/player.ts';

/**
 * Asks for the next step once the present one has stood for its time; a player at rest asks for none.
 * Gives back what takes the asking back.
 * @param quiet whether the present step changed nothing, so that there is little to look at
 */
export function schedule(
  { playing, speed }: Pick<Player, 'playing' | 'speed'>,
  step: () => void,
  quiet = false,
): () => void {
  if (!playing) return () => undefined;
  const timer = setTimeout(step, STEP_MS[speed] * (quiet ? QUIET_SHARE : 1));
  return () => clearTimeout(timer);
}
