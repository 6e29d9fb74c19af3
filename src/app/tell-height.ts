/** Tells the page around an embed how high it wants to be. */

/** The message: `{ type: 'tieline:height', height }`, in whole CSS pixels. It says nothing else about the reader or the view. */
export const HEIGHT_MESSAGE = 'tieline:height';

interface Parts {
  readonly caption: HTMLElement;
  /** Graph, list or timeline; hidden where the embed is too narrow for one. */
  readonly stage: HTMLElement | null;
  /** Whether it is the graph, which takes any size, and so is given one that suits the width. */
  readonly isPicture: boolean;
}

/**
 * Posts the height whenever it changes, to the page around and to nobody where there is none.
 * It follows from width and content alone, never from the height that the embed has, so that it comes to rest.
 * @returns how to stop
 */
export function tellHeight({ caption, stage, isPicture }: Parts): () => void {
  if (window.parent === window) return () => undefined;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(caption.scrollHeight + stageHeight(stage, isPicture));
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
  };
  const sizes = new ResizeObserver(tell);
  sizes.observe(caption);
  for (const part of stage?.children ?? []) sizes.observe(part);
  // The list comes late, and other rows with other views.
  const content = new MutationObserver(tell);
  if (stage !== null && !isPicture) content.observe(stage, { childList: true, subtree: true });
  tell();
  return () => {
    sizes.disconnect();
    content.disconnect();
  };
}

/** A graph is two thirds as high as wide, within bounds; what is read is as high as its lines. */
export function pictureHeight(width: number): number {
  return Math.round(Math.min(560, Math.max(260, width * 0.66)));
}

function stageHeight(stage: HTMLElement | null, isPicture: boolean): number {
  if (stage === null || stage.hidden) return 0;
  if (isPicture) return pictureHeight(stage.clientWidth);
  return Math.max(0, ...[...stage.children].map((part) => part.scrollHeight));
}
