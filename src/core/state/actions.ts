/**
 * The table of actions: what a reader can do, and how, by pointer, by keyboard on the graph and in the list. It is
 * shown as the keyboard help, and each row has a browser test.
 */
export interface ReaderAction {
  readonly id: string;
  /** What the reader does. */
  readonly what: string;
  readonly byPointer: string;
  /**
   * Keys while the graph has the keyboard's focus, as `KeyboardEvent.key` names them, `Shift+` before those that need
   * it; any one will do. They work nowhere else, so that no single letter is taken from speech input (WCAG 2.1.4).
   */
  readonly onCanvas: readonly string[];
  readonly inList: string;
}

export const READER_ACTIONS = [
  {
    id: 'select',
    what: 'Select an entity or a tie and read about it',
    byPointer: 'Click it',
    onCanvas: ['Enter', ' '],
    inList: 'Press the button with its name',
  },
  {
    id: 'add-to-selection',
    what: 'Add an entity or a tie to the selection, or take it out again',
    byPointer: 'Hold Shift and click it',
    onCanvas: ['Shift+Enter'],
    inList: 'Tick the box at the start of its row',
  },
  {
    id: 'focus-neighbourhood',
    what: 'Show only an entity and those it is tied to',
    byPointer: 'Double-click the entity, or press “Show neighbourhood” in its details',
    onCanvas: ['f'],
    inList: 'Press “Show neighbourhood” in the entity’s row',
  },
  {
    id: 'filter-by-type',
    what: 'Show only ties of the selected tie’s type',
    byPointer: 'Press “Only this type” in the tie’s details',
    onCanvas: ['t'],
    inList: 'Press “Only this type” in the tie’s row',
  },
  {
    id: 'open-evidence',
    what: 'Read the words that the selected tie rests on',
    byPointer: 'Click the tie, then “Evidence” in its details',
    onCanvas: ['e'],
    inList: 'Press “Evidence” in the tie’s row',
  },
  {
    id: 'next-tie',
    what: 'Go to the next tie of the entity you are at',
    byPointer: 'Press “Next tie” in the details',
    onCanvas: ['n'],
    inList: 'Move to the next row',
  },
  {
    id: 'previous-tie',
    what: 'Go to the previous tie of the entity you are at',
    byPointer: 'Press “Previous tie” in the details',
    onCanvas: ['p'],
    inList: 'Move to the previous row',
  },
  {
    id: 'move-to-neighbour',
    what: 'Move to a neighbour that lies in that direction',
    byPointer: 'Click the neighbour',
    onCanvas: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    inList: 'Press the name at the other end of a tie’s row',
  },
  {
    id: 'clear-selection',
    what: 'Clear the selection and close the details',
    byPointer: 'Click an empty spot, or press “Close” in the details',
    onCanvas: ['Escape'],
    inList: 'Press Escape, or “Close” in the details',
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
