import { memo } from 'react';
import type { CompiledEntity, CompiledTie } from '../../core/compile/compiled.ts';
import type { Change } from '../../core/filter/comparison.ts';
import { ENTITY_TYPES } from '../../core/schema/vocabulary.ts';
import type { Lane } from '../../core/timeline/lanes.ts';
import type { TimelineRow } from '../../core/timeline/rows.ts';
import { TieLine } from '../details/tie-button.tsx';
import { EntityIcon } from '../entity-icon.tsx';
import { tiesInWords } from '../status/count-words.ts';
import type { Scale } from './marks.ts';
import { type Metrics, rowHeight } from './metrics.ts';
import type { Stop } from './moves.ts';
import type { PlacedBar } from './place-lane.ts';
import { type LaidChip, layRow } from './place-row.ts';
import styles from './row.module.css';
import { TieBar } from './tie-bar.tsx';
import { CHANGE_SIGNS } from './words.ts';

/** What all rows share, and what seldom changes. */
export interface RowContext {
  readonly metrics: Metrics;
  readonly scale: Scale;
  readonly tie: (id: string) => CompiledTie | undefined;
  readonly words: (tie: CompiledTie, entity: string) => string;
  readonly name: (tie: CompiledTie) => string;
  /** A lane of an entity's row, placed; the same result for the same lane. */
  readonly placeLane: (lane: Lane, entity: string) => readonly PlacedBar[];
  readonly possible: ReadonlySet<string>;
  readonly changes: ReadonlyMap<string, Change> | null;
  /** Selected entities and ties; a selected claim stands for its tie. */
  readonly selected: ReadonlyMap<string, readonly string[]>;
}

interface TimelineRowProps {
  readonly row: TimelineRow;
  readonly entity: CompiledEntity | undefined;
  readonly context: RowContext;
  /** Place among all rows and headings, from 1. */
  readonly place: number;
  /** Top of the row, and the stretch of it that is drawn, in pixels from that top. */
  readonly top: number;
  readonly seenFrom: number;
  readonly seenTo: number;
  /** Where Tab leads, if that is in this row. */
  readonly stop: Stop | null;
}

/** An entity with the ties that end at it. */
export const TimelineRowView = memo(function TimelineRowView(props: TimelineRowProps) {
  const { row, context, place, top, seenFrom, seenTo, stop } = props;
  const { metrics, scale, tie: tieOf, words } = context;
  const wordsIn = (id: string): string => {
    const tie = tieOf(id);
    return tie === undefined ? id : words(tie, row.entity);
  };
  const laid = layRow(row, {
    metrics,
    scale,
    top: seenFrom - metrics.nameLine,
    bottom: seenTo - metrics.nameLine,
    focused: stop?.tie ?? null,
    placeLane: (lane) => context.placeLane(lane, row.entity),
  });
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the buttons within take the focus.
    // biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be scrolled one by one out of thousands.
    <div
      role="row"
      aria-rowindex={place}
      className={styles.row}
      data-entity={row.entity}
      style={{ top, height: rowHeight(row, metrics) }}
    >
      <RowName {...props} />
      <div className={styles.track} data-track="" style={{ left: metrics.name, top: metrics.nameLine }}>
        {laid.bars.map(({ tie: id, top: laneTop, placed }) => {
          const tie = tieOf(id);
          return tie === undefined ? null : (
            <TieBar
              key={id}
              tie={tie}
              placed={placed}
              top={laneTop}
              height={metrics.lane}
              words={wordsIn(id)}
              name={context.name(tie)}
              selected={context.selected.has(id)}
              possible={context.possible.has(id)}
              change={context.changes?.get(id)}
              stop={stop?.tie === id}
            />
          );
        })}
        {laid.empty.map(({ top: laneTop, earlier, later }) => (
          <div
            key={`empty ${laneTop}`}
            className={styles.empty}
            style={{ top: laneTop, height: metrics.lane }}
            aria-hidden="true"
          >
            <span>{earlier && '‹'}</span>
            <span>{later && '›'}</span>
          </div>
        ))}
        {row.undated.length > 0 && (
          <div
            className={styles.undated}
            data-alone={row.lanes.length === 0}
            style={{ top: laid.undatedTop }}
            aria-hidden="true"
          >
            {row.undated.length} undated
          </div>
        )}
        {laid.chips.map((chip) => (
          <UndatedChip key={chip.tie} chip={chip} row={row} context={context} stop={stop?.tie === chip.tie} />
        ))}
      </div>
    </div>
  );
});

/** The name, which stays in sight as long as the row does. */
function RowName({ row, entity, context: { metrics, selected }, stop }: TimelineRowProps) {
  const name = entity?.name ?? row.entity;
  const kind = ENTITY_TYPES.find(({ id }) => id === entity?.type)?.label.toLowerCase() ?? 'entity';
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the button within takes the focus.
    // biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be scrolled one by one out of thousands.
    <div
      role="rowheader"
      className={styles.header}
      data-narrow={metrics.narrow}
      style={metrics.narrow ? { height: metrics.nameLine } : { width: metrics.name }}
    >
      <button
        type="button"
        className={styles.name}
        tabIndex={stop !== null && stop.tie === null ? 0 : -1}
        data-name=""
        aria-label={`${name}, ${kind}, ${tiesInWords(row.ties.length)}`}
        aria-pressed={selected.has(row.entity)}
        title={name}
      >
        {entity !== undefined && <EntityIcon type={entity.type} />}
        <span className={styles.nameText}>{name}</span>
        <span className={styles.count}>{row.ties.length}</span>
      </button>
    </div>
  );
}

interface UndatedChipProps {
  readonly chip: LaidChip;
  readonly row: TimelineRow;
  readonly context: RowContext;
  readonly stop: boolean;
}

function UndatedChip({ chip, row, context, stop }: UndatedChipProps) {
  const tie = context.tie(chip.tie);
  if (tie === undefined) return null;
  const { metrics, changes } = context;
  const width = metrics.track / metrics.chipsPerLine;
  const change = changes?.get(chip.tie);
  const name = context.name(tie);
  const sign = change === undefined ? '' : CHANGE_SIGNS[change];
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the button within takes the focus.
    // biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be scrolled one by one out of thousands.
    <div
      role="gridcell"
      className={styles.chipCell}
      style={{ top: chip.top, left: chip.column * width, width, height: metrics.lane }}
    >
      <button
        type="button"
        className={styles.chip}
        tabIndex={stop ? 0 : -1}
        data-tie={tie.id}
        aria-label={name}
        aria-pressed={context.selected.has(tie.id)}
        title={name}
      >
        <TieLine tie={tie} />
        <span className={styles.chipWords}>
          {sign !== '' && <b>{sign} </b>}
          {context.words(tie, row.entity)}
        </span>
      </button>
    </div>
  );
}
