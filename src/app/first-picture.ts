/** What waits until the first picture is on the screen, so that nothing competes with it for the line or the processor. */

let announceDrawn: () => void = () => undefined;
const drawn = new Promise<void>((resolve) => {
  announceDrawn = resolve;
});

/** Says that the first picture is drawn, or that there will be none because a list is shown. */
export function firstPictureIsDrawn(): void {
  // The frame after the next one: then the drawing has reached the screen.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      putAwayFirstPicture();
      announceDrawn();
    }),
  );
}

/** Takes away the picture that stood in the page before its scripts: what it stood for is here, or will not come. */
export function putAwayFirstPicture(): void {
  document.getElementById('first')?.remove();
}

/** Resolves when the first picture is on the screen and the page has nothing else to do. */
export async function afterFirstPicture(): Promise<void> {
  await drawn;
  await idle();
}

/** Resolves when the page rests, after half a second at the latest. Safari cannot tell when that is. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 50);
  });
}
