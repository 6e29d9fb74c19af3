/** Id of the view: the graph or the list. */
export const VIEW_ID = 'view';

/** Moves the keyboard to the graph or list: what was pressed is about to go away, and the focus would be lost with it. */
export function focusView(): void {
  document.getElementById(VIEW_ID)?.focus({ preventScroll: true });
}
