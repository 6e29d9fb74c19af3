/** The panels around the picture, loaded together once the picture no longer waits for anything. */
export { ChangesPanel } from './compare/changes-panel.tsx';
export { DetailsPanel } from './details/details-panel.tsx';
export { Entry } from './entry/entry.tsx';
export { GraphTooltip } from './graph/graph-tooltip.tsx';
export { Minimap } from './graph/minimap.tsx';
export { Legend } from './legend/legend.tsx';
export { ListView } from './list/list-view.tsx';
export { UpdateNotice } from './notes/update-notice.tsx';
export { SourcesPanel } from './sources/sources-panel.tsx';
export { EmptyState } from './status/empty-state.tsx';
export { StoryPanel } from './story/story-panel.tsx';
export { TimePanel } from './time/time-panel.tsx';
export { WaysPanel } from './ways/ways-panel.tsx';
