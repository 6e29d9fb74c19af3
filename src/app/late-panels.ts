import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

type Panels = typeof import('../ui/panels.ts');

/** Asked for when the page first renders, which is after all that the picture needs has arrived. */
const load = (): Promise<Panels> => import('../ui/panels.ts');

function late<Props>(pick: (panels: Panels) => ComponentType<Props>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: pick(await load()) }));
}

export const DetailsPanel = late((panels) => panels.DetailsPanel);
export const EmptyState = late((panels) => panels.EmptyState);
export const Entry = late((panels) => panels.Entry);
export const Legend = late((panels) => panels.Legend);
export const ListView = late((panels) => panels.ListView);
export const TimeFilter = late((panels) => panels.TimeFilter);
