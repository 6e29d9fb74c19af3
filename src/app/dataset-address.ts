/** Where the files of a dataset lie, relative to the page. */
export interface DatasetAddress {
  readonly id: string;
  /** The compiled dataset, written by `packCompiled`. */
  readonly data: string;
  /** The words of the claims, written by `splitTexts`. */
  readonly texts: string;
  /** The stories, written by `packStories`, loaded when one is opened. */
  readonly stories: string;
  /** The search index, loaded with the search. */
  readonly search: string;
  /** The list of released versions, loaded with a pinned link; null where nothing was released. */
  readonly releases: string | null;
  /** Whether the data are a released version, so that a link pinned to them can always be opened. */
  readonly released: boolean;
}

/** A released version, and where its files lie: an entry of the list that `releases` names. */
export interface ReleaseAddress {
  readonly hash: string;
  readonly day: string;
  readonly what: string;
  readonly data: string;
  readonly texts: string;
  readonly search: string;
  readonly stories: string;
  /** Ids of the stories that the version was kept without, and that are told over it as they are today. */
  readonly storiesOfToday: readonly string[];
}
