/** Limits of what can be done with selected pictures at once, for the window and main. */

/** Pictures whose links or metadata can be copied at once. */
export const MOST_COPIED_PICTURES = 1_000;
/** Pictures in one list. */
export const MOST_LISTED_PICTURES = 100_000;
/** Characters of the ranges of a selection. */
export const LONGEST_INDEXES = 100_000;
/** Selected pictures that a call names besides their ranges. With its ranges, a call stays within the limits of a call. */
export const MOST_SEEN = 500;
/** Pictures that are dragged out together, and their bytes: what a person waits for while the button is pressed. */
export const MOST_DRAGGED_PICTURES = 30;
export const MOST_DRAGGED_BYTES = 400_000_000;
/** Pictures that are revealed together. Main keeps a limited number of reveals; beyond it the oldest would end. */
export const MOST_REVEALED_PICTURES = 50;
/** Pictures whose stars are set together, one call each. */
export const MOST_STARRED_TOGETHER = 50;
