import { memo } from 'react';
import type { CompiledTie } from '../../core/compile/compiled.ts';
import type { Change } from '../../core/filter/comparison.ts';
import styles from './bar.module.css';
import { DOT, gapsOf, type Mark } from './marks.ts';
import type { PlacedBar } from './place-lane.ts';
import { CHANGE_SIGNS } from './words.ts';

interface TieBarProps {
  readonly tie: CompiledTie;
  readonly placed: PlacedBar;
  /** Where its lane begins, and how high it is. */
  readonly top: number;
  readonly height: number;
  /** What stands above the marks. */
  readonly words: string;
  readonly name: string;
  readonly selected: boolean;
  readonly possible: boolean;
  readonly change: Change | undefined;
  /** Whether Tab leads here. */
  readonly stop: boolean;
}

/** A longest mark shorter than this has its cross beside it. */
const ROOM_FOR_CROSS = 30;

/** A tie in its lane, to press: its words, and beneath them what is known of its time. */
export const TieBar = memo(function TieBar(props: TieBarProps) {
  const { tie, placed, top, height, words, name, selected, possible, change, stop } = props;
  const { support, denial, deniedOnly, retracted } = tie.status;
  const { left, width, side, room, marks } = placed;
  const sign = change === undefined ? '' : CHANGE_SIGNS[change];
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the button within takes the focus.
    // biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be scrolled one by one out of thousands.
    <div role="gridcell" className={styles.cell} style={{ top, left, width, height }}>
      <button
        type="button"
        className={styles.bar}
        tabIndex={stop ? 0 : -1}
        data-tie={tie.id}
        data-group={tie.group}
        data-support={support}
        data-hollow={deniedOnly || undefined}
        data-retracted={retracted || undefined}
        data-possible={possible || undefined}
        data-side={side}
        aria-label={name}
        aria-pressed={selected}
        title={name}
      >
        {(room > 0 || sign !== '') && (
          <span className={styles.words}>
            {sign !== '' && <b>{sign} </b>}
            {room > 0 && words}
          </span>
        )}
        {gapsOf(marks).map(({ x, width: gap }) => (
          <span key={`gap ${x}`} className={styles.gap} style={{ left: x - left, width: gap }} />
        ))}
        {marks.map((mark, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: marks have no state and no identity but their place.
          <MarkSpan key={place} mark={mark} from={left} />
        ))}
        {denial !== 'none' && marks.length > 0 && (
          <span className={styles.cross} style={{ left: crossAt(marks, left + width) - left }}>
            ×
          </span>
        )}
        {marks.length === 0 && <span className={styles.away}>{left === 0 ? '‹' : '›'}</span>}
      </button>
    </div>
  );
});

function MarkSpan({ mark, from }: { readonly mark: Mark; readonly from: number }) {
  const { kind, x, width, openFrom, openTo, cutFrom, cutTo, approximate } = mark;
  return (
    <span
      className={styles.mark}
      data-kind={kind}
      data-open-from={openFrom || undefined}
      data-open-to={openTo || undefined}
      data-cut-from={cutFrom || undefined}
      data-cut-to={cutTo || undefined}
      data-approximate={approximate || undefined}
      style={{ left: x - from, width }}
    />
  );
}

/** On the middle of the longest mark, as on the canvas; beside the last one where none is long enough. */
function crossAt(marks: readonly Mark[], end: number): number {
  const longest = marks.reduce((a, b) => (b.width > a.width ? b : a));
  if (longest.width >= ROOM_FOR_CROSS) return longest.x + longest.width / 2;
  const beside = longest.x + longest.width + DOT / 2 + 1;
  return beside + DOT / 2 <= end ? beside : longest.x - DOT / 2 - 1;
}
