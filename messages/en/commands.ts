/** What the commands of `preload/contract/commands.ts` are called, and the keys that single components handle. */

/** By ID, for buttons, menus, the palette and the list of shortcuts. The menu bar writes them in title case in English. */
export const commands = {
  'add-account': 'Add account…',
  'show-account': 'Account…',
  'choose-account': 'Switch account',
  'copy-picture': 'Copy picture',
  'save-picture': 'Save picture as…',
  'compare-selected': 'Compare',
  'copy-links': 'Copy links',
  'copy-metadata': 'Copy metadata',
  'save-list-csv': 'Save list as CSV…',
  'save-list-json': 'Save list as JSON…',
  'clear-selection': 'Clear the selection',
  'show-settings': 'Settings',
  'mask-everything': 'Mask revealed pictures',
  'mask-all-pictures': 'Mask all pictures or only sensitive ones',
  'lock-window': 'Lock the window',
  'take-mask-off': 'Turn off masking…',
  'toggle-star': 'Set or remove the star',
  'toggle-pin': 'Pin or unpin the album',
  reveal: 'Reveal or hide',
  'reveal-album': 'Reveal the whole album…',
  'toggle-inspector': 'Inspector',
  'larger-tiles': 'Larger pictures',
  'smaller-tiles': 'Smaller pictures',
  'reset-tiles': 'Default picture size',
  'larger-text': 'Larger text',
  'smaller-text': 'Smaller text',
  'reset-text': 'Default text size',
  'reload-view': 'Refresh',
  'show-activity': 'Activity',
  back: 'Back',
  forward: 'Forward',
  'go-up': 'Back to the albums',
  find: 'Open an owner or album',
  search: 'Search',
  'show-favourites': 'Recent and starred',
  'show-palette': 'Palette',
  'show-group': 'Members of the group',
  'act-as-recent-member': 'Act as a recent member',
  'stop-acting': 'Stop acting as a member',
  'show-journal': 'Journal',
  'check-next-member': 'Next member',
  'check-previous-member': 'Previous member',
  'mark-looked-at': 'Mark as looked at',
  'mark-fine': 'Mark as fine',
  'mark-to-discuss': 'Mark to discuss…',
  'mark-member-looked-at': 'Mark the member as looked at',
  'mark-member-fine': 'Mark the member as fine',
  'mark-member-to-discuss': 'Mark the member to discuss…',
  'edit-member-note': 'Note on the member…',
  'go-on-with-check': 'Continue the check',
  'pause-check': 'Pause the check',
  'finish-check': 'Finish the check…',
  'show-finished-checks': 'Finished checks…',
  'show-guide': 'User’s guide',
  'show-keys': 'Keyboard shortcuts',
  'open-logs': 'Open logs',
  'copy-report': 'Copy report',
  'report-problem': 'Report a problem…',
  'show-about': 'About Proofsheet',
  'select-all': 'Select all',
} as const;

/** Words beside icons in the toolbar, if there is room: each is a part of the name in `commands`, and short. */
export const toolbarWords = {
  'show-group': 'Members',
  'show-favourites': 'Recent',
  'reload-view': 'Refresh',
  'show-keys': 'Shortcuts',
  'toggle-inspector': 'Inspector',
  'reveal-album': 'Reveal',
} as const;

/** What the palette and the list of shortcuts say in addition. */
export const commandDetails = {
  'show-account': 'name, colour, sign out',
  reveal: 'the selected picture, for a time',
  'show-palette': 'albums, owners, accounts, members and commands',
  'show-journal': 'what was done as a member',
  'copy-report': 'versions and latest incidents',
} as const;

export const componentKeys = {
  move: 'Move to the nearest',
  'move-to-end': 'Go to the first or last',
  page: 'Go one screen up or down',
  open: 'Open',
  'toggle-selected': 'Select or deselect',
  'extend-selection': 'Extend the selection',
  previous: 'Previous',
  next: 'Next',
  'step-to-end': 'Go to the first or last',
  'zoom-in': 'Zoom in',
  'zoom-out': 'Zoom out',
  'zoom-fit': 'Fit in the window',
  'zoom-actual': '100% (actual pixels)',
  'zoom-fill': 'Fill the window',
  'zoom-toggle': 'Switch between fitted and 100%',
  'pan-picture': 'Move the zoomed picture',
  'turn-right': 'Turn right',
  'turn-left': 'Turn left',
  'page-in-viewer': 'Go ten back or forward',
  filmstrip: 'Filmstrip',
  slideshow: 'Slideshow',
  'info-overlay': 'Details above the picture',
  'frame-step': 'Previous or next frame of a video',
  compare: 'Compare',
  'close-viewer': 'Close',
  'add-compared': 'Add the next picture',
  'remove-compared': 'Remove from the comparison',
  'swap-compared': 'Swap with the next one',
  'link-zoom': 'Zoom all together',
  'end-comparison': 'Back to one picture',
  peek: 'Show a masked picture while pressed',
  'picture-menu': 'Open the menu of the picture',
  'move-account': 'Move the account',
  'account-menu': 'Open the account',
  histogram: 'Histogram',
} as const;

/** The headings of the list of shortcuts: where they work. */
export const shortcutSections = {
  grid: 'In a grid',
  viewer: 'In the large view',
  comparison: 'Comparing pictures',
  pictures: 'Pictures',
  accounts: 'Accounts',
  acting: 'Acting as a member',
  check: 'Checking members',
  anywhere: 'Anywhere',
} as const;

/** The dialog with all shortcuts. */
export const shortcutList = {
  lettersInFields: 'A shortcut that is one letter does not work while you type in a field; the others do.',
  /** A command with what it does, such as "Palette: albums, owners, accounts, members and commands". */
  withDetail: '{label}: {detail}',
} as const;

/** What the menus of Electron and macOS use keys for, besides the commands. */
export const systemUses = {
  redo: 'Redo',
  pasteAndMatchStyle: 'Paste and Match Style',
  fullScreen: 'Full Screen',
  hideOthers: 'Hide Others',
} as const;
