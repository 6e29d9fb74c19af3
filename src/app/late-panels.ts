import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { afterFirstPicture } from './first-picture.ts';

type Panels = typeof import('../ui/panels.ts');

/** All panels come at once, after the picture. */
async function load(): Promise<Panels> {
  await afterFirstPicture();
  return import('../ui/panels.ts');
}

function late<Props>(pick: (panels: Panels) => ComponentType<Props>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: pick(await load()) }));
}

export const DetailsPanel = late((panels) => panels.DetailsPanel);
export const EmptyState = late((panels) => panels.EmptyState);
export const Entry = late((panels) => panels.Entry);
export const Legend = late((panels) => panels.Legend);
export const ListView = late((panels) => panels.ListView);
export const TimeFilter = late((panels) => panels.TimeFilter);
