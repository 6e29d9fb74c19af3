import { useContext, useLayoutEffect, useRef } from 'react';
import { Slider, SliderFill, SliderStateContext, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import type { Bin } from '../../core/time/histogram.ts';
import { type Positions, thumbInWords } from './positions.ts';
import styles from './range-slider.module.css';

export interface RangeSliderProps {
  /** At least two bins. */
  readonly bins: readonly Bin[];
  /** `year` or `month`, as in "From year". */
  readonly unit: string;
  readonly value: Positions;
  /** `live` is true for every change but the first of a drag, or of a run of keys. */
  readonly onChange: (value: Positions, live: boolean) => void;
}

/** Keys that follow one another sooner than this belong to one step of the browser's history, in milliseconds. */
const RUN_OF_KEYS = 700;

/**
 * Two thumbs over the bins of the histogram. The thumbs stand outside the bins that they bound, so that they never
 * cover each other, not even around a single bin.
 */
export function RangeSlider({ bins, unit, value, onChange }: RangeSliderProps) {
  const pointerDown = useRef(false);
  const stepOpen = useRef(false);
  const changedAt = useRef(Number.NEGATIVE_INFINITY);

  function change(values: number[]) {
    const [first = value[0], last = value[1]] = values;
    if (first === value[0] && last === value[1]) return;
    const now = performance.now();
    const live = stepOpen.current && (pointerDown.current || now - changedAt.current < RUN_OF_KEYS);
    stepOpen.current = true;
    changedAt.current = now;
    onChange([first, last], live);
  }

  // The thumbs run over the middles of the bins: the track leaves out half a bin at either side.
  const halfBin = `${50 / bins.length}%`;
  const outward = `50% / ${Math.max(1, bins.length - 1)}`;
  return (
    <div
      className={styles.space}
      onPointerDownCapture={() => {
        pointerDown.current = true;
        stepOpen.current = false;
      }}
      onPointerUpCapture={() => {
        pointerDown.current = false;
      }}
    >
      <div className={styles.bins}>
        <Slider
          className={styles.slider ?? ''}
          style={{ marginInline: halfBin }}
          aria-label={`Span of ${unit}s`}
          minValue={0}
          maxValue={bins.length - 1}
          step={1}
          value={[...value]}
          onChange={change}
          onChangeEnd={() => {
            pointerDown.current = false;
          }}
        >
          <SliderTrack className={styles.track ?? ''}>
            <div className={styles.line} style={{ insetInline: `calc(-1 * ${outward})` }} />
            <SliderFill
              className={styles.fill ?? ''}
              style={{
                height: '0.375rem',
                paddingInline: `calc(${outward})`,
                marginInlineStart: `calc(-1 * ${outward})`,
              }}
            />
            <Thumb
              index={0}
              label={`From ${unit}`}
              text={thumbInWords(bins, value[0], 'from')}
              margin={`calc(-0.5 * var(--thumb) - ${outward})`}
            />
            <Thumb
              index={1}
              label={`To ${unit}`}
              text={thumbInWords(bins, value[1], 'to')}
              margin={`calc(0.5 * var(--thumb) + ${outward})`}
            />
          </SliderTrack>
        </Slider>
      </div>
    </div>
  );
}

interface ThumbProps {
  readonly index: 0 | 1;
  readonly label: string;
  /** What the value is called; the library would read out its number. */
  readonly text: string;
  readonly margin: string;
}

function Thumb({ index, label, text, margin }: ThumbProps) {
  const input = useRef<HTMLInputElement>(null);
  // Following the slider's state makes this run after every render that could have written the number back.
  useContext(SliderStateContext);
  useLayoutEffect(() => {
    input.current?.setAttribute('aria-valuetext', text);
  });
  return (
    <SliderThumb
      className={styles.thumb ?? ''}
      data-end={index === 0 ? 'from' : 'to'}
      style={{ marginInlineStart: margin }}
      index={index}
      aria-label={label}
      inputRef={input}
    />
  );
}
