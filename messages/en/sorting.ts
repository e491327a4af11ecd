/** How albums and pictures are sorted. */
export const sort = {
  /** Name of a button that is pressed or not; the list of orders stands before it. */
  descending: 'Descending order',
} as const;

/** The orders, in a list. `service`: as the service lists them. About 20 characters. */
export const sortBy = {
  service: 'Service order',
  name: 'Name',
  taken: 'Date taken',
  uploaded: 'Date uploaded',
  updated: 'Last change',
  size: 'File size',
  count: 'Number of pictures',
} as const;
