/** The dialogs of the Help menu, and the hint of the first start. */

/** The dialog with the versions of the program. */
export const about = {
  system: 'System',
  licence: 'Licence',
  noLicence: 'None is granted: Proofsheet may not be copied or passed on. Its parts have licences of their own.',
  package: 'Package',
  /** How this copy of the program reached the computer. */
  packageKind:
    '{kind, select, source {Built from its source} deb {Debian package} rpm {RPM package} appimage {AppImage} archive {Archive} other {Installer}}',
  /** Opens the list of all parts and their licences. */
  licences: 'Licences…',
  /** Copies the versions, the system and the number of accounts. */
  copy: 'Copy report',
} as const;

/** The list of everything that the program consists of, with the licence of each part. */
export const parts = {
  title: 'Licences',
  search: 'Search by name',
  count: '{count, plural, one {# part} other {# parts}}',
  noneFound: 'No part has this name.',
  /** In place of a version and a licence. */
  ofChromium: 'Part of Chromium',
  textOf: 'Licence of {name}',
  noText: 'The text of this licence is not in this copy of the program.',
  incomplete:
    'Files with licences are missing, so this list is not complete. Only a whole build of the program contains all of them.',
  /** Leads from a licence to the list. */
  back: 'All parts',
} as const;

/** The dialog that shows the report for the developers. Nothing is sent. */
export const report = {
  title: 'Report a problem',
  intro: 'Proofsheet sends nothing. Copy or save this text, and add what you did and what happened.',
  contents: 'It contains versions, settings and the latest errors, but no names, addresses, passwords or keys.',
  text: 'Report',
  copy: 'Copy report',
  save: 'Save report…',
  saved: 'Saved as {fileName}',
  place:
    'This version has no public address for reports. Give the text to the person or team that gave you Proofsheet.',
} as const;

/** Shown once, at the foot of the first screen. The values are keys: "R", "Ctrl K". About 50 characters each. */
export const firstHint = {
  title: 'The most important keys',
  hold: 'Hold the mouse button or {space} on a masked picture to see it',
  reveal: '{reveal} reveals the selected picture for a time',
  mask: '{mask} masks what is revealed',
  palette: '{palette} finds albums, people and commands',
  dismiss: 'Got it',
} as const;

/** The line at the foot of the window that offers a panic key, once. */
export const panicKeyOffer = {
  title: 'Set a panic key',
  text: 'A panic key covers the whole window at once with a page that shows nothing of yours.',
  set: 'Set a key…',
  notNow: 'Not now',
} as const;
