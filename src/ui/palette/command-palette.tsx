import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField, Text, useFilter } from 'react-aria-components';
import { Dialog } from '../about/dialog.tsx';
import { useExplorer } from '../explorer-context.ts';
import styles from './command-palette.module.css';
import { commandsOf } from './commands.ts';
import type { PageCommands } from './page-commands.ts';

interface Props {
  readonly page: PageCommands;
  readonly onClose: () => void;
}

/** Every command by its name: one types a part of it, and Enter runs the one that is marked. */
export function CommandPalette({ page, onClose }: Props) {
  const explorer = useExplorer();
  const { contains } = useFilter({ sensitivity: 'base' });
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has opened, which puts the focus on its first button.
  useEffect(() => field.current?.focus(), []);
  const commands = commandsOf(explorer, page);

  function run(id: string): void {
    onClose();
    commands.find((command) => command.id === id)?.run();
  }

  /** Enter runs the marked command, or right after typing, when the mark is still to come, the first that matches. */
  function onKeyDownCapture(event: KeyboardEvent<HTMLInputElement>): void {
    const { value } = event.currentTarget;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const mark = event.currentTarget.getAttribute('aria-activedescendant');
    const marked = mark === null ? null : (document.getElementById(mark)?.getAttribute('data-key') ?? null);
    const matching = commands.filter(({ label }) => contains(label, value));
    const command = matching.find(({ id }) => id === marked) ?? (value === '' ? undefined : matching[0]);
    if (command === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run(command.id);
  }

  return (
    <Dialog title="Commands" onClose={onClose}>
      <Autocomplete filter={contains}>
        <SearchField aria-label="Find a command" className={styles.field ?? ''}>
          <Input
            ref={field}
            className={styles.input ?? ''}
            placeholder="Type a part of its name"
            onKeyDownCapture={onKeyDownCapture}
          />
        </SearchField>
        <Menu
          aria-label="Commands"
          className={styles.menu ?? ''}
          items={commands}
          onAction={(id) => run(String(id))}
          renderEmptyState={() => <p className={styles.none}>No command has this in its name.</p>}
        >
          {(command) => (
            <MenuItem id={command.id} textValue={command.label} className={styles.item ?? ''}>
              <Text slot="label">{command.label}</Text>
              {command.key !== null && <kbd className={styles.key}>{command.key}</kbd>}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
