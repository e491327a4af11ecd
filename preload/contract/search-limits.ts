/** Limits of searching, for the window and main. */

/** Most albums in one answer: in a part of the albums that were found, and in the list of albums with found pictures. */
export const MOST_ALBUMS_FOUND = 50;
