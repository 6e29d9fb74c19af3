import * as fc from 'fast-check';
import type { CompiledDataset } from '../../../src/core/compile/compiled.ts';
import { withoutVoices } from '../../../src/core/compile/without.ts';
import type { View } from '../../../src/core/state/view.ts';
import { type Scene, scenes } from '../../fixtures/generated-dataset.ts';

/** A view of a dataset from which the view may take words away. */
export interface NarrowedScene extends Scene {
  /** The dataset with nobody's word taken away; `dataset` is what is left of it under `view`. */
  readonly whole: CompiledDataset;
}

/** Scenes with every filter set in some of them: those of `scenes`, and voices, words taken away, hidden entities, … */
export function narrowedScenes(): fc.Arbitrary<NarrowedScene> {
  return scenes().chain(({ dataset, view }) => {
    const entity = fc.constantFrom(...dataset.entities.map(({ id }) => id));
    const few = fc.uniqueArray(entity, { minLength: 1, maxLength: 3 }).map((ids) => ids.sort());
    const many = fc.subarray(dataset.entities.map(({ id }) => id).sort(), {
      minLength: Math.ceil(dataset.entities.length / 2),
    });
    const speaking = [...dataset.sources, ...dataset.reports, ...dataset.entities].map(({ id }) => id);
    const voices = fc.uniqueArray(fc.constantFrom('anonymous', ...speaking), { minLength: 1, maxLength: 3 });
    return fc
      .record({
        voices: seldom(0, fc.integer({ min: 1, max: 3 })),
        without: seldom<readonly string[]>(
          [],
          voices.map((ids) => ids.sort()),
        ),
        hide: seldom<readonly string[]>([], few),
        only: seldom<readonly string[]>([], fc.oneof(few, many)),
        pin: seldom<readonly string[]>([], few),
      })
      .map((filters) => ({
        whole: dataset,
        dataset: withoutVoices(dataset, filters.without).dataset,
        view: { ...view, ...filters },
      }));
  });
}

/** The dataset of a scene under another view of it. */
export function datasetUnder({ dataset, whole }: NarrowedScene, view: View): CompiledDataset {
  return view.without.length === 0 ? whole : dataset;
}

function seldom<T>(off: NoInfer<T>, on: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(off) }, { weight: 1, arbitrary: on });
}
