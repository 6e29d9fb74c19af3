import { guarded } from './guard.ts';

/** How long the mouse must lie still, in milliseconds. */
export const REST_MS = 500;

/** Tells when the mouse rests on something, and when it no longer does. */
export class Rest<Target> {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private restsOn: string | null = null;

  /** @param report the target after the wait; null once it is over, and only then */
  constructor(private readonly report: (target: Target | null) => void) {}

  /**
   * The mouse moved. On what it rests on already, nothing changes.
   * @param id of what it is over; null: nothing
   * @param targetOf what to report, asked for only after the wait; null: nothing after all
   */
  move(id: string | null, targetOf: () => Target | null): void {
    if (id !== null && id === this.restsOn) return;
    this.stop();
    if (id === null) return;
    this.timer = setTimeout(
      guarded(() => {
        this.timer = null;
        const target = targetOf();
        if (target === null) return;
        this.restsOn = id;
        this.report(target);
      }),
      REST_MS,
    );
  }

  /** The rest is over, or none may begin: the mouse left or pressed, the picture moved. */
  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.restsOn === null) return;
    this.restsOn = null;
    this.report(null);
  }

  /** Ends a rest on what is no longer drawn. */
  keepOnly(isDrawn: (id: string) => boolean): void {
    if (this.restsOn !== null && !isDrawn(this.restsOn)) this.stop();
  }
}
