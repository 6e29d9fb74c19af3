import { useId } from 'react';
import type { HistogramCounts } from '../../core/filter/histogram-of.ts';
import { tiesInWords } from '../status/count-words.ts';
import { axisTicks } from './axis-ticks.ts';
import styles from './histogram.module.css';
import { highestBar, histogramInWords, lineInWords } from './histogram-in-words.ts';
import { magnification, type OwnLine } from './own-line.ts';
import type { Positions } from './positions.ts';

export interface HistogramProps {
  readonly histogram: HistogramCounts;
  /** The bins within the window, or null for no window. */
  readonly shown: Positions | null;
  /** That of the one entity that is selected, or null. */
  readonly line: OwnLine | null;
}

const HEIGHT = 64;
const BAR = 10;
const MOST_TICKS = 6;

/**
 * Ties over time: all of them pale, those that the filters let through solid, the possible ones striped; over them the
 * line of the selected entity's own.
 */
export function Histogram({ histogram, shown, line }: HistogramProps) {
  const { bins, all, filtered } = histogram;
  const stripes = useId();
  const highest = highestBar(all);
  const scale = highest === 0 ? 0 : (HEIGHT - 2) / highest;
  const times = line === null ? 1 : magnification(line, highest);
  const width = bins.length * BAR;
  return (
    <div className={styles.histogram}>
      <p className="visually-hidden">
        {histogramInWords(histogram)}
        {line !== null && ` ${lineInWords(bins, line.name, line)}`}
      </p>
      <p className={styles.legend} aria-hidden="true">
        <span>{tiesInWords(highest)}</span>
        {line !== null && (
          <span className={styles.own}>
            — {line.name}: {tiesInWords(line.ties)}
            {line.undated > 0 && `, ${line.undated} of them undated`}
            {times > 1 && ` (line ${times} times as high)`}
          </span>
        )}
      </p>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <defs>
          <pattern id={stripes} width="4" height="4" patternUnits="userSpaceOnUse">
            <rect className={styles.stripe} width="4" height="2" />
          </pattern>
        </defs>
        {bins.map((bin, position) => {
          const every = all[position];
          const some = filtered[position];
          const x = position * BAR + 1;
          const solid = (some?.in ?? 0) * scale;
          const possible = (some?.possible ?? 0) * scale;
          return (
            <g key={bin.id}>
              <Bar className={styles.all} x={x} from={0} height={((every?.in ?? 0) + (every?.possible ?? 0)) * scale} />
              <Bar className={styles.solid} x={x} from={0} height={solid} />
              <Bar className={styles.possible} fill={`url(#${stripes})`} x={x} from={solid} height={possible} />
            </g>
          );
        })}
        {shown !== null && (
          <>
            <rect className={styles.veil} x={0} y={0} width={shown[0] * BAR} height={HEIGHT} />
            <rect
              className={styles.veil}
              x={(shown[1] + 1) * BAR}
              y={0}
              width={Math.max(0, width - (shown[1] + 1) * BAR)}
              height={HEIGHT}
            />
          </>
        )}
        {line !== null && (
          <>
            <path className={styles.halo} d={steps(line, scale * times)} />
            <path className={styles.line} d={steps(line, scale * times)} />
          </>
        )}
      </svg>
      <div className={styles.axis} aria-hidden="true">
        {axisTicks(bins, MOST_TICKS).map((tick) => (
          <span
            key={tick.position}
            className={styles.tick}
            style={{ insetInlineStart: `${((tick.position + 0.5) / bins.length) * 100}%` }}
          >
            {tick.label}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The path of a line that stands over each bin at the height of its count, the possible ones included. */
function steps(line: OwnLine, scale: number): string {
  const heights = line.counts.map((count) => HEIGHT - 1 - (count.in + count.possible) * scale);
  return `M0,${HEIGHT - 1}${heights.map((y, position) => `V${y}H${(position + 1) * BAR}`).join('')}V${HEIGHT - 1}`;
}

interface BarProps {
  readonly className: string | undefined;
  readonly fill?: string;
  readonly x: number;
  /** Where the bar begins above the base line. */
  readonly from: number;
  readonly height: number;
}

function Bar({ className, fill, x, from, height }: BarProps) {
  if (height <= 0) return null;
  return <rect className={className} fill={fill} x={x} y={HEIGHT - from - height} width={BAR - 2} height={height} />;
}
