import { useEffect, useEffectEvent, useId, useRef } from 'react';
import { playerAfter } from '../../core/play/player.ts';
import { useExplorer } from '../explorer-context.ts';
import controls from '../legend/controls.module.css';
import { SyncedInput } from '../synced-input.tsx';
import { Choice } from './choice.tsx';
import styles from './play.module.css';
import { PLAYS, playHelp, progressInWords, SPEEDS } from './play-words.ts';
import { useCaption } from './use-caption.ts';
import { type PlayerState, usePlayer } from './use-player.ts';
import { useReducedMotion } from './use-reduced-motion.ts';

export interface PlayControlsProps {
  /** Above 0: the time is to start or to stop, as a key on the graph asks. */
  readonly toggleSignal: number;
  /** Called once that was done. */
  readonly onToggled: () => void;
  readonly onPlayingChange: (playing: boolean) => void;
}

/** Lets time run through the view, or takes it step by step, and says in words what each step changes. */
export function PlayControls({ toggleSignal, onToggled, onPlayingChange }: PlayControlsProps) {
  const { view, dispatch } = useExplorer();
  const root = useRef<HTMLFieldSetElement>(null);
  const state = usePlayer(root);
  const { player, send } = state;
  const reduced = useReducedMotion();
  const caption = useCaption(state.position === null ? null : (state.steps[state.position] ?? null));

  useToggle(toggleSignal, () => {
    if (reduced) state.step(1);
    else if (playerAfter(player, { type: 'toggle' }).playing) state.start();
    else send({ type: 'toggle' });
    onToggled();
  });
  useReport(player.playing, onPlayingChange);
  useEffect(() => {
    if (reduced) send({ type: 'stop' });
  }, [reduced, send]);

  function close(): void {
    // The button that was pressed goes; the keyboard stays among these controls.
    root.current?.querySelector('button')?.focus();
    send({ type: 'stop' });
    dispatch({ type: 'set-play', play: null });
  }

  return (
    <fieldset ref={root} className={styles.play} data-open={view.play !== null}>
      <legend className="visually-hidden">Time in motion</legend>
      <Buttons state={state} reduced={reduced} />
      <div className={styles.settings}>
        <Choice
          label="How time moves"
          options={PLAYS}
          value={state.play}
          onChange={(play) => dispatch({ type: 'set-play', play })}
        />
        {view.play !== null && !reduced && (
          <>
            <Choice
              label="Speed"
              options={SPEEDS}
              value={player.speed}
              onChange={(speed) => send({ type: 'set-speed', speed })}
            />
            <label className={controls.choice}>
              <SyncedInput
                type="checkbox"
                checked={player.loop}
                onChange={(event) => send({ type: 'set-loop', loop: event.currentTarget.checked })}
              />
              <span>Loop</span>
            </label>
          </>
        )}
      </div>
      {view.play !== null && (
        <div className={styles.words}>
          <p className={styles.caption} aria-live={player.playing ? 'off' : 'polite'}>
            {(state.moved ? caption : null) ?? playHelp(state.play, view.clock)}
          </p>
          <button type="button" className={controls.textButton} onClick={close}>
            Done<span className="visually-hidden"> with time in motion</span>
          </button>
        </div>
      )}
      {view.play !== null && reduced && (
        <p className={`${controls.help} ${styles.wide}`}>
          Your system asks for less motion, so time moves only when you press a button.
        </p>
      )}
    </fieldset>
  );
}

function Buttons({ state, reduced }: { readonly state: PlayerState; readonly reduced: boolean }) {
  const { view } = useExplorer();
  const { player, send, start, steps, position } = state;
  const progress = useId();
  const open = view.play !== null;
  const word = player.playing ? 'Pause' : 'Play';
  return (
    <div className={styles.buttons}>
      {!reduced && (
        <button
          type="button"
          className={`${controls.button} ${styles.main}`}
          aria-disabled={steps.length === 0}
          aria-describedby={progress}
          onClick={() => (player.playing ? send({ type: 'stop' }) : start())}
        >
          <span aria-hidden="true" className={styles.sign} data-sign={word} />
          {word}
        </button>
      )}
      {(open || reduced) && (
        <>
          <StepButton state={state} by={-1} label="Previous step" />
          <StepButton state={state} by={1} label="Next step" />
        </>
      )}
      <span id={progress} className={styles.progress} hidden={!open}>
        {progressInWords(position, steps.length)}
      </span>
    </div>
  );
}

interface StepButtonProps {
  readonly state: PlayerState;
  readonly by: 1 | -1;
  readonly label: string;
}

function StepButton({ state, by, label }: StepButtonProps) {
  return (
    <button type="button" className={controls.button} aria-disabled={!state.canStep(by)} onClick={() => state.step(by)}>
      {label}
    </button>
  );
}

/** Acts on a signal above 0, also on one that was given before these controls were there. */
function useToggle(signal: number, toggle: () => void): void {
  const act = useEffectEvent(toggle);
  useEffect(() => {
    if (signal > 0) act();
  }, [signal]);
}

/** Tells whether time moves, and when these controls go, that it does not. */
function useReport(playing: boolean, onChange: (playing: boolean) => void): void {
  const report = useEffectEvent(onChange);
  useEffect(() => {
    if (!playing) return;
    report(true);
    return () => report(false);
  }, [playing]);
}
