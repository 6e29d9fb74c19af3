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

export interface Probe {
  readonly firstUse: Promise<FirstUse>;
  /** Place of the canvas in the page: left, top, width, height in CSS pixels. */
  readonly box: () => readonly [number, number, number, number];
  /** Clicks controls of the page, each twice in turn, until enough changes are made. Selector and number of changes. */
  readonly clickThrough: (selector: string, changes: number) => Promise<RecordedChanges>;
  /** Repeats recorded changes on the bare graph, as class changes in one batch each. */
  readonly replay: (toggles: readonly Toggle[], elements: readonly ElementCopy[]) => Promise<readonly ChangeTiming[]>;
}

declare global {
  interface Window {
    tielineBench: Probe;
  }
}
