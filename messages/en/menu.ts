/**
 * The menu bar. "&" stands before the letter that opens a menu with Alt; the letters of the menus must differ. English
 * writes menu entries in title case.
 */
export const menu = {
  file: '&File',
  edit: '&Edit',
  view: '&View',
  go: '&Go',
  window: '&Window',
  help: '&Help',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pasteAndMatchStyle: 'Paste and Match Style',
  delete: 'Delete',
  selectAll: 'Select All',
  minimize: 'Minimize',
  /** macOS only: makes the window as large as its content. */
  zoom: 'Zoom',
  close: 'Close',
  /** macOS only: brings all windows of the program to the front. */
  front: 'Bring All to Front',
  fullScreen: 'Toggle Full Screen',
  quit: 'Quit',
} as const;

/** macOS only: the menu with the name of the program. */
export const appMenu = {
  services: 'Services',
  hide: 'Hide Proofsheet',
  hideOthers: 'Hide Others',
  showAll: 'Show All',
  quit: 'Quit Proofsheet',
} as const;
