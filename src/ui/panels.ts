/** The panels around the picture, loaded together once the picture no longer waits for anything. */
export { DetailsPanel } from './details/details-panel.tsx';
export { Entry } from './entry/entry.tsx';
export { Legend } from './legend/legend.tsx';
export { ListView } from './list/list-view.tsx';
export { EmptyState } from './status/empty-state.tsx';
export { TimeFilter } from './time/time-filter.tsx';
