import type { KeyboardEvent, MouseEvent } from 'react';
import type { TimelineBar } from '../../core/timeline/bar.ts';
import { useExplorer } from '../explorer-context.ts';
import { evidenceOf, selectedAs } from '../list/selected-as.ts';
import type { Board } from './board-items.ts';
import { dayAt, type Scale } from './marks.ts';
import { type Stop, stopAfter } from './moves.ts';
import { timelineAction } from './timeline-key.ts';
import type { Gestures } from './use-gestures.ts';
import type { TimeSpan } from './use-span.ts';
import { type FocusStop, stopOf } from './use-stop.ts';

/** What is acted upon. */
interface Scene {
  readonly board: Board;
  readonly time: TimeSpan;
  readonly scale: Scale;
  readonly focus: FocusStop;
  readonly gestures: Gestures;
  readonly onOpenDetails: () => void;
  /** The reader moved the axis, and cannot be supposed to see where to. */
  readonly onMoved: () => void;
}

/** What pointer and keys do in the timeline. */
export interface TimelineActions {
  readonly zoom: (by: 1 | -1) => void;
  readonly pan: (by: 1 | -1) => void;
  readonly fit: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Width of the span after one step closer, and share of it that one step aside moves. */
const ZOOM_STEP = 2 / 3;
const PAN_SHARE = 0.25;

/** The commands behind clicks and keys. */
export function useActions({ board, time, scale, focus, gestures, onOpenDetails, onMoved }: Scene): TimelineActions {
  const { entity, tie, tieOfClaim, view, dispatch, announce } = useExplorer();

  function zoom(by: 1 | -1, about?: number): void {
    time.zoom(ZOOM_STEP ** by, about);
    onMoved();
  }
  function pan(by: 1 | -1): void {
    time.pan(by * PAN_SHARE * (time.span.to - time.span.from));
    onMoved();
  }
  function showAll(): void {
    time.fit();
    onMoved();
  }

  function go(to: Stop | null): void {
    if (to === null) return;
    focus.go(to);
    const known = barOfStop(board, to)?.known ?? null;
    if (known !== null && (known.last < time.span.from || known.first >= time.span.to)) time.show(known.first);
  }

  function select(stop: Stop, mode: 'replace' | 'toggle'): void {
    const id = stop.tie ?? stop.entity;
    // Taking a tie out takes out the claims that stand for it.
    const ids = mode === 'toggle' ? (selectedAs(view.selection, tieOfClaim).get(id) ?? [id]) : [id];
    dispatch({ type: 'select', ids, mode });
  }

  function openEvidence({ entity: id, tie: tieId }: Stop): void {
    const record = tieId ?? id;
    const ids = evidenceOf(record, selectedAs(view.selection, tieOfClaim).get(record));
    dispatch({ type: 'select', ids, mode: 'replace' });
    onOpenDetails();
  }

  function focusOn({ entity: id }: Stop): void {
    dispatch({ type: 'focus', entity: id, steps: 1 });
    announce(`Only ${entity(id)?.name ?? id} and its neighbours.`);
  }

  function onlyType(stop: Stop): void {
    const [meant] = (stop.tie === null ? view.selection : [stop.tie]).flatMap((id) => tie(id) ?? tieOfClaim(id) ?? []);
    if (meant === undefined) announce('Select a tie first, or go to one.');
    else dispatch({ type: 'only-term', key: 'rel', term: meant.type });
  }

  /** The day about which the keys zoom: that of the tie with the focus, as long as it is in sight. */
  function dayOf(stop: Stop): number | undefined {
    const day = barOfStop(board, stop)?.known?.first;
    return day !== undefined && day >= time.span.from && day < time.span.to ? day + 0.5 : undefined;
  }

  function act(event: KeyboardEvent): boolean {
    const action = timelineAction(event);
    const stop = stopOf(event.target) ?? focus.stop;
    if (action === null || stop === null) return false;
    switch (action.type) {
      case 'pan':
        pan(action.by);
        break;
      case 'zoom':
        zoom(action.by, dayOf(stop));
        break;
      case 'fit':
        showAll();
        break;
      case 'select':
        select(stop, action.mode);
        break;
      case 'open-evidence':
        openEvidence(stop);
        break;
      case 'focus-entity':
        focusOn(stop);
        break;
      case 'only-type':
        onlyType(stop);
        break;
      case 'show':
        dispatch({ type: 'set-show', show: action.show });
        break;
      case 'clear':
        dispatch({ type: 'clear-selection' });
        // Where nothing is selected, Escape may mean something to the page.
        return view.selection.length > 0;
      default:
        go(stopAfter(board.rows, stop, action));
    }
    return true;
  }

  return {
    zoom,
    pan,
    fit: showAll,
    onClick: (event) => {
      if (gestures.wasDrag()) return;
      const stop = stopOf(event.target);
      if (stop !== null) {
        focus.set(stop);
        select(stop, event.shiftKey ? 'toggle' : 'replace');
      } else if (view.selection.length > 0 && isTrack(event.target)) dispatch({ type: 'clear-selection' });
    },
    onDoubleClick: (event) => {
      const stop = stopOf(event.target);
      if (stop?.tie === null) focusOn(stop);
      const track = stop === null ? trackOf(event.target) : null;
      if (track !== null) time.zoom(ZOOM_STEP, dayAt(event.clientX - track.getBoundingClientRect().left, scale));
    },
    onKeyDown: (event) => {
      if (act(event)) event.preventDefault();
    },
  };
}

function barOfStop(board: Board, { entity, tie }: Stop): TimelineBar | undefined {
  if (tie === null) return undefined;
  const row = board.rows.find((each) => each.entity === entity);
  return row?.lanes.flatMap((lane) => lane.filter((bar) => bar.tie === tie))[0];
}

function trackOf(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('[data-track]') : null;
}

function isTrack(target: EventTarget): boolean {
  return trackOf(target) !== null;
}
