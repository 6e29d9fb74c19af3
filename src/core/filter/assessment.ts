import type { CompiledDataset } from '../compile/compiled.ts';
import type { GraphIndex } from '../graph/graph-index.ts';
import { relationType } from '../schema/vocabulary.ts';
import { groupTerm, passes } from '../state/choice.ts';
import { type Choice, showsUndated, type View } from '../state/view.ts';
import type { Bounds } from '../time/bounds.ts';
import { bestClass, type TimeWindow, windowOf } from '../time/window.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type DatasetLookup, lookupOf } from './dataset-lookup.ts';
import { BIT } from './dimension.ts';

/** What each tie of a dataset fails in a view: all that visible set, facets and reasons are read from. */
export interface Assessment {
  readonly dataset: CompiledDataset;
  readonly lookup: DatasetLookup;
  /** Bits of the dimensions that hide a tie, by its position; 0 passes all but perhaps the focus. */
  readonly failing: Uint16Array;
  /** Bits of what a tie is, whatever the switches say: possible, undated, denied. */
  readonly traits: Uint16Array;
  /** Positions of the ties that would show if these dimensions let everything pass, focus included; ascending. */
  positions(ignored: number): readonly number[];
  /** Whether the focus keeps a tie at this position, if these dimensions let everything pass. */
  inFocus(position: number, ignored: number): boolean;
}

const latest = new WeakMap<View, Assessment & { readonly index: GraphIndex | null }>();

/**
 * Assesses every tie once for a view; asking again for the same view, dataset and index costs nothing.
 * A window that cannot be read counts as none. Without an index the focus counts as none.
 */
export function assess(dataset: CompiledDataset, view: View, index: GraphIndex | null): Assessment {
  const known = latest.get(view);
  if (known !== undefined && known.dataset === dataset && known.index === index) return known;
  const made = makeAssessment(dataset, view, index);
  latest.set(view, made);
  return made;
}

function makeAssessment(dataset: CompiledDataset, view: View, index: GraphIndex | null) {
  const lookup = lookupOf(dataset);
  const columns = columnsOf(dataset);
  const traits = traitsOf(columns, view);
  const failing = failingOf(columns, view, lookup, traits);
  // Most filters hide nothing, and letting them pass changes nothing: only the bits that some tie fails count.
  const hiding = failing.reduce((bits, each) => bits | each, 0);
  const hoods = new Map<number, Uint8Array | null>();
  const found = new Map<number, readonly number[]>();

  function shows(position: number, ignored: number): boolean {
    return ((failing[position] ?? BIT.scope) & ~ignored) === 0;
  }

  function hoodOf(ignored: number): Uint8Array | null {
    return remembered(hoods, ignored & hiding, (bits) => {
      if (index === null || view.focus.length === 0) return null;
      const near = new Uint8Array(dataset.entities.length);
      const reached = index.neighbourhood(view.focus, (id) => shows(lookup.ties.get(id) ?? -1, bits));
      for (const id of [...reached, ...view.pin]) near[lookup.entities.get(id) ?? -1] = 1;
      return near;
    });
  }

  function isWithin(near: Uint8Array | null, position: number): boolean {
    return near === null || (near[lookup.from[position] ?? -1] === 1 && near[lookup.to[position] ?? -1] === 1);
  }

  function inFocus(position: number, ignored: number): boolean {
    return isWithin(hoodOf(ignored), position);
  }

  function positions(ignored: number): readonly number[] {
    return remembered(found, ignored & hiding, (bits) => {
      const near = hoodOf(bits);
      const list: number[] = [];
      for (let position = 0; position < failing.length; position++) {
        if (shows(position, bits) && isWithin(near, position)) list.push(position);
      }
      return list;
    });
  }

  return { dataset, index, lookup, failing, traits, positions, inFocus };
}

function remembered<T>(memory: Map<number, T>, bits: number, make: (bits: number) => T): T {
  const known = memory.get(bits);
  if (known !== undefined) return known;
  const made = make(bits);
  memory.set(bits, made);
  return made;
}

/** The view's window, or null for none. */
export function windowOfView(view: View): TimeWindow | null {
  if (view.time === null) return null;
  const window = windowOf(view.time.from, view.time.to);
  return window.ok ? window.value : null;
}

function traitsOf(columns: Columns, view: View): Uint16Array {
  const window = windowOfView(view);
  const dates = columns[view.clock];
  const traits = new Uint16Array(dates.length);
  for (let position = 0; position < traits.length; position++) {
    const deniedBit = columns.deniedOnly[position] === true ? BIT.denied : 0;
    traits[position] = timeBit(dates[position] ?? [], window) | deniedBit;
  }
  return traits;
}

function timeBit(bounds: readonly Bounds[], window: TimeWindow | null): number {
  if (bounds.length === 0) return BIT.undated;
  if (window === null) return 0;
  switch (bestClass(bounds, window)) {
    case 'in':
      return 0;
    case 'possible':
      return BIT.possible;
    case 'undated':
      return BIT.undated;
    case 'out':
      return BIT.time;
  }
}

function failingOf(columns: Columns, view: View, lookup: DatasetLookup, traits: Uint16Array): Uint16Array {
  const { rel, sup, den, src, voices, fallen } = columns;
  const switchedOff =
    BIT.time |
    (view.possible ? 0 : BIT.possible) |
    (showsUndated(view) ? 0 : BIT.undated) |
    (view.denied ? 0 : BIT.denied);
  const endBits = entityBits(columns, view, lookup);
  const relBits = rel.terms.map((type) => bitUnless(BIT.rel, view.choices.rel, type, groupTermOf(type)));
  const supBits = sup.terms.map((support) => bitUnless(BIT.sup, view.choices.sup, support));
  const denBits = den.terms.map((denial) => bitUnless(BIT.den, view.choices.den, denial));
  const srcPasses = src.terms.map((source) => passes(view.choices.src, source));
  const failing = new Uint16Array(traits.length);
  for (let position = 0; position < failing.length; position++) {
    failing[position] =
      ((traits[position] ?? 0) & switchedOff) |
      (endBits[lookup.from[position] ?? -1] ?? BIT.scope) |
      (endBits[lookup.to[position] ?? -1] ?? BIT.scope) |
      (relBits[rel.codes[position] ?? -1] ?? 0) |
      (supBits[sup.codes[position] ?? -1] ?? 0) |
      (denBits[den.codes[position] ?? -1] ?? 0) |
      ((src.codes[position] ?? []).some((code) => srcPasses[code]) ? 0 : BIT.src) |
      ((voices[position] ?? 0) >= view.voices ? 0 : BIT.voices) |
      (fallen[position] === true ? BIT.without : 0);
  }
  return failing;
}

/** What hides each entity itself, and so every tie of it. */
function entityBits({ kind, core }: Columns, view: View, lookup: DatasetLookup): Uint16Array {
  const kindBits = kind.terms.map((type) => bitUnless(BIT.kind, view.choices.kind, type));
  const bits = kind.codes.map((code, position) => {
    const scopeBit = view.scope === 'core' && core[position] !== true ? BIT.scope : 0;
    const onlyBit = view.only.length > 0 ? BIT.only : 0;
    return scopeBit | onlyBit | (kindBits[code] ?? 0);
  });
  for (const id of view.only) clearBit(bits, lookup.entities.get(id), BIT.only);
  for (const id of view.hide) setBit(bits, lookup.entities.get(id), BIT.hide);
  return bits;
}

function setBit(bits: Uint16Array, position: number | undefined, bit: number): void {
  if (position !== undefined) bits[position] = (bits[position] ?? 0) | bit;
}

function clearBit(bits: Uint16Array, position: number | undefined, bit: number): void {
  if (position !== undefined) bits[position] = (bits[position] ?? 0) & ~bit;
}

function bitUnless(bit: number, choice: Choice, term: string, group?: string): number {
  return passes(choice, term, group) ? 0 : bit;
}

function groupTermOf(type: string): string | undefined {
  const group = relationType(type)?.group;
  return group === undefined ? undefined : groupTerm(group);
}
