import cytoscape from 'cytoscape';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ClassLayers, type Layer } from '../../src/canvas/class-layers.ts';
import { SEED } from '../fixtures/generated-dataset.ts';

const IDS = ['a', 'b', 'c', 'd'] as const;
const LAYERS = ['picture', 'label', 'hover'] as const;
/** Classes by layer; none stands in two, as in the stylesheet. */
const NAMES: Readonly<Record<Layer, readonly string[]>> = {
  picture: ['person', 'person core', 'person selected'],
  label: ['below', 'left'],
  hover: ['near', 'dim'],
};

interface Step {
  readonly layer: Layer;
  readonly classes: ReadonlyMap<string, string>;
}

const step: fc.Arbitrary<Step> = fc
  .constantFrom(...LAYERS)
  .chain((layer) =>
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...NAMES[layer])), { selector: ([id]) => id })
      .map((entries) => ({ layer, classes: new Map(entries) })),
  );
/** Some replacements of layers between one drawing and the next. */
const drawings = fc.array(fc.array(step, { maxLength: 4 }), { minLength: 1, maxLength: 6 });

/** Nodes on a canvas without a screen; `touched` tells which were looked up since it was asked last. */
function scene() {
  const cy = cytoscape({ headless: true, elements: IDS.map((id) => ({ data: { id } })) });
  const lookups = vi.spyOn(cy, 'getElementById');
  const touched = (): readonly string[] => {
    const ids = lookups.mock.calls.map(([id]) => id);
    lookups.mockClear();
    return ids;
  };
  const classesOf = (id: string): readonly string[] => {
    const classes = [...cy.$id(id).classes()].sort();
    lookups.mockClear();
    return classes;
  };
  return { layers: new ClassLayers(cy), touched, classesOf };
}

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

describe('layers of classes', () => {
  it('never undo one another: an element has what each layer says, or is off', () => {
    fc.assert(
      fc.property(drawings, (list) => {
        const { layers, classesOf } = scene();
        const wanted = new Map<Layer, ReadonlyMap<string, string>>();
        const mentioned = new Set<string>();
        for (const steps of list) {
          for (const { layer, classes } of steps) {
            layers.replace(layer, classes);
            wanted.set(layer, classes);
            for (const id of classes.keys()) mentioned.add(id);
          }
          layers.apply();
          for (const id of IDS) {
            const all = LAYERS.flatMap((layer) => words(wanted.get(layer)?.get(id) ?? '')).sort();
            const outside = mentioned.has(id) ? ['off'] : [];
            expect(classesOf(id)).toEqual(wanted.get('picture')?.has(id) === true ? all : outside);
            for (const layer of LAYERS) expect(layers.of(layer, id)).toBe(wanted.get(layer)?.get(id) ?? '');
          }
        }
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it('touch exactly the elements whose classes change, each once', () => {
    fc.assert(
      fc.property(drawings, (list) => {
        const { layers, touched, classesOf } = scene();
        for (const steps of list) {
          const before = IDS.map(classesOf);
          for (const { layer, classes } of steps) layers.replace(layer, classes);
          layers.apply();
          const ids = touched();
          const changed = IDS.filter((id, at) => classesOf(id).join(' ') !== before[at]?.join(' '));
          expect([...ids].sort()).toEqual(changed);
        }
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it('do nothing before they are applied, and nothing the second time', () => {
    const { layers, touched, classesOf } = scene();
    layers.replace('picture', new Map([['a', 'person']]));
    expect([touched(), classesOf('a')]).toEqual([[], []]);
    layers.apply();
    expect([touched(), classesOf('a')]).toEqual([['a'], ['person']]);
    layers.apply();
    expect(touched()).toEqual([]);
  });

  it('give an element back what it had when it returns to the picture', () => {
    const { layers, classesOf } = scene();
    layers.replace('picture', new Map([['a', 'person']]));
    layers.replace('label', new Map([['a', 'below']]));
    layers.apply();
    layers.replace('picture', new Map());
    layers.apply();
    expect(classesOf('a')).toEqual(['off']);
    layers.replace('picture', new Map([['a', 'person']]));
    layers.apply();
    expect(classesOf('a')).toEqual(['below', 'person']);
  });
});
