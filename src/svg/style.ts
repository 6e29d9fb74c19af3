/**
 * Reads the canvas's own stylesheet, so that a change there changes the picture too. Of Cytoscape's selectors it knows
 * what that stylesheet uses: a kind of element and classes, in lists.
 */
import type { stylesheet } from '../canvas/stylesheet.ts';

type Stylesheet = ReturnType<typeof stylesheet>;
export type ElementKind = 'node' | 'edge';

/** What a stylesheet says of one element. A property that it does not set, or sets to another kind of value, takes the fallback. */
export class Style {
  constructor(private readonly values: ReadonlyMap<string, unknown>) {}

  number(name: string, fallback = 0): number {
    const value = this.values.get(name);
    return typeof value === 'number' ? value : fallback;
  }

  text(name: string, fallback = ''): string {
    const value = this.values.get(name);
    return typeof value === 'string' ? value : fallback;
  }

  /** The texts of a list; what is no text in it is left out. */
  texts(name: string): readonly string[] {
    return this.list(name).filter((each) => typeof each === 'string');
  }

  /** The numbers of a list; what is not a number in it counts as none. A single number is a list of one. */
  numbers(name: string): readonly (number | null)[] {
    return this.list(name).map((each) => (typeof each === 'number' ? each : null));
  }

  private list(name: string): readonly unknown[] {
    const value = this.values.get(name);
    return Array.isArray(value) ? value : [value];
  }
}

/** A selector as a kind of element and classes; null where it selects neither nodes nor edges. */
interface Simple {
  readonly kind: ElementKind | null;
  readonly classes: readonly string[];
}

const SIMPLE = /^(node|edge)?((?:\.[\w-]+)*)$/;

/** The parts of a selector, `core` left out. Null: it holds something that is not read here. */
export function simpleSelectors(selector: string): readonly Simple[] | null {
  const parts = selector.split(',').map((part) => part.trim());
  const read = parts.filter((part) => part !== 'core').map(simple);
  return read.every((part) => part !== null) ? read : null;
}

function simple(text: string): Simple | null {
  const [whole, kind, classes = ''] = SIMPLE.exec(text) ?? [];
  if (whole === undefined || whole === '') return null;
  return {
    kind: kind === 'node' || kind === 'edge' ? kind : null,
    classes: classes.split('.').filter((name) => name !== ''),
  };
}

/** What the stylesheet says of an element of a kind with these classes; as in Cytoscape, a later rule wins. */
export type StyleOf = (kind: ElementKind, classes: string) => Style;

/** Reads a stylesheet; elements with the same classes share what was found. */
export function styleReader(sheet: Stylesheet): StyleOf {
  const rules = sheet.flatMap(({ selector, ...rest }) => {
    const parts = simpleSelectors(selector) ?? [];
    return [{ parts, values: Object.entries('style' in rest ? rest.style : rest.css) }];
  });
  const known = new Map<string, Style>();
  return (kind, classes) => {
    const key = `${kind} ${classes}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const has = new Set(classes.split(' '));
    const matches = (part: Simple): boolean =>
      (part.kind === null || part.kind === kind) && part.classes.every((name) => has.has(name));
    const values = rules.filter(({ parts }) => parts.some(matches)).flatMap((rule) => rule.values);
    const style = new Style(new Map<string, unknown>(values));
    known.set(key, style);
    return style;
  };
}
