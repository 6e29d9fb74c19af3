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
}
