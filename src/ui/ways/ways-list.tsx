import { chosenAt } from '../../core/ways/chosen-way.ts';
import type { WaysResult } from '../../core/ways/way.ts';
import { CopyButton } from '../copy-button.tsx';
import type { Open } from '../details/open.ts';
import { useExplorer } from '../explorer-context.ts';
import { MoreRows } from './more-rows.tsx';
import { CHOSEN_IS_MISSING } from './outcome-in-words.ts';
import { rankLine, routeInWords } from './told-way.ts';
import { WayItem } from './way-item.tsx';
import { waysText } from './way-text.ts';
import styles from './ways.module.css';

interface WaysListProps {
  readonly result: WaysResult;
  readonly open: Open;
}

/** Ways that are told at first, and with each press on "Show 5 more". */
const PAGE = 5;

/** The ways that were found, all of them or the one that is looked at, with the steps from one to the next. */
export function WaysList({ result, open }: WaysListProps) {
  const explorer = useExplorer();
  const { view, entity, dispatch, announce } = explorer;
  const { ways } = result;
  const nameOf = (id: string) => entity(id)?.name ?? id;
  const at = chosenAt(ways, view.way);
  const shown = at < 0 ? ways : ways.slice(at, at + 1);

  function choose(position: number | null): void {
    const way = position === null ? undefined : ways[position];
    if (position !== null && way === undefined) return;
    dispatch({ type: 'choose-way', way: way?.entities ?? null });
    announce(
      way === undefined || position === null
        ? 'All ways are shown.'
        : `Way ${position + 1} of ${ways.length}, ${routeInWords(way, nameOf)}.`,
    );
  }

  return (
    <section aria-label="The ways found">
      <p className={styles.rank}>{rankLine(ways.length, result.more)}</p>
      {view.way !== null && at < 0 && <p className={styles.rank}>{CHOSEN_IS_MISSING}</p>}
      <div className={styles.walk}>
        <StepButton to={at > 0 ? at - 1 : null} onStep={choose}>
          Previous way
        </StepButton>
        <StepButton to={at + 1 < ways.length ? at + 1 : null} onStep={choose}>
          Next way
        </StepButton>
        {at >= 0 && (
          <span className={styles.soft}>
            {at + 1} of {ways.length}
          </span>
        )}
        {view.way !== null && (
          <button type="button" className={styles.button} onClick={() => choose(null)}>
            Show all
          </button>
        )}
      </div>
      <MoreRows rows={shown} page={PAGE} className={styles.ways} ranked keyOf={({ entities }) => entities.join(' ')}>
        {(way) => {
          const position = ways.indexOf(way);
          return (
            <WayItem
              way={way}
              position={position}
              isAlone={position === at}
              onAlone={() => choose(position === at ? null : position)}
              open={open}
            />
          );
        }}
      </MoreRows>
      {shown.length > 1 && (
        <CopyButton
          label="Copy all as text"
          text={() => waysText(shown, explorer)}
          done={`${shown.length} ways copied as text.`}
        />
      )}
    </section>
  );
}

interface StepButtonProps {
  /** Position of the way that it leads to; null where there is none. */
  readonly to: number | null;
  readonly onStep: (position: number | null) => void;
  readonly children: string;
}

/** Stays in its place where it leads nowhere, so that the focus stays on it. */
function StepButton({ to, onStep, children }: StepButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-disabled={to === null}
      onClick={() => {
        if (to !== null) onStep(to);
      }}
    >
      {children}
    </button>
  );
}
