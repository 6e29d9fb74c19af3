/**
 * The table of actions: what a reader can do, and how, by pointer, by keyboard on the graph and in the list. It is
 * shown as the keyboard help, and each row has a browser test. What stands in “these marks” is on a button.
 */
export interface ReaderAction {
  readonly id: string;
  /** What the reader does. */
  readonly what: string;
  readonly byPointer: string;
  /**
   * Keys while the graph has the keyboard's focus, as `KeyboardEvent.key` names them, after `Control+` (or Command) and
   * `Shift+` where they need those; any one will do. The list takes some of them too, which `inList` then names.
   * Neither takes a letter alone while the focus is elsewhere, so that none is taken from speech input (WCAG 2.1.4).
   */
  readonly onCanvas: readonly string[];
  /** What the keys act on, where the other columns leave it open; follows the keys. */
  readonly canvasNote?: string;
  readonly inList: string;
}

export const READER_ACTIONS = [
  {
    id: 'select',
    what: 'Select an entity or a tie and read about it',
    byPointer: 'Click it',
    onCanvas: ['Enter', ' '],
    canvasNote: 'for the entity you are at; the keys for the next and the previous tie select a tie',
    inList: 'Press the name of the entity, or the words between the two names of the tie',
  },
  {
    id: 'add-to-selection',
    what: 'Add an entity or a tie to the selection, or take it out again',
    byPointer: 'Hold Shift and click it; by touch, in the list',
    onCanvas: ['Shift+Enter'],
    canvasNote: 'for the entity you are at; to add a tie, use the list or the mouse',
    inList: 'Tick the box at the start of its row',
  },
  {
    id: 'focus-neighbourhood',
    what: 'Show only an entity and those it is tied to',
    byPointer: 'Double-click the entity, or press “Show only its neighbourhood” in its details',
    onCanvas: ['f'],
    canvasNote: 'for the entity you are at',
    inList: 'Press “Neighbourhood” in the entity’s row, or the key F on its name in any row',
  },
  {
    id: 'filter-by-type',
    what: 'Show only ties of the same kind as a tie',
    byPointer: 'Click the tie, then press “Only this kind of tie” in its details',
    onCanvas: ['t'],
    canvasNote: 'for the selected tie',
    inList: 'Press “Only this kind” in the tie’s row, or the key T there',
  },
  {
    id: 'open-evidence',
    what: 'Read the words that a tie rests on',
    byPointer: 'Click the tie: its evidence stands in the details',
    onCanvas: ['e'],
    canvasNote: 'for the selected tie',
    inList: 'Press “Evidence” in the tie’s row, or the key E there',
  },
  {
    id: 'expand',
    what: 'Grow a neighbourhood by the neighbours of an entity',
    byPointer: 'Press “Add its neighbours” in the details of the entity',
    onCanvas: ['x'],
    canvasNote: 'for the entity you are at',
    inList: 'Press “Add its neighbours” in the details of the entity',
  },
  {
    id: 'collapse',
    what: 'Take back the neighbours of an entity',
    byPointer: 'Press “Take its neighbours back” in the details of the entity',
    onCanvas: ['Shift+X'],
    canvasNote: 'for the entity you are at',
    inList: 'Press “Take its neighbours back” in the details of the entity',
  },
  {
    id: 'hide-entity',
    what: 'Take an entity out of the view',
    byPointer: 'Press “Hide it” in the details of the entity',
    onCanvas: ['h'],
    canvasNote: 'for the entity you are at',
    inList: 'Press “Hide it” in the details of the entity',
  },
  {
    id: 'pin-entity',
    what: 'Keep an entity beside a neighbourhood that is shown, if a tie leads there',
    byPointer: 'Press “Pin it” in the details of the entity',
    onCanvas: ['i'],
    canvasNote: 'for the entity you are at; once more to let it go',
    inList: 'Press “Pin it” in the details of the entity',
  },
  {
    id: 'find-ways',
    what: 'See how two entities are connected',
    byPointer: 'Select both, then press “How are they connected?” in the details',
    onCanvas: ['w'],
    canvasNote: 'for the two selected entities',
    inList: 'Tick both rows, then press “How are they connected?” in the details',
  },
  {
    id: 'move-entity',
    what: 'Move an entity to another place in the picture',
    byPointer: 'Drag it; “Reset positions” puts all back',
    onCanvas: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'],
    canvasNote: 'for the entity you are at',
    inList: 'The list has no places',
  },
  {
    id: 'select-box',
    what: 'Select all entities within a box',
    byPointer: 'Hold Shift and drag across an empty spot',
    onCanvas: ['a'],
    canvasNote: 'for all entities in the picture',
    inList: 'Tick the boxes at the start of their rows',
  },
  {
    id: 'next-tie',
    what: 'Go to the next tie',
    byPointer: 'Press “Next” in the details of a tie: through the view’s ties in the list’s order, to the last',
    onCanvas: ['n'],
    canvasNote:
      'through the ties of the entity you moved to, or through all in the picture if you moved to none, round and round',
    inList: 'Press the key N in a tie’s row to select the tie of the next row, or ↓ only to go there',
  },
  {
    id: 'previous-tie',
    what: 'Go to the previous tie',
    byPointer: 'Press “Previous” in the details of a tie: through the view’s ties in the list’s order, to the first',
    onCanvas: ['p'],
    canvasNote:
      'through the ties of the entity you moved to, or through all in the picture if you moved to none, round and round',
    inList: 'Press the key P in a tie’s row to select the tie of the previous row, or ↑ only to go there',
  },
  {
    id: 'move-to-neighbour',
    what: 'Move to the nearest entity in that direction',
    byPointer: 'Click the entity',
    onCanvas: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    inList: 'The list has no directions: press the name at the other end of a tie’s row',
  },
  {
    id: 'clear-selection',
    what: 'Clear the selection and close the details',
    byPointer: 'Click an empty spot, or press “Close” in the details',
    onCanvas: ['Escape'],
    inList: 'Press Esc, or “Close” in the details',
  },
  {
    id: 'zoom-in',
    what: 'Zoom in',
    byPointer: 'Press “+”, turn the wheel, or spread two fingers',
    onCanvas: ['+', '='],
    inList: 'Not needed: the list shows everything at reading size',
  },
  {
    id: 'zoom-out',
    what: 'Zoom out',
    byPointer: 'Press “−”, turn the wheel, or pinch two fingers',
    onCanvas: ['-'],
    inList: 'Not needed: the list shows everything at reading size',
  },
  {
    id: 'fit',
    what: 'Fit the whole view on the screen',
    byPointer: 'Press “Fit”',
    onCanvas: ['0'],
    inList: 'Not needed: the list scrolls',
  },
  {
    id: 'switch-graph-list',
    what: 'Switch between graph and list',
    byPointer: 'Press “Graph” or “List”',
    onCanvas: ['l'],
    inList: 'Press “Graph” above the list',
  },
  {
    id: 'switch-timeline',
    what: 'Switch to the timeline',
    byPointer: 'Press “Timeline”',
    onCanvas: ['m'],
    inList: 'Press “Timeline” above the list',
  },
  {
    id: 'play',
    what: 'Let time run, or stop it',
    byPointer: 'Press “Play” beside the histogram',
    onCanvas: ['y'],
    inList: 'Press “Play” beside the histogram',
  },
  {
    id: 'next-step',
    what: 'Go on in a story',
    byPointer: 'Press “Next” in the story, scroll its text, or swipe it to the left',
    onCanvas: ['g'],
    canvasNote: 'in the story itself → or Page Down',
    inList: 'Press “Next” in the story, or → or Page Down there',
  },
  {
    id: 'previous-step',
    what: 'Go back in a story',
    byPointer: 'Press “Previous” in the story, scroll its text, or swipe it to the right',
    onCanvas: ['Shift+G'],
    canvasNote: 'in the story itself ← or Page Up',
    inList: 'Press “Previous” in the story, or ← or Page Up there',
  },
  {
    id: 'undo',
    what: 'Undo the last step',
    byPointer: 'Press “Undo”',
    onCanvas: ['u', 'Control+z'],
    inList: 'Press “Undo”, or Control and Z anywhere but in a field',
  },
  {
    id: 'redo',
    what: 'Do it again',
    byPointer: 'Press “Redo”',
    onCanvas: ['Shift+U', 'Control+Shift+Z'],
    inList: 'Press “Redo”, or Control, Shift and Z anywhere but in a field',
  },
  {
    id: 'commands',
    what: 'Find any command by its name',
    byPointer: 'Press “Commands” under “More”',
    onCanvas: ['Control+k'],
    inList: 'Press Control and K anywhere',
  },
  {
    id: 'help',
    what: 'See all keys and gestures',
    byPointer: 'Press “Keys and gestures” under “More”',
    onCanvas: ['?'],
    inList: 'Press “Keys and gestures” under “More”',
  },
  {
    id: 'search',
    what: 'Search for a name',
    byPointer: 'Click the search field',
    onCanvas: ['/'],
    inList: 'Move to the search field, which comes before the list',
  },
  {
    id: 'copy-link',
    what: 'Copy a link that opens exactly this view',
    byPointer: 'Press “Copy link”',
    onCanvas: ['c'],
    inList: 'Press “Copy link”, which comes before the list',
  },
  {
    id: 'share',
    what: 'Share the view: as a link, live or pinned, with words, or as a file',
    byPointer: 'Press “Share”',
    onCanvas: ['s'],
    inList: 'Press “Share”, which comes before the list',
  },
  {
    id: 'step-year-back',
    what: 'Move the span of years one year back',
    byPointer: 'Press “One year earlier” beside the histogram',
    onCanvas: [','],
    inList: 'Press “One year earlier” beside the histogram',
  },
  {
    id: 'step-year-on',
    what: 'Move the span of years one year on',
    byPointer: 'Press “One year later” beside the histogram',
    onCanvas: ['.'],
    inList: 'Press “One year later” beside the histogram',
  },
] as const satisfies readonly ReaderAction[];

export type ReaderActionId = (typeof READER_ACTIONS)[number]['id'];
