/** Limits of the views whose state is saved for the next start, for the window and main. */

/** Grids, and screens of groups, each. */
export const MOST_SAVED_GRIDS = 8;
/** Views whose arrangement is saved. */
export const MOST_SAVED_ARRANGEMENTS = 200;
/** Characters of the name of a view. */
export const LONGEST_VIEW_NAME = 500;
