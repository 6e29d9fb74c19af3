import type { RowOrder } from '../../core/timeline/order.ts';
import controls from '../legend/controls.module.css';
import styles from './toolbar.module.css';

/** How rows are put in order. */
export interface Arrangement {
  readonly order: RowOrder;
  readonly grouped: boolean;
}

interface ToolbarProps {
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onPan: (by: 1 | -1) => void;
  readonly onZoom: (by: 1 | -1) => void;
  readonly onFit: () => void;
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
}

const ORDERS: readonly { readonly id: RowOrder; readonly label: string }[] = [
  { id: 'cast', label: 'Core cast first' },
  { id: 'ties', label: 'Most ties first' },
  { id: 'first', label: 'Earliest first' },
  { id: 'name', label: 'By name' },
];

/** The order of the rows, and the buttons that move the axis. */
export function Toolbar({ arrangement, onArrange, onPan, onZoom, onFit, canZoomIn, canZoomOut }: ToolbarProps) {
  return (
    <div className={styles.toolbar}>
      <div className={styles.rows}>
        <select
          className={styles.order}
          aria-label="Order of the rows"
          value={arrangement.order}
          onChange={({ currentTarget }) => {
            const chosen = ORDERS.find(({ id }) => id === currentTarget.value);
            if (chosen !== undefined) onArrange({ ...arrangement, order: chosen.id });
          }}
        >
          {ORDERS.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <label className={`${controls.choice} ${styles.group}`}>
          <input
            type="checkbox"
            checked={arrangement.grouped}
            onChange={({ currentTarget }) => onArrange({ ...arrangement, grouped: currentTarget.checked })}
          />
          <span>Group by kind</span>
        </label>
      </div>
      <div className={styles.axis}>
        <IconButton label="Earlier" sign="‹" onPress={() => onPan(-1)} />
        <IconButton label="Later" sign="›" onPress={() => onPan(1)} />
        <IconButton label="Zoom out" sign="−" disabled={!canZoomOut} onPress={() => onZoom(-1)} />
        <IconButton label="Zoom in" sign="+" disabled={!canZoomIn} onPress={() => onZoom(1)} />
        <button type="button" className={controls.button} aria-label="Fit the whole time" onClick={onFit}>
          Fit
        </button>
      </div>
    </div>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** It keeps the focus where it can do nothing, so that a reader who zooms by keyboard is not thrown out. */
function IconButton({ label, sign, disabled = false, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`${controls.button} ${styles.icon}`}
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
    >
      {sign}
    </button>
  );
}
