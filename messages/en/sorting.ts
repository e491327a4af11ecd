/** How albums and pictures are sorted. */
export const sort = {
  /** Name of a button that is pressed or not; the list of orders stands before it. */
  descending: 'Descending order',
  /** A group in the list of orders. */
  ofService: 'Sorted by the service',
  here: 'Sorted on this computer',
  /** Name of a list of groups, such as "By day". */
  grouping: 'Groups of the pictures',
  /** The heading of a group. */
  undated: 'Without a date',
  /** Name of a control beside the pictures, which scrolls to a date; its value is a date. */
  scrubber: 'Date',
  /** `problem`: a title of an error, such as "The service cannot be reached". */
  failed: 'The pictures could not be sorted. {problem}.',
  /** A line below the pictures, with the button `readOthers`. */
  read: '{known, number} of {total, plural, one {# picture} other {# pictures}} read. The others follow unsorted.',
  reading: '{known, number} of {total, plural, one {# picture} other {# pictures}} read…',
  /** Buttons. */
  readOthers: 'Read the others',
  stopReading: 'Stop reading',
  /** A line below pictures that are sorted by a date or a size; the name of the order stands before it, such as "File size.". */
  noValues: 'The service does not say this about any of these pictures.',
  /** A note beside the order. */
  namesMasked: 'Titles are masked, so sorting by name has no effect.',
} as const;

/** The orders, in a list. `service`: as the service lists them. About 20 characters. */
export const sortBy = {
  service: 'Service order',
  /** The own orders of lists: the picture that was seen or starred last is first; as their albums are listed. */
  ofList: 'List order',
  byAlbum: 'Album order',
  name: 'Name',
  taken: 'Date taken',
  uploaded: 'Date uploaded',
  updated: 'Last change',
  size: 'File size',
  count: 'Number of pictures',
} as const;

/** How pictures that are sorted by date are grouped, in a list. */
export const groupBy = {
  nothing: 'No groups',
  day: 'By day',
  month: 'By month',
  year: 'By year',
} as const;
