/**
 * The view: all that decides what a reader sees. A link is a view (`core/url`), a command changes a view
 * (`command.ts`, `reduce.ts`), and the visible set follows from a view and a dataset (`core/filter`).
 */

/** Which date counts: when the tie held, or when it was said or published. Never mixed. */
export type Clock = 'happened' | 'reported';

export type Scope = 'core' | 'all';

export type Show = 'graph' | 'list' | 'timeline';

/** A time window in EDTF years, months or days, both ends inclusive; null is an open end. Not both null. */
export interface WindowText {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Which terms of a list pass. `only` with no terms lets nothing pass. Terms are sorted and unique;
 * in `rel` a term may stand for a group of types, written `g.money`.
 */
export type Choice =
  | { readonly mode: 'all' }
  | { readonly mode: 'only'; readonly terms: readonly string[] }
  | { readonly mode: 'except'; readonly terms: readonly string[] };

/** A neighbourhood: the entity and all within `steps` ties of it. */
export interface Focus {
  readonly entity: string;
  readonly steps: number;
}

/** The two ends whose connections are asked for. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** A node that the reader moved: whole numbers, in model units. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What the view is compared with: the same filters on the other clock, or in another window (null: no window). */
export type Comparison = { readonly with: 'clock' } | { readonly with: 'window'; readonly time: WindowText | null };

/** How time moves: a window slides, grows from a fixed start, or steps from one dated event to the next. */
export type Play = 'slide' | 'grow' | 'events';

/** The step of a story that is told, from 1. What the reader sees is the rest of the view, as with a named view. */
export interface StoryPlace {
  readonly id: string;
  readonly step: number;
}

/** How a view is shown within another page: in which colours, and whether that page's ground shows through. */
export interface Embed {
  readonly theme: 'system' | 'light' | 'dark';
  readonly transparent: boolean;
}

/** The five filters that are lists of terms, by their key in a link. */
export type ChoiceKey = 'rel' | 'kind' | 'sup' | 'den' | 'src';

export interface View {
  readonly dataset: string;
  /** Content hash of a pinned link, kept as it came. */
  readonly pinned: string | null;
  /** Whether the data are asked for as they were at the pinned version; without one it asks for nothing. */
  readonly was: boolean;
  readonly scope: Scope;
  readonly time: WindowText | null;
  readonly clock: Clock;
  readonly possible: boolean;
  /** null: the default, which is shown without a window and hidden with one. */
  readonly undated: boolean | null;
  /** Whether ties that are denied but asserted by nobody show. */
  readonly denied: boolean;
  readonly choices: Readonly<Record<ChoiceKey, Choice>>;
  /** Least number of independent voices that assert a tie; 0: no such filter. */
  readonly voices: number;
  /** Sources, reports and entities whose word is taken away, and `anonymous` for all who spoke unnamed; sorted. */
  readonly without: readonly string[];
  readonly compare: Comparison | null;
  /** Entities taken out of the view; sorted. */
  readonly hide: readonly string[];
  /** Entities among which alone ties show; sorted; empty: among all. */
  readonly only: readonly string[];
  /** Entities that stay beside the neighbourhoods in focus; sorted. */
  readonly pin: readonly string[];
  readonly query: string;
  /** Selected entities, ties or a claim, in the order of selection. */
  readonly selection: readonly string[];
  readonly focus: readonly Focus[];
  /** The ends between which ways are asked for. They mark the picture and filter nothing. */
  readonly path: Ends | null;
  /** The one way that is looked at, by its entities from end to end; null: all that were found. */
  readonly way: readonly string[] | null;
  /** Most steps that a way may have; null: as many as it takes. */
  readonly steps: number | null;
  /** Whether each step of a way must be able to come after the one before it, or at the same time. */
  readonly inOrder: boolean;
  readonly show: Show;
  readonly play: Play | null;
  /** As a part of another page: the view without panels. null: as a page of its own. */
  readonly embed: Embed | null;
  /** Nodes where the reader put them, sorted by id. */
  readonly moved: readonly Place[];
  /** Where the reader is in a story; null: in none. */
  readonly story: StoryPlace | null;
  /** Id of the named view that this view shows; dropped as soon as a filter is changed. */
  readonly named: string | null;
  /**
   * What the link carried and this version cannot read or no longer finds, by key and as it came (still percent-encoded):
   * it stays in the address until the reader changes that key.
   */
  readonly kept: readonly (readonly [key: string, raw: string])[];
}

const ALL: Choice = { mode: 'all' };

/** The view of the bare address, frozen for grammar version 1. */
export function defaultView(dataset: string): View {
  return {
    dataset,
    pinned: null,
    was: false,
    scope: 'core',
    time: null,
    clock: 'happened',
    possible: true,
    undated: null,
    denied: false,
    choices: { rel: ALL, kind: ALL, sup: ALL, den: ALL, src: ALL },
    voices: 0,
    without: [],
    compare: null,
    hide: [],
    only: [],
    pin: [],
    query: '',
    selection: [],
    focus: [],
    path: null,
    way: null,
    steps: null,
    inOrder: false,
    show: 'graph',
    play: null,
    embed: null,
    moved: [],
    story: null,
    named: null,
    kept: [],
  };
}

/** Whether undated ties show: as the reader chose, else shown without a window and hidden with one. */
export function showsUndated(view: View): boolean {
  return view.undated ?? view.time === null;
}
