/** What stands above a view that is pinned to an earlier version of the data, or shown as it was in one. */
import { useLayoutEffect, useState } from 'react';
import type { View } from '../core/state/view.ts';
import { formatForCopy } from '../core/url/format.ts';
import { AsItWas } from '../ui/changes/as-it-was.tsx';
import { SinceThen } from '../ui/changes/since-then.tsx';
import type { Edition } from './edition.ts';
import { useSinceThen } from './since-then.ts';
import type { ExplorerState, ExplorerStore } from './store.ts';

export interface PinnedBannerProps {
  readonly store: ExplorerStore;
  readonly state: ExplorerState;
  readonly edition: Edition;
  readonly pinned: string;
  /** Opens a fragment as a link would, in the same page. */
  readonly onOpenFragment: (fragment: string) => void;
  /** Brings the details of what was selected forward. */
  readonly onOpenDetails: () => void;
  readonly onOpenSources: () => void;
}

/** Whether the reader just went from one version to the other, so that the way back is to have the focus. */
let switched = false;

/** On today's data what changed for the view since its version, on an earlier version its day; and the way to the other. */
export function PinnedBanner({ edition, ...props }: PinnedBannerProps) {
  const { state, onOpenFragment } = props;
  const [focused] = useState(switched);
  useLayoutEffect(() => {
    switched = false;
  }, []);
  const open = (parts: Partial<View>): void => {
    switched = true;
    onOpenFragment(formatForCopy({ ...state.view, ...parts }));
  };
  if (edition.release !== null) {
    const { day, what } = edition.release;
    return <AsItWas day={day} what={what} focused={focused} onNow={() => open({ was: false })} />;
  }
  return <Since {...props} edition={edition} focused={focused} open={open} />;
}

interface SinceProps extends Omit<PinnedBannerProps, 'onOpenFragment'> {
  readonly focused: boolean;
  readonly open: (parts: Partial<View>) => void;
}

const REPLACED = 'data-changed';

function Since({ store, state, edition, pinned, focused, open, onOpenDetails, onOpenSources }: SinceProps) {
  const since = useSinceThen(edition.address, pinned, state);
  const [dismissed, setDismissed] = useState<string | null>(null);
  // The note held the place until this was here, and comes again with each move through the history.
  useLayoutEffect(() => {
    const at = state.notes.findIndex(({ code }) => code === REPLACED);
    if (at >= 0) store.dismissNote(at);
  }, [store, state.notes]);
  if (dismissed === pinned) return null;
  const { kept } = state.view;
  return (
    <SinceThen
      state={since.state}
      focused={focused}
      onOpen={(id) => {
        store.dispatch({ type: 'select', ids: [id], mode: 'replace' });
        onOpenDetails();
      }}
      onOpenSources={onOpenSources}
      onAsItWas={(id) =>
        open(
          id === undefined
            ? { was: true }
            : { was: true, selection: [id], kept: kept.filter(([key]) => key !== 'sel') },
        )
      }
      onRetry={since.retry}
      onDismiss={() => setDismissed(pinned)}
    />
  );
}
