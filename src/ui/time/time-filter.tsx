import { lazy, Suspense, useMemo } from 'react';
import { entityLine } from '../../core/filter/histogram-of.ts';
import { showsUndated } from '../../core/state/view.ts';
import { windowInWords } from '../../core/time/words.ts';
import { useExplorer } from '../explorer-context.ts';
import controls from '../legend/controls.module.css';
import { Switch } from '../legend/switch.tsx';
import { isMonthly } from './axis-ticks.ts';
import { ClockChoice } from './clock-choice.tsx';
import { FROM_YEAR_ID } from './from-year-id.ts';
import { Histogram } from './histogram.tsx';
import { type OwnLine, onlyEntity } from './own-line.ts';
import { positionsOf, windowAfterMove } from './positions.ts';
import { possibleHelp, undatedHelp } from './switch-words.ts';
import styles from './time-filter.module.css';
import { WindowFields } from './window-fields.tsx';

const RangeSlider = lazy(() =>
  import('./range-slider.tsx').then(
    (module) => ({ default: module.RangeSlider }),
    () => ({ default: NoSlider }),
  ),
);

/** Ties over time, and the window that a reader draws over them, on either clock. */
export function TimeFilter() {
  const { view, facets, histogram, dispatch } = useExplorer();
  const line = useOwnLine();
  const { bins } = histogram;
  const shown = positionsOf(bins, view.time);
  const window = view.time === null ? 'All years.' : `Shown: ${windowInWords(view.time.from, view.time.to)}.`;
  return (
    <div className={styles.time}>
      <div className={styles.head}>
        <ClockChoice />
        <div className={styles.switches}>
          <Switch
            label={`Possible (${facets.switches.possible})`}
            on={view.possible}
            onChange={(on) => dispatch({ type: 'set-possible', on })}
            help={possibleHelp(facets.switches.possible, view.possible, view.time !== null)}
          />
          <Switch
            label={`Undated (${facets.switches.undated})`}
            on={showsUndated(view)}
            onChange={(on) => dispatch({ type: 'set-undated', on })}
            help={undatedHelp(facets.switches.undated, showsUndated(view))}
          />
        </div>
      </div>
      {bins.length === 0 ? (
        <p className={controls.help}>Nothing in this dataset has a date on this clock.</p>
      ) : (
        <div className={styles.chart}>
          <Histogram histogram={histogram} shown={view.time === null ? null : shown} line={line} />
          {bins.length > 1 && (
            <Suspense fallback={<div className={styles.sliderSpace} />}>
              <RangeSlider
                bins={bins}
                unit={isMonthly(bins) ? 'month' : 'year'}
                value={shown}
                onChange={(moved, live) =>
                  dispatch({ type: 'set-window', time: windowAfterMove(bins, view.time, shown, moved), live })
                }
              />
            </Suspense>
          )}
        </div>
      )}
      <div className={styles.typed}>
        <WindowFields
          time={view.time}
          onCommit={(time) => dispatch({ type: 'set-window', time })}
          labels={{ from: 'From', to: 'To' }}
          fromId={FROM_YEAR_ID}
        />
        <div className={styles.buttons}>
          <StepButton by={-1} label="One year earlier" sign="−1" />
          <StepButton by={1} label="One year later" sign="+1" />
          <button
            type="button"
            className={controls.button}
            aria-disabled={view.time === null}
            onClick={() => {
              if (view.time !== null) dispatch({ type: 'set-window', time: null });
            }}
          >
            All years
          </button>
        </div>
        <p className="visually-hidden">{window}</p>
      </div>
    </div>
  );
}

/** The line of the one entity that is selected. */
function useOwnLine(): OwnLine | null {
  const { dataset, view, index, entity } = useExplorer();
  const found = entity(onlyEntity(view.selection, (id) => entity(id) !== undefined) ?? '');
  return useMemo(
    () => (found === undefined ? null : { ...entityLine(dataset, view, index, found.id), name: found.name }),
    [dataset, view, index, found],
  );
}

function StepButton({ by, label, sign }: { readonly by: 1 | -1; readonly label: string; readonly sign: string }) {
  const { dispatch } = useExplorer();
  return (
    <button
      type="button"
      className={controls.button}
      aria-label={label}
      title={label}
      onClick={() => dispatch({ type: 'step-window', by })}
    >
      {sign}
      <span className={styles.unit}> year</span>
    </button>
  );
}

function NoSlider() {
  return (
    <p className={`${controls.help} ${styles.sliderSpace}`}>
      The slider could not be loaded. The years can be typed below.
    </p>
  );
}
