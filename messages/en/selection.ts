/** Selecting several pictures, and what can be done with them. */

export const selection = {
  /** Name of the bar below the grid, for screen readers. */
  bar: 'Selection',
  /** Tooltip of the check box of a tile. */
  select: 'Select',
  count: '{count, plural, one {# picture selected} other {# pictures selected}}',
  /** Read by screen readers. */
  none: 'Nothing is selected',
  clear: 'Clear the selection',
  /** A short message. The album got or lost pictures. */
  albumChanged: 'The selection was cleared: the pictures of the album have changed',
} as const;
