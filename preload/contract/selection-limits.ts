/** Limits of what can be done with selected pictures at once, for the window and main. */

/** Pictures whose links or metadata can be copied at once. */
export const MOST_COPIED_PICTURES = 1_000;
/** Pictures in one list. */
export const MOST_LISTED_PICTURES = 100_000;
/** Characters of the ranges of a selection. */
export const LONGEST_INDEXES = 100_000;
