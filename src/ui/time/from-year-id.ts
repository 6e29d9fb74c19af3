/** The id of the field in which the window's first year is typed: where a reader is sent who has yet to choose years. */
export const FROM_YEAR_ID = 'from-year';
