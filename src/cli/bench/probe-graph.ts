/** Cytoscape in a measured page, found as it marks its own container, so that the page needs no hook for it. */
import type { Core } from 'cytoscape';

const CONTAINER = '.__________cytoscape_container';

type Container = HTMLElement & { readonly _cyreg?: { readonly cy?: Core } };

export function container(): Container {
  const found = document.querySelector<Container>(CONTAINER);
  if (found === null) throw new Error('There is no graph on this page.');
  return found;
}

export function graph(): Core {
  const cy = graphIfThere();
  if (cy === null) throw new Error('The graph is not ready.');
  return cy;
}

/** Null where the page shows no graph, or not yet. */
export function graphIfThere(): Core | null {
  return document.querySelector<Container>(CONTAINER)?._cyreg?.cy ?? null;
}
