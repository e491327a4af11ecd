/** Selecting several pictures, and what can be done with them. */

export const selection = {
  /** Name of the bar below the grid, for screen readers. */
  bar: 'Selection',
  /** Tooltip of the check box of a tile. */
  select: 'Select',
  /** The check in the heading of a group of pictures. `name`: "July 2019". */
  selectGroup: 'Select all: {name}',
  count: '{count, plural, one {# picture selected} other {# pictures selected}}',
  /** Read by screen readers. */
  none: 'Nothing is selected',
  /** A short message. The album got or lost pictures. */
  albumChanged: 'The selection was cleared: the pictures of the album have changed',
  /** A short message. The result of the search, or the list of stars, is another one now. */
  listChanged: 'The selection was cleared: the list has changed',
  /** While pictures are read from the service. */
  reading: '{done, number} of {count, number} read',
  /** `size`: "18 MB". The service does not tell the size of all of them, or not all were read. */
  atLeast: 'at least {size}',
  /** How many of the selected pictures are masked. */
  masked: '{maskedCount, number} masked',
  stop: 'Stop',
  /** A button: shows the masked ones for a short time. */
  reveal: 'Reveal',
  /** An entry in the menu of one of several selected pictures. `action`: "Reveal". */
  actionOnAll: '{action} ({count, plural, one {# picture} other {# pictures}})',
  /** Buttons that open a menu. */
  copy: 'Copy',
  save: 'Save list',
  /** Short messages. `left`: pictures without a link. */
  linksCopied:
    'Copied {count, plural, one {# link} other {# links}}{hasLeft, select, true {. {left, number} without a link} other {}}',
  metadataCopied: 'Copied the metadata of {count, plural, one {# picture} other {# pictures}}',
  noLinks: 'There are no links: the service gives none for these pictures',
  linksMasked: 'There are no links while the pictures are masked',
  copyAtMost: 'Select at most {most, number} pictures to copy this, or save a list',
  listSaved: 'Saved a list of {count, plural, one {# picture} other {# pictures}} as “{fileName}”',
  nothingMasked: 'None of the selected pictures is masked',
  revealAtMost: 'Select at most {most, number} pictures to reveal, or reveal the whole album',
  /** Short messages about stars. */
  starAtMost: 'Select at most {most, number} pictures to set their stars together',
  starred: 'Star set on {count, plural, one {# picture} other {# pictures}}',
  unstarred: 'Star removed from {count, plural, one {# picture} other {# pictures}}',
  compareSome: 'Select two to four pictures to compare them',
  /** In place of the buttons: the selection consists of thousands of single pictures. */
  tooScattered: 'Too many separate pictures to do something with at once',
  /** Short messages while several pictures are dragged out of the window. */
  dragAtMost: 'Select at most {most, number} pictures to drag them together',
  draggingMasked: 'Dragging the masked form of {maskedCount, plural, one {# picture} other {# pictures}}',
} as const;
