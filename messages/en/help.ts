/** The dialogs of the Help menu, and the hint of the first start. */

/** The dialog with the versions of the program. */
export const about = {
  system: 'System',
  licence: 'Licence',
  noLicence: 'None is granted: Proofsheet may not be copied or passed on. Its parts have licences of their own.',
  copy: 'Copy versions',
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
