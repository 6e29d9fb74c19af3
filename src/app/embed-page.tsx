/** A view as a part of another page: its caption and picture, and a card for what is pressed. No panels, no history. */
import { Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { formatForCopy } from '../core/url/format.ts';
import { CARD_ID } from '../ui/embed/card-id.ts';
import { EmbedCaption } from '../ui/embed/embed-caption.tsx';
import { ExplorerProvider } from '../ui/explorer-context.ts';
import { VIEW_ID } from '../ui/focus-view.ts';
import { WhenNewestProvider } from '../ui/when-newest.ts';
import { Announcer, useAnnouncer } from './announcer.tsx';
import type { Edition } from './edition.ts';
import styles from './embed-page.module.css';
import { afterFirstPicture, firstPictureIsDrawn } from './first-picture.ts';
import { keepHostScrolling } from './host-scrolling.ts';
import { EmbedCard, EmbedList, StoryPanel } from './late-panels.ts';
import { focusWhenThere } from './move-focus.ts';
import { pageTitle } from './page-title.ts';
import { pageAddress } from './saved-page.ts';
import { Stage, shownAs } from './stage.tsx';
import type { ExplorerStore } from './store.ts';
import { tellHeight } from './tell-height.ts';
import { useDataStanding } from './use-data-standing.ts';
import { useExplorerValue } from './use-explorer-value.ts';
import { useMedia } from './use-media.ts';
import { useStoreState } from './use-store-state.ts';
import { useStories } from './use-stories.ts';
import { useWhenNewest } from './use-when-newest.ts';

interface Props {
  readonly store: ExplorerStore;
  readonly edition: Edition;
}

/** Narrower than this nothing of a picture or a list can be read: the caption alone says what there is. */
const TOO_NARROW = '(max-width: 11.24rem)';

/** What the stage shows, in a word. */
const KINDS = { graph: 'picture', list: 'list', timeline: 'timeline' } as const;

/** The page around has a main part of its own. */
const Page = window.parent === window ? 'main' : 'div';

const nothing = (): void => undefined;
const openCard = (): void => focusWhenThere(CARD_ID);

/** The page where the link says `embed`. */
export function EmbedPage({ store, edition }: Props) {
  const { announcement, announce } = useAnnouncer();
  const state = useStoreState(store);
  const whenNewest = useWhenNewest(store, state);
  const explorer = useExplorerValue(store, state, announce);
  const caption = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const acts = useRef(null);
  const stories = useStories(store, edition);
  const goOn = useRef<((by: 1 | -1) => void) | null>(null);
  const narrow = useMedia(TOO_NARROW);
  const { view } = explorer;
  const standing = useDataStanding(edition, view, store.dataset.hash);
  const show = shownAs(view.show);
  const { theme, transparent } = view.embed ?? { theme: 'system', transparent: false };

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    dataset.embed = transparent ? 'transparent' : 'plain';
  }, [theme, transparent]);
  const open = (ids: readonly string[]): void => {
    store.dispatch({ type: 'select', ids, mode: 'replace' });
    openCard();
  };
  useEffect(() => {
    // Where there is no picture, nothing waits for one.
    if (narrow || show === 'list') firstPictureIsDrawn();
  }, [narrow, show]);
  const title = pageTitle(explorer);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => void afterFirstPicture().then(store.loadTexts), [store]);
  useEffect(() => (stage.current === null ? undefined : keepHostScrolling(stage.current)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with `narrow` the stage comes and goes.
  useEffect(() => {
    if (caption.current === null) return;
    return tellHeight({ caption: caption.current, stage: stage.current, isPicture: show === 'graph' });
  }, [show, narrow]);

  return (
    <ExplorerProvider value={explorer}>
      <WhenNewestProvider value={whenNewest}>
        <Page className={styles.page}>
          <div ref={caption} className={styles.caption}>
            <EmbedCaption
              full={pageAddress() + formatForCopy({ ...view, embed: null })}
              standing={standing}
              notes={state.notes}
              leftOut={narrow ? KINDS[show] : null}
            />
          </div>
          <div className={styles.body} hidden={narrow}>
            <div ref={stage} id={VIEW_ID} tabIndex={-1} className={styles.stage} data-show={show} hidden={narrow}>
              {!narrow && show === 'list' && (
                <Suspense fallback={<p role="status">Loading the list…</p>}>
                  <EmbedList open={open} />
                </Suspense>
              )}
              {!narrow && show !== 'list' && (
                <Stage
                  store={store}
                  embedded
                  onOpenDetails={openCard}
                  onOrder={nothing}
                  onSearch={nothing}
                  onCopyLink={nothing}
                  onShare={nothing}
                  onCommands={nothing}
                  onHelp={nothing}
                  onTogglePlay={nothing}
                  onStep={(by) => goOn.current?.(by)}
                  playing={false}
                  acts={acts}
                />
              )}
            </div>
            {!narrow && view.story !== null && (
              <div className={styles.story}>
                <Suspense fallback={null}>
                  <StoryPanel
                    place={view.story}
                    compact={view.selection.length > 0}
                    load={stories.load}
                    isOfToday={stories.isOfToday(view.story.id)}
                    page={null}
                    goOn={goOn}
                  />
                </Suspense>
              </div>
            )}
            {!narrow && view.selection.length > 0 && (
              <Suspense fallback={null}>
                <EmbedCard />
              </Suspense>
            )}
          </div>
          <Announcer announcement={announcement} />
        </Page>
      </WhenNewestProvider>
    </ExplorerProvider>
  );
}
