import { useEffect, useRef, useState } from 'react';
import type { CompiledDataset } from '../../core/compile/compiled.ts';
import type { Stake } from '../../core/compile/fallout.ts';
import { searchStakes } from '../../core/compile/stakes.ts';
import { inSlices } from './in-slices.ts';

/** The answer for one dataset, by its hash. */
interface Reckoned {
  readonly hash: string;
  readonly stakes: readonly Stake[];
}

let last: Reckoned | null = null;

/**
 * What rests on whom, reckoned once for a dataset, a little at a time after the panel has been drawn; null until then.
 * The words of the claims play no part, so that their coming changes nothing.
 */
export function useStakes(whole: CompiledDataset): readonly Stake[] | null {
  const { hash } = whole;
  const [reckoned, setReckoned] = useState(last);
  const dataset = useRef(whole);
  useEffect(() => {
    dataset.current = whole;
  }, [whole]);
  useEffect(() => {
    if (last?.hash === hash) {
      setReckoned(last);
      return;
    }
    return inSlices(searchStakes(dataset.current), (stakes) => {
      last = { hash, stakes };
      setReckoned(last);
    });
  }, [hash]);
  return reckoned?.hash === hash ? reckoned.stakes : null;
}
