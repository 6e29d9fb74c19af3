import type { FilterKey } from './keys.ts';
import type { ChoiceKey, Clock, Comparison, Place, Play, Scope, Show, View, WindowText } from './view.ts';

/** Everything that a reader can do to a view. Panels and the canvas send commands; `reduce` answers them. */
export type Command =
  /** Ids of entities, ties or claims. `toggle` turns each one's selection round. */
  | { readonly type: 'select'; readonly ids: readonly string[]; readonly mode: 'replace' | 'toggle' | 'add' }
  | { readonly type: 'clear-selection' }
  /** Shows the neighbourhood of an entity, 1 to 9 steps wide, alone or beside those that are in focus. */
  | { readonly type: 'focus'; readonly entity: string; readonly steps: number; readonly mode?: 'replace' | 'add' }
  | { readonly type: 'clear-focus' }
  /** One step more around an entity, or a first neighbourhood around it beside those that are in focus. */
  | { readonly type: 'expand'; readonly entity: string }
  /** One step less around an entity in focus; the last step takes it out of the focus. */
  | { readonly type: 'collapse'; readonly entity: string }
  | { readonly type: 'hide'; readonly entities: readonly string[] }
  /** Without entities: all that are hidden. */
  | { readonly type: 'unhide'; readonly entities?: readonly string[] }
  | { readonly type: 'pin'; readonly entities: readonly string[]; readonly on: boolean }
  /** Ties among these entities alone; none: among all again. */
  | { readonly type: 'keep-only'; readonly entities: readonly string[] }
  /** Puts nodes where the reader wants them; whole model units. */
  | { readonly type: 'move'; readonly places: readonly Place[] }
  | { readonly type: 'reset-positions' }
  /** Asks how two entities are connected, and lets go what is selected. */
  | { readonly type: 'find-ways'; readonly from: string; readonly to: string }
  /** Asks no more, and lets go the way that is looked at and the limits of the search. */
  | { readonly type: 'clear-ways' }
  /** Looks at one way, given by its entities from end to end, or at all (null). */
  | { readonly type: 'choose-way'; readonly way: readonly string[] | null }
  /** Most steps of a way, 1 to 9, or null. */
  | { readonly type: 'set-steps'; readonly steps: number | null }
  | { readonly type: 'set-in-order'; readonly on: boolean }
  /** Takes the word of a source, a report, an entity or all `anonymous` away, or gives it back. */
  | { readonly type: 'set-without'; readonly ids: readonly string[]; readonly on: boolean }
  | { readonly type: 'clear-without' }
  | { readonly type: 'set-voices'; readonly atLeast: number }
  | { readonly type: 'compare'; readonly with: Comparison | null }
  | { readonly type: 'set-play'; readonly play: Play | null }
  /** `live` while a thumb is dragged or a year is typed. */
  | { readonly type: 'set-window'; readonly time: WindowText | null; readonly live?: boolean }
  /** Moves the window by whole years. */
  | { readonly type: 'step-window'; readonly by: number }
  | { readonly type: 'set-clock'; readonly clock: Clock }
  | { readonly type: 'set-possible'; readonly on: boolean }
  | { readonly type: 'set-undated'; readonly on: boolean }
  | { readonly type: 'set-denied'; readonly on: boolean }
  | { readonly type: 'set-scope'; readonly scope: Scope }
  | { readonly type: 'toggle-term'; readonly key: ChoiceKey; readonly term: string }
  | { readonly type: 'only-term'; readonly key: ChoiceKey; readonly term: string }
  | { readonly type: 'all-terms'; readonly key: ChoiceKey }
  | { readonly type: 'clear-filters' }
  | { readonly type: 'set-query'; readonly query: string }
  | { readonly type: 'set-show'; readonly show: Show }
  /** `view` as `namedView` in `core/url` makes it from the named view's link, with its id in `named`. */
  | { readonly type: 'open-named'; readonly view: View }
  /** `view` as `stepView` in `core/story` makes it; `settles` where it only completes what a link asked for. */
  | { readonly type: 'open-step'; readonly view: View; readonly settles?: boolean }
  /** Leaves the story, and what it shows as it is. */
  | { readonly type: 'leave-story' }
  /**
   * Shows and selects what a filter hides. `hiddenBy` names the filters to give up; without it, all that could hide
   * the record are.
   */
  | { readonly type: 'reveal'; readonly id: string; readonly hiddenBy?: readonly FilterKey[] }
  /** Puts away the notes about a link. They stand beside the view, which stays as it is. */
  | { readonly type: 'dismiss' };

/**
 * What a command does to the browser's history: discrete actions make a step that Back undoes, drags and typing
 * rewrite the present one.
 */
export function historyMode(command: Command): 'push' | 'replace' {
  switch (command.type) {
    case 'set-query':
    case 'dismiss':
      return 'replace';
    case 'open-step':
      return command.settles === true ? 'replace' : 'push';
    case 'set-window':
      return command.live === true ? 'replace' : 'push';
    default:
      return 'push';
  }
}

/** The keys of a link that a command sets, whether or not their value changes by it. */
export function addressedKeys(command: Command): readonly string[] {
  switch (command.type) {
    case 'toggle-term':
    case 'only-term':
    case 'all-terms':
      return [command.key];
    case 'reveal':
      return ['sel', ...(command.hiddenBy ?? CLEARED_KEYS)];
    case 'clear-filters':
      return CLEARED_KEYS;
    default:
      return keysByType[command.type];
  }
}

const CLEARED_KEYS: readonly string[] = [
  ...([
    't',
    'possible',
    'undated',
    'rel',
    'kind',
    'sup',
    'den',
    'src',
    'voices',
    'without',
    'cmp',
    'hide',
    'only',
    'focus',
    'pin',
  ] as const satisfies FilterKey[]),
  'view',
];

const keysByType = {
  select: ['sel'],
  'clear-selection': ['sel'],
  focus: ['focus'],
  'clear-focus': ['focus'],
  expand: ['focus'],
  collapse: ['focus'],
  hide: ['hide'],
  unhide: ['hide'],
  pin: ['pin'],
  'keep-only': ['only'],
  move: ['pos'],
  'reset-positions': ['pos'],
  'find-ways': ['path', 'way', 'sel'],
  'clear-ways': ['path', 'way', 'steps', 'order'],
  'choose-way': ['way'],
  'set-steps': ['steps'],
  'set-in-order': ['order'],
  'set-without': ['without'],
  'clear-without': ['without'],
  'set-voices': ['voices'],
  compare: ['cmp'],
  'set-play': ['play'],
  'set-window': ['t'],
  'step-window': ['t'],
  'set-clock': ['clock'],
  'set-possible': ['possible'],
  'set-undated': ['undated'],
  'set-denied': ['denied'],
  'set-scope': ['scope'],
  'set-query': ['q'],
  'set-show': ['show'],
  'open-named': [],
  'open-step': [],
  'leave-story': ['story'],
  dismiss: [],
} as const;
