/** Moves the keyboard to the graph or list: what was pressed is about to go away, and the focus would be lost with it. */
export function focusView(): void {
  document.getElementById('view')?.focus({ preventScroll: true });
}
