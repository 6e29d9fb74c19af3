/**
 * Wraps what is called by Cytoscape, a timer or a frame: Cytoscape finishes a gesture after it has told its listeners,
 * so that an error let through would leave the canvas holding whatever was pressed. The error is reported, not lost.
 * @param report where errors go: the page's own error event, unless a test says otherwise
 */
export function guarded<Arguments extends readonly unknown[]>(
  act: (...given: Arguments) => void,
  report: (error: unknown) => void = (error) => reportError(error),
): (...given: Arguments) => void {
  return (...given) => {
    try {
      act(...given);
    } catch (error) {
      report(error);
    }
  };
}
