import { useDeferredValue, useMemo } from 'react';
import type { CompiledDataset } from '../../core/compile/compiled.ts';
import type { Stake } from '../../core/compile/fallout.ts';
import { stakesOf } from '../../core/compile/stakes.ts';

const known = new WeakMap<CompiledDataset, readonly Stake[]>();

/** What rests on whom, reckoned once for a dataset, after the panel has been drawn; null until then. */
export function useStakes(whole: CompiledDataset): readonly Stake[] | null {
  const late = useDeferredValue<CompiledDataset | null>(whole, null);
  return useMemo(() => {
    if (late === null) return null;
    const made = known.get(late) ?? stakesOf(late);
    known.set(late, made);
    return made;
  }, [late]);
}
