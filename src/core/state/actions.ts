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
   * Keys while the graph has the keyboard's focus, as `KeyboardEvent.key` names them, `Shift+` before those that need
   * it; any one will do. The list takes some of them too, which `inList` then names. Neither takes a letter while the
   * focus is elsewhere, so that none is taken from speech input (WCAG 2.1.4).
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
    id: 'next-tie',
    what: 'Go to the next tie',
    byPointer:
      'Press “Next” in the details of a tie: through all ties of the view, in the order of the list, up to the last',
    onCanvas: ['n'],
    canvasNote:
      'through the ties of the entity you moved to, or through all in the picture if you moved to none, round and round',
    inList: 'Press the key N in a tie’s row to select the tie of the next row, or ↓ only to go there',
  },
  {
    id: 'previous-tie',
    what: 'Go to the previous tie',
    byPointer:
      'Press “Previous” in the details of a tie: through all ties of the view, in the order of the list, up to the first',
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
