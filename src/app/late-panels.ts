/** Parts of the page that come after the picture. One that cannot be fetched says so in its place. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { afterFirstPicture } from './first-picture.ts';
import { PartMissing } from './part-missing.tsx';

type Panels = typeof import('../ui/panels.ts');

/** A part that is loaded when it is first shown. */
export function late<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      return { default: PartMissing };
    }
  });
}

/** All panels come at once. */
function panel<Props>(pick: (panels: Panels) => ComponentType<Props>): LazyExoticComponent<ComponentType<Props>> {
  return late(async () => {
    await afterFirstPicture();
    return pick(await import('../ui/panels.ts'));
  });
}

export const ChangesPanel = panel((panels) => panels.ChangesPanel);
export const DetailsPanel = panel((panels) => panels.DetailsPanel);
export const EmptyState = panel((panels) => panels.EmptyState);
export const Entry = panel((panels) => panels.Entry);
export const Legend = panel((panels) => panels.Legend);
export const ListView = panel((panels) => panels.ListView);
export const GraphTooltip = panel((panels) => panels.GraphTooltip);
export const Minimap = panel((panels) => panels.Minimap);
export const SourcesPanel = panel((panels) => panels.SourcesPanel);
export const StoryPanel = panel((panels) => panels.StoryPanel);
export const WaysPanel = panel((panels) => panels.WaysPanel);
export const UpdateNotice = panel((panels) => panels.UpdateNotice);
export const TimePanel = panel((panels) => panels.TimePanel);

export const EmbedList = late(async () => (await import('../ui/embed/embed-list.tsx')).EmbedList);
export const EmbedCard = late(async () => (await import('../ui/embed/embed-card.tsx')).EmbedCard);
export const PinnedBanner = late(async () => (await import('./pinned-banner.tsx')).PinnedBanner);
export const TimelineView = late(async () => (await import('../ui/timeline/timeline-view.tsx')).TimelineView);
export const CommandPalette = late(async () => (await import('../ui/palette/command-palette.tsx')).CommandPalette);
export const AboutDialog = late(async () => (await import('../ui/about/about-dialog.tsx')).AboutDialog);
export const ShareDialog = late(async () => (await import('../ui/share/share-dialog.tsx')).ShareDialog);
export const ShortcutsDialog = late(async () => (await import('../ui/about/shortcuts-dialog.tsx')).ShortcutsDialog);
