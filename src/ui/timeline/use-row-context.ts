import { useMemo } from 'react';
import type { CompiledTie } from '../../core/compile/compiled.ts';
import type { Lane } from '../../core/timeline/lanes.ts';
import { contextOf } from '../details/context-of.ts';
import { useExplorer } from '../explorer-context.ts';
import { selectedAs } from '../list/selected-as.ts';
import type { Scale } from './marks.ts';
import type { Metrics } from './metrics.ts';
import { type PlacedBar, placeLane } from './place-lane.ts';
import { textWidths, WORDS_SIZE } from './text-width.ts';
import type { RowContext } from './timeline-row.tsx';
import { USUAL_LETTERS } from './use-box.ts';
import { nameOfTie, noteOnTie, wordsInRow } from './words.ts';

/** Width of what stands around the words of a tie: the space before them, and a sign. */
const AROUND = 6;
const SIGN = 12;

/** What the rows share. The names of ties are made when they are first drawn, and kept. */
export function useRowContext(metrics: Metrics, scale: Scale): RowContext {
  const { dataset, entity, tie, tieOfClaim, view, visible, comparison } = useExplorer();
  const { clock, selection } = view;
  const { possible } = visible;
  const changes = comparison?.changes ?? null;

  const texts = useMemo(() => {
    const names = (id: string) => entity(id)?.name;
    const known = new Map<string, string>();
    const name = (each: CompiledTie): string => {
      const made = known.get(each.id) ?? nameOfTie(each, { names, clock, evidence: contextOf(dataset) });
      known.set(each.id, made);
      return made + noteOnTie(possible.has(each.id), changes?.get(each.id));
    };
    return { name, words: (each: CompiledTie, from: string) => wordsInRow(each, from, names) };
  }, [dataset, entity, clock, possible, changes]);

  // Scrolling comes upon the same lanes again and again: what is placed the same is not drawn anew.
  const placer = useMemo(() => {
    const widthOf = textWidths(WORDS_SIZE * USUAL_LETTERS * metrics.letters);
    const around = changes === null ? AROUND : AROUND + SIGN;
    const known = new WeakMap<Lane, readonly PlacedBar[]>();
    return (lane: Lane, from: string): readonly PlacedBar[] => {
      const wordsOf = (id: string): number => {
        const each = tie(id);
        return each === undefined ? 0 : widthOf(texts.words(each, from)) + around;
      };
      const placed = known.get(lane) ?? placeLane(lane, scale, wordsOf, metrics.target);
      known.set(lane, placed);
      return placed;
    };
  }, [metrics, scale, changes, tie, texts]);

  const selected = useMemo(() => selectedAs(selection, tieOfClaim), [selection, tieOfClaim]);
  return useMemo(
    () => ({ metrics, scale, tie, possible, changes, selected, placeLane: placer, ...texts }),
    [metrics, scale, tie, possible, changes, selected, placer, texts],
  );
}
