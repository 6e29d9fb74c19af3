/** The clock of a page, and the way to go on later. */
export interface Pace {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Calls once the page has had its turn; returns what takes that back. */
  readonly later: (next: () => void) => () => void;
}

const PAGE: Pace = {
  now: () => performance.now(),
  later: (next) => {
    const timer = setTimeout(next, 0);
    return () => clearTimeout(timer);
  },
};

/** Short enough that a frame still finds its time. */
const SLICE_MS = 12;

/**
 * Runs a search to its end in slices of some 12 ms, the first of them later too.
 * @param done called once with what the search returns
 * @returns what stops it for good; `done` is not called any more
 */
export function inSlices<T>(search: Iterator<unknown, T>, done: (result: T) => void, pace: Pace = PAGE): () => void {
  let cancel = pace.later(slice);
  function slice(): void {
    const end = pace.now() + SLICE_MS;
    do {
      const step = search.next();
      if (step.done === true) {
        done(step.value);
        return;
      }
    } while (pace.now() < end);
    cancel = pace.later(slice);
  }
  return () => cancel();
}
