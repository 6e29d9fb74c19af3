import { type ReactNode, useId } from 'react';
import { useExplorer } from '../explorer-context.ts';
import styles from './header.module.css';

interface Props {
  readonly search: ReactNode;
  readonly theme: 'system' | 'light' | 'dark';
  readonly onTheme: (theme: 'system' | 'light' | 'dark') => void;
  readonly onCopyLink: () => void;
  readonly onShare: () => void;
  readonly onTakeAway: (format: 'csv' | 'json') => void;
  readonly onAbout: () => void;
  readonly onPrint: () => void;
  readonly onKeys: () => void;
  readonly onCommands: () => void;
}

const SHOWS = [
  { id: 'graph', label: 'Graph' },
  { id: 'list', label: 'List' },
  { id: 'timeline', label: 'Timeline' },
] as const;

const THEMES = [
  { id: 'system', label: 'As the system' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const;

/** Name of the page, search, the switch between graph, list and timeline, and what one does with a view as a whole. */
export function Header({
  search,
  theme,
  onTheme,
  onCopyLink,
  onShare,
  onTakeAway,
  onAbout,
  onPrint,
  onKeys,
  onCommands,
}: Props) {
  const { view, dispatch, visible, undo, redo } = useExplorer();
  const menuId = useId();
  const closeMenu = (): void => document.getElementById(menuId)?.hidePopover();
  const fromMenu = (run: () => void) => (): void => {
    closeMenu();
    run();
  };
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>Tieline</h1>
      <div className={styles.search}>{search}</div>
      <fieldset className={styles.show} aria-label="Show as">
        {SHOWS.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            aria-pressed={view.show === id}
            onClick={() => dispatch({ type: 'set-show', show: id })}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <fieldset className={styles.steps} aria-label="Steps">
        <button type="button" aria-label="Undo" aria-disabled={undo === null} onClick={() => undo?.()}>
          <span aria-hidden="true">↶</span>
        </button>
        <button type="button" aria-label="Redo" aria-disabled={redo === null} onClick={() => redo?.()}>
          <span aria-hidden="true">↷</span>
        </button>
      </fieldset>
      <button type="button" className={styles.primary} onClick={onCopyLink}>
        Copy link
      </button>
      <button type="button" className={styles.share} onClick={onShare}>
        Share
      </button>
      <button type="button" className={styles.menuButton} popoverTarget={menuId}>
        More
      </button>
      <div id={menuId} popover="auto" className={styles.menu}>
        <button type="button" onClick={fromMenu(onAbout)}>
          About and method
        </button>
        <div className={styles.menuSteps}>
          <button type="button" aria-disabled={undo === null} onClick={() => undo?.()}>
            Undo
          </button>
          <button type="button" aria-disabled={redo === null} onClick={() => redo?.()}>
            Redo
          </button>
        </div>
        <button type="button" onClick={fromMenu(onKeys)}>
          Keys and gestures
        </button>
        <button type="button" onClick={fromMenu(onCommands)}>
          Commands
        </button>
        {view.moved.length > 0 && (
          <button type="button" onClick={fromMenu(() => dispatch({ type: 'reset-positions' }))}>
            Reset positions
          </button>
        )}
        <button type="button" onClick={fromMenu(() => onTakeAway('csv'))}>
          Save these {visible.ties.size} ties as CSV
        </button>
        <button type="button" onClick={fromMenu(() => onTakeAway('json'))}>
          Save these {visible.ties.size} ties as JSON
        </button>
        <button type="button" onClick={fromMenu(onPrint)}>
          Print
        </button>
        <fieldset className={styles.theme}>
          <legend>Colours</legend>
          {THEMES.map(({ id, label }) => (
            <label key={id}>
              <input type="radio" name="theme" checked={theme === id} onChange={() => onTheme(id)} /> {label}
            </label>
          ))}
        </fieldset>
      </div>
    </header>
  );
}
