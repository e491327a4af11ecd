/** Limits of a check that the window and main both need. Imports nothing, so that the window can import it. */

/** Members of one check. */
export const MOST_MEMBERS_CHECKED = 500;
/** UTF-16 units. */
export const LONGEST_NOTE = 1_000;
