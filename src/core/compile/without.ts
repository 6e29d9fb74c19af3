import { evidenceContext } from '../evidence/context.ts';
import { restsOn } from '../evidence/rests-on.ts';
import { tieCompiler } from './compile.ts';
import type { CompiledDataset } from './compiled.ts';
import type { Fallout } from './fallout.ts';
import { falloutOn, joinFallouts } from './fallout-of.ts';
import { type Loss, tieWithout } from './tie-without.ts';

/**
 * The dataset as it would be if some had never spoken, and what that changes: all claims that rest on their word fall
 * (`restsOn`), and support, denial, dates and sources of the ties that they stood on are computed anew, as `compile`
 * does. Ties keep their place and id; one that nobody asserts or denies any more is marked as fallen. All else stays,
 * domains and positions too, so that the picture keeps its place. The words of the claims are not needed.
 * @param ids of sources, reports and entities, and `anonymous`; unknown ones take nothing away
 * @returns the very same dataset where nothing changes; ties that are not touched are the same objects
 */
export function withoutVoices(
  dataset: CompiledDataset,
  ids: readonly string[],
): { readonly dataset: CompiledDataset; readonly fallout: Fallout } {
  const context = evidenceContext(dataset);
  const taken = new Set(ids);
  const falls = dataset.ties.flatMap((tie) =>
    tie.claims.filter((claim) => restsOn(claim, context).some((voice) => taken.has(voice))),
  );
  const loss: Loss = { taken, claims: new Set(falls.map(({ id }) => id)) };
  const compileTie = tieCompiler(context);
  const ties = dataset.ties.map((tie) => tieWithout(tie, loss, compileTie));
  const parts = ties.flatMap((after, at) => {
    const before = dataset.ties[at];
    return before === undefined || before === after ? [] : [falloutOn(before, after)];
  });
  return { dataset: parts.length === 0 ? dataset : { ...dataset, ties }, fallout: joinFallouts(parts) };
}
