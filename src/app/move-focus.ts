/** Moving the keyboard's focus by script, to what may not be on the page yet. */
import { VIEW_ID } from '../ui/focus-view.ts';

const LONGEST_WAIT_MS = 3000;

/** Id of the graph, where it is shown. */
export const GRAPH_ID = 'graph';

/** To the graph, or to the view where a list is shown. */
export function focusGraphOrList(): void {
  focusWhenThere(document.getElementById(GRAPH_ID) === null ? VIEW_ID : GRAPH_ID);
}

/**
 * Focuses an element as soon as it is there.
 * @param then called once it has the focus
 * @param isReady false while what is there still belongs to an earlier state of the page
 */
export function focusWhenThere(
  id: string,
  isReady: () => boolean = () => true,
  then: () => void = () => undefined,
): void {
  const start = performance.now();
  const attempt = (): void => {
    const element = document.getElementById(id);
    if (element !== null && isReady()) {
      element.focus();
      then();
    } else if (performance.now() - start < LONGEST_WAIT_MS) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}
