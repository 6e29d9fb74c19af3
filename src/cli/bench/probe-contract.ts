/** What the script inside a measured page offers to the run outside it. Times are milliseconds. */

/** How a page came up, from the start of navigation. */
export interface FirstUse {
  /** When the frame with the first lines or nodes of the graph was painted. */
  readonly picture: number;
  /** When the frame was painted that follows Cytoscape's answer to a pointer over a node. */
  readonly answer: number;
  /** Everything that had arrived by then, the page itself included; bytes of the bodies as they travelled. */
  readonly files: readonly TransferredFile[];
  /** Files asked for by then that were still on their way. */
  readonly underWay: readonly string[];
  readonly lines: number;
  readonly nodes: number;
  /** Whether the canvas really has something on it. */
  readonly painted: boolean;
}

export interface TransferredFile {
  readonly path: string;
  readonly bytes: number;
}

/** One filter change. */
export interface ChangeTiming {
  /** From just before the event to the end of the script that it ran, React's work included. */
  readonly script: number;
  /** To the painted frame of Cytoscape's first drawing after it: the filter shows. */
  readonly drawn: number;
  /** To the last drawing before the page rests: labels have their places. */
  readonly settled: number;
}

/** What a change switched on and off, by element id. */
export interface Toggle {
  readonly on: readonly string[];
  readonly off: readonly string[];
}

export interface ElementCopy {
  readonly group: 'nodes' | 'edges';
  readonly data: Record<string, unknown>;
  readonly position?: { readonly x: number; readonly y: number };
}

/** A run of changes in the app: how long each took, and what is needed to repeat it in the bare page. */
export interface RecordedChanges {
  readonly timings: readonly ChangeTiming[];
  readonly toggles: readonly Toggle[];
  /** All elements at the end, so that the bare page can have those that the app added on the way. */
  readonly elements: readonly ElementCopy[];
  /** Clicks after which nothing was drawn within a second; they are in none of the above. */
  readonly undrawn: number;
}

/** What the reader does: goes to a link, or presses a control that a selector finds. */
export type Act = { readonly go: string } | { readonly press: string };

/**
 * What answers it: a drawing on the canvas; a canvas that was not there; what the panel of ways says of these ends
 * (`from..to`), the search being over; the rows of the timeline; a change within what a selector finds.
 */
export type Answer =
  | { readonly kind: 'drawing' | 'graph' | 'timeline' }
  | { readonly kind: 'ways'; readonly ends: string }
  | { readonly kind: 'change'; readonly within: string };

export interface Action {
  readonly act: Act;
  readonly answer: Answer;
  /** How long to wait for an answer. */
  readonly patience: number;
}

/** How long the main thread did nothing else than one thing. */
export interface Block {
  /** The longest task by the browser's own count, which begins at 50 ms; 0 where it counted none. */
  readonly task: number;
  /** Longest time between two callbacks of a timer that asks for the next at once; 4 to 5 ms where nothing goes on. */
  readonly gap: number;
}

/** One act, from just before it until the page rests again. */
export interface ActionTiming {
  /** To the painted frame with the answer; null where none came. */
  readonly answer: number | null;
  /** What the panel of ways said, where it was asked. */
  readonly words: string;
  readonly block: Block;
}

/** Time running for a while. */
export interface PlayTiming {
  /** When each animation frame began, from the start. */
  readonly frames: readonly number[];
  /** Each step of the window that drew something. */
  readonly steps: readonly PlayStep[];
  /** Steps after which nothing was drawn. */
  readonly undrawn: number;
  readonly block: Block;
}

export interface PlayStep {
  /** From the timer that asks for it to the painted frame of the first drawing. */
  readonly drawn: number;
  /** To the last drawing before the next step. */
  readonly settled: number;
}

export interface Probe {
  readonly firstUse: Promise<FirstUse>;
  /** When the frame was painted that first shows what the page is for: the picture in it, or the word of an empty page. */
  readonly firstSeen: Promise<number>;
  /** Place of the canvas in the page: left, top, width, height in CSS pixels. */
  readonly box: () => readonly [number, number, number, number];
  /** Clicks controls of the page, each twice in turn, until enough changes are made. Selector and number of changes. */
  readonly clickThrough: (selector: string, changes: number) => Promise<RecordedChanges>;
  /** Repeats recorded changes on the bare graph, as class changes in one batch each. */
  readonly replay: (toggles: readonly Toggle[], elements: readonly ElementCopy[]) => Promise<readonly ChangeTiming[]>;
  /** Watches the main thread for a while. */
  readonly watch: (ms: number) => Promise<Block>;
  /** Acts as the reader does, and waits for the answer and for rest. */
  readonly act: (action: Action) => Promise<ActionTiming>;
  /** Presses Play, watches for so long, and presses Pause; `stepMs`: how long a step stays at the chosen speed. */
  readonly watchPlay: (ms: number, stepMs: readonly number[]) => Promise<PlayTiming>;
}

declare global {
  interface Window {
    tielineBench: Probe;
  }
}
