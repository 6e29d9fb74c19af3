/** Longest fragment that is sent as it is, in characters. */
export const PLAIN_UP_TO = 1000;

/** Longest fragment that is sent without a word of warning: some programs cut off longer ones. */
export const SAFE_UP_TO = 4000;
