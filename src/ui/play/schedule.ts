import { type Player, STEP_MS } from '../../core/play/player.ts';

/**
 * Asks for the next step once the present one has stood for its time; a player at rest asks for none.
 * Gives back what takes the asking back.
 */
export function schedule({ playing, speed }: Pick<Player, 'playing' | 'speed'>, step: () => void): () => void {
  if (!playing) return () => undefined;
  const timer = setTimeout(step, STEP_MS[speed]);
  return () => clearTimeout(timer);
}
