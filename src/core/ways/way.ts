import type { Support } from '../schema/vocabulary.ts';
import type { FilterKey } from '../state/keys.ts';
import type { ChoiceKey, WindowText } from '../state/view.ts';

/** One step of a way: two entities, and the visible ties between them, whichever way they point. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** Ids, best supported first; where the order of time counts, only those that can stand at this place in it. */
  readonly ties: readonly string[];
  /** That of the best supported. */
  readonly support: Support;
}

/** Whether something can have been so on one day: `yes`, `possibly` (dates leave it open), or `never`. */
export type Together = 'yes' | 'possibly' | 'never';

/** A loopless way between two entities. */
export interface Way {
  /** From end to end, each once. */
  readonly entities: readonly string[];
  readonly steps: readonly Step[];
  /** The lowest support among the steps: what the way rests on. */
  readonly weakest: Support;
  /** Positions of the steps that have it. */
  readonly weakestSteps: readonly number[];
  /** Positions of the steps of which every tie is denied by somebody. */
  readonly deniedSteps: readonly number[];
  /** Whether all steps can have held on one day, by when they happened. */
  readonly together: Together;
  /** Two steps that never held on one day; null unless `together` is `never` because of two. */
  readonly apart: readonly [number, number] | null;
  /** Whether each step can have come after the one before it, or at the same time. */
  readonly inOrder: Together;
}

/** What is asked for. */
export interface WaysRequest {
  readonly from: string;
  readonly to: string;
  /** How many ways at most. */
  readonly most: number;
  /** Most steps of a way; null: as many as it takes. */
  readonly steps: number | null;
  readonly inOrder: boolean;
}

/** What was found: the shortest ways, ranked by their weakest step, then by length. */
export interface WaysResult {
  readonly ways: readonly Way[];
  /** Whether there are more than `most`. */
  readonly more: boolean;
}

/** How far to open each limit of a nearest miss; one that is left out here is given up as a whole. */
export interface MissNeeds {
  /** Terms to let in, none of which passes. */
  readonly terms?: Readonly<Partial<Record<ChoiceKey, readonly string[]>>>;
  /** Least number of independent voices to ask for, fewer than the view does. */
  readonly voices?: number;
  /** Voices whose word is to be given back. */
  readonly giveBack?: readonly string[];
  /** Entities to unhide. */
  readonly unhide?: readonly string[];
  /** Most steps to allow. */
  readonly steps?: number;
}

/** What would connect two entities that are not connected in the view: the least that must be opened. */
export interface NearestMiss {
  /** Filters to give up, as `reveal` takes them; `steps` and `order` are the request's own limits. */
  readonly open: readonly (FilterKey | 'steps' | 'order')[];
  readonly needs: MissNeeds;
  /** Where widening the years is enough: the narrowest such window. */
  readonly window: WindowText | null;
  /** A phrase after "connected if …": "you show alleged ties", "you widen the years to 2012 to 2017". */
  readonly words: string;
}

/** How far the search is. `none`: no ends are given. */
export type WaysState =
  | { readonly status: 'none' }
  | { readonly status: 'searching' }
  | { readonly status: 'cancelled' }
  /** `miss` where there is no way; null there: not connected in the dataset at all. */
  | { readonly status: 'found'; readonly result: WaysResult; readonly miss: NearestMiss | null };
