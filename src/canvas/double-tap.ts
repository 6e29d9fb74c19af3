/**
 * Tells a double tap from two taps: Cytoscape reports one whenever a second tap follows soon, also on another node, and
 * with a key that adds to the selection.
 */
export class DoubleTap {
  private before: string | null = null;
  private last: string | null = null;

  /**
   * Takes note of a tap.
   * @param entity the entity it is on; null: it is on none, or adds to the selection
   */
  note(entity: string | null): void {
    this.before = this.last;
    this.last = entity;
  }

  /** The entity that both of the last two taps were on; null where there is none. The next tap begins anew. */
  take(): string | null {
    const entity = this.last !== null && this.last === this.before ? this.last : null;
    this.before = null;
    this.last = null;
    return entity;
  }
}
