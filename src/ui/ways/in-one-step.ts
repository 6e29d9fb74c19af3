import type { Command } from '../../core/state/command.ts';
import { reduce } from '../../core/state/reduce.ts';
import type { Explorer } from '../explorer-context.ts';

/** Does several commands as one step, which one Undo and one press on Back undo. */
export function inOneStep(
  { view, dataset, dispatch }: Pick<Explorer, 'view' | 'dataset' | 'dispatch'>,
  commands: readonly Command[],
): void {
  const [first, ...others] = commands;
  if (first === undefined) return;
  if (others.length === 0) {
    dispatch(first);
    return;
  }
  const after = commands.reduce((before, command) => reduce(before, command, dataset), view);
  if (after !== view) dispatch({ type: 'go-to', view: after });
}
