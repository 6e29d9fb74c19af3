import type { CompiledEntity } from '../../core/compile/compiled.ts';
import { MAX_STEPS } from '../../core/state/focus.ts';
import type { PageCommands } from './page-commands.ts';
import { type PaletteCommand, type PaletteExplorer, plain, tabled } from './palette-command.ts';

/** What can be done with what is selected; entities that the picture never has are passed over. */
export function selectionCommands(
  explorer: PaletteExplorer,
  { act }: Pick<PageCommands, 'act'>,
): readonly PaletteCommand[] {
  const { view, entity, dispatch } = explorer;
  const entities = view.selection.flatMap((id) => entity(id) ?? []).filter(({ onCanvas }) => onCanvas);
  const [first, second, ...others] = entities;
  const commands: PaletteCommand[] = [];
  if (first !== undefined && second !== undefined && others.length === 0) {
    commands.push(
      tabled('find-ways', `How are ${first.name} and ${second.name} connected?`, () =>
        dispatch({ type: 'find-ways', from: first.id, to: second.id }),
      ),
    );
  }
  if (first !== undefined && second === undefined) commands.push(...ofNeighbourhood(explorer, first));
  if (first !== undefined) commands.push(...ofEntities(explorer, entities));
  commands.push(...ofTie(explorer, act));
  if (view.selection.length > 0) {
    commands.push(tabled('clear-selection', 'Clear the selection', () => dispatch({ type: 'clear-selection' })));
  }
  return commands;
}

/** Without a focus all neighbours show already: growing one would begin a focus, and hide all others. */
function ofNeighbourhood({ view, dispatch }: PaletteExplorer, { id, name }: CompiledEntity): readonly PaletteCommand[] {
  const steps = view.focus.find((focus) => focus.entity === id)?.steps ?? 0;
  const commands = [
    tabled('focus-neighbourhood', `Show only the neighbourhood of ${name}`, () =>
      dispatch({ type: 'focus', entity: id, steps: 1 }),
    ),
  ];
  if (view.focus.length > 0 && steps < MAX_STEPS) {
    commands.push(tabled('expand', `Add the neighbours of ${name}`, () => dispatch({ type: 'expand', entity: id })));
  }
  if (steps > 0) {
    commands.push(
      tabled('collapse', `Take the neighbours of ${name} back`, () => dispatch({ type: 'collapse', entity: id })),
    );
  }
  return commands;
}

function ofEntities(
  { view, dispatch }: PaletteExplorer,
  selected: readonly CompiledEntity[],
): readonly PaletteCommand[] {
  const entities = selected.map(({ id }) => id);
  const several = selected.length > 1;
  const them = several ? `these ${selected.length} entities` : selected.map(({ name }) => name).join();
  const areHidden = entities.every((id) => view.hide.includes(id));
  const arePinned = entities.every((id) => view.pin.includes(id));
  const areAlone = view.only.length === entities.length && entities.every((id) => view.only.includes(id));
  const commands = [
    tabled('hide-entity', areHidden ? `Bring ${them} back` : `Hide ${them}`, () =>
      dispatch({ type: areHidden ? 'unhide' : 'hide', entities }),
    ),
    tabled('pin-entity', arePinned ? `Let ${them} go` : `Pin ${them}`, () =>
      dispatch({ type: 'pin', entities, on: !arePinned }),
    ),
  ];
  if (several && !areAlone) {
    commands.push(plain('keep-only', `Show only ${them}`, () => dispatch({ type: 'keep-only', entities })));
  }
  return commands;
}

function ofTie({ view, tie, dispatch }: PaletteExplorer, act: PageCommands['act']): readonly PaletteCommand[] {
  const kind = view.selection.flatMap((id) => tie(id) ?? [])[0]?.type;
  if (kind === undefined) return [];
  const filter = tabled('filter-by-type', 'Show only ties of this kind', () =>
    dispatch({ type: 'only-term', key: 'rel', term: kind }),
  );
  if (act === undefined) return [filter];
  return [filter, tabled('open-evidence', 'Read the words that the tie rests on', () => act('open-evidence'))];
}
