/** Opens records in the details, and takes the reader there. */
export type Open = (ids: readonly string[]) => void;

/** The id of the heading that stands on top of the details, whatever they show; it can take focus by script. */
export const DETAILS_HEADING_ID = 'details-heading';
