/** The frame of the window: the toolbar, the title of the current place, and messages about both. */
export const stage = {
  /** Name of the buttons Back and Forward together, for screen readers. */
  history: 'History',
  /** Names of the links to the levels above, for screen readers. */
  path: 'Path',
  category: 'Category',
  /** Name of a list of orders, such as "By date taken". */
  order: 'Order of the pictures',
  /** Name of the slider in the toolbar, and its tooltip. */
  size: 'Size of the pictures',
  sizeWithKeys: 'Size of the pictures ({larger} and {smaller})',
  /** The button that opens the palette, which looks like a field for searching. */
  search: 'Search',
  /** In place of the albums. */
  noOwnersTitle: 'Whose albums?',
  noOwnersText: 'This account lists no owners.',
  /** A button. */
  openOwner: 'Open an owner',
  /** Follows the title of an error, such as "The service cannot be reached." `time`: such as 14:05. */
  readAt: 'What you see was loaded at {time}.',
  readOn: 'What you see is from {moment}.',
  /** Short messages after a command that cannot run. */
  nothingSelected: 'No picture is selected',
  nothingSelectedToSave: 'No picture is selected. Open an album first',
  closeDialogFirst: 'Close the dialog first',
  /** Title of a dialog. */
  maskUnchanged: 'The mask rules were not changed',
} as const;

/** Errors inside the program itself. */
export const incidents = {
  /** In place of a screen that failed. */
  brokenTitle: 'This view could not be shown',
  brokenText: 'Nothing is lost: the account and its pictures are as they were.',
  /** Buttons. */
  reloadView: 'Reload view',
  copyReport: 'Copy report',
  openLogs: 'Open logs',
  reportCopied: 'Report copied to the clipboard',
} as const;
