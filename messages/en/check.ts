/** A check of the members of a group: the manager goes through them one after another and marks what they see. */

/** The dialog that starts a check. */
export const startCheck = {
  /** A button on the group's screen, the title of the dialog, and the button that starts it. */
  open: 'Start a check…',
  title: 'Start a check',
  start: '{count, plural, one {Check # member} other {Check # members}}',
  explanation:
    'You act as one member after another. In each you see what the member sees, and can mark pictures, albums and the member, with notes for yourself. A check can be paused and continued another day.',
  /** Names a choice; each value has its number of members beside it. */
  whichMembers: 'Which members',
  all: 'All members',
  shown: 'Those listed now, by search and filter',
  changed: 'Changed since the last check',
  starred: 'Starred members',
  /** Below `changed`. `changed`, `never` and `unknown` are numbers of members. */
  changedDetail:
    '{changed, number} changed, {never, number} never checked, {unknown, number} not known because the overview has not read them',
  /** Below the choice. */
  order: 'In the order of the list.',
  tooMany: 'A check takes at most {limit, number} members: the first ones of the list.',
  reason: 'Reason, for the journal (optional)',
  /** A checkbox, and the text below it. `duration`: "10 minutes". */
  maskOff: 'Turn off masking for each member',
  maskOffHint:
    'Sensitive pictures are visible as soon as a member is opened, for {duration} each time. The journal records it for each member.',
} as const;

/** The line on the group's screen while a check is not finished. `name`: of the member. */
export const checkPanel = {
  /** Names the line for screen readers. */
  label: 'Check of members',
  running: 'Check: member {position, number} of {count, number}, {name}',
  /** No member is acted as at the moment. `opened`: the number of members that were opened so far. */
  paused: 'Check paused: {opened, number} of {count, number} members opened',
  /** All members of the check were forgotten. */
  noMembers: 'No member is left in this check.',
  continuesWith: 'Continues with {name}',
  /** A checkbox beside the button that continues the check. */
  maskOff: 'Turn off masking',
  /** A button: shows the albums of the member who is acted as. */
  backToMember: 'Back to the member',
  /** Buttons. */
  continue: 'Continue the check',
  notKept: 'Without a keychain, this check is lost when the program closes.',
  unreadable: 'Checks of an earlier time cannot be opened.',
} as const;

/** The second line of the band, while a member of a check is acted as. */
export const checkBar = {
  /** Names the line for screen readers. */
  label: 'Check',
  position: 'Check: member {position, number} of {count, number}',
  /** The same in a narrow window. */
  positionShort: 'Check: {position, number} of {count, number}',
  /** Buttons. */
  pause: 'Pause',
  finish: 'Finish…',
  /** Shown briefly if there is no member in this direction. */
  isLast: 'This is the last member of the check.',
  isFirst: 'This is the first member of the check.',
  /** Main could not turn the mask off for this member. `problem`: a title, such as "Not allowed". */
  stillMasked: 'Masking stays on. {problem}.',
} as const;

/** The dialog that finishes a check. */
export const finishCheck = {
  title: 'Finish the check?',
  text: '{opened, number} of {count, number} members were opened. Marks and notes stay in the report; the next check starts without them.',
  finish: 'Finish the check',
  done: 'The check is finished',
  doneText:
    '{count, plural, one {# member} other {# members}}, {marks, plural, one {# mark} other {# marks}}. Pictures that you have seen no longer count as new.',
} as const;

/** The screen if a member of a check cannot be acted as. `name`: of the member. */
export const checkSkipped = {
  title: '{name} could not be opened',
  left: 'The service no longer lists this member: they may have left the group. The check records that and goes on with the next member.',
  refused:
    'The service no longer lets you act as this member: they may have left the group, or your right was withdrawn. The check records that and goes on with the next member.',
  /** A button. `name`: of the next member. */
  next: 'Next member: {name}',
} as const;

/** The dialog that lists finished checks. */
export const finishedChecks = {
  /** A button that opens it. */
  open: 'Finished checks…',
  title: 'Finished checks',
  none: 'No check has been finished yet.',
  counts: '{count, plural, one {# member} other {# members}}, {marks, plural, one {# mark} other {# marks}}',
  hint: 'The last five finished checks are kept on this computer, and forgotten with the account.',
  /** A button at each check; the question that it asks, and the button that answers it. */
  delete: 'Delete…',
  deleteQuestion:
    'Delete this check with its marks and notes? Its report cannot be exported any more. What you have seen does not count as new again.',
  deleteConfirm: 'Delete the check',
  /** Announced. */
  deleted: 'The check was deleted.',
} as const;

/** The menu with the formats of a report. */
export const checkReportMenu = {
  open: 'Export report…',
  pdf: 'As pages (PDF)…',
  csv: 'As a table (CSV)…',
  json: 'As data (JSON)…',
  saved: 'Saved {fileName}',
  /** A button while the pages are printed. */
  cancel: 'Cancel the export',
} as const;

/** Marks of a check. `title`: name of a member, an album or a picture. */
export const checkMarks = {
  /** The three marks: buttons, entries of a menu, and what a tile shows. Short: they stand beside each other. */
  'looked-at': 'Looked at',
  fine: 'Fine',
  'to-discuss': 'To discuss',
  /** Names the three buttons. */
  label: 'Mark {title}',
  /** A button that opens the note. */
  editNote: 'Note…',
  /** Read by screen readers. `mark`: one of the three. */
  marked: '{title}: {mark}',
  removed: '{title}: no longer marked “{mark}”',
  /** A tile: the mark and its note. */
  withNote: '{mark}: {note}',
} as const;

/** The dialog with the note of a mark. */
export const checkNote = {
  /** `title`: name of a member, an album or a picture. */
  title: 'Note on {title}',
  /** Names the choice of the mark. */
  mark: 'Mark',
  note: 'Note',
  hint: 'Only on this computer, and forgotten with the account.',
  /** In place of the hint. */
  wasNotSaved: 'This text was not saved yet.',
  remove: 'Remove the mark',
} as const;

/** What is new since the last finished check of a member. */
export const checkNews = {
  /** In the band: the new pictures known so far, or none. */
  count: '{count, plural, one {# new picture} other {# new pictures}}',
  nothing: 'Nothing new so far',
  /** A tooltip of the two above. `date`: "3 March 2026". */
  since: 'Since the check of {date}',
  /** On tiles. */
  newAlbum: 'New',
  newPictures: '{count, plural, one {# new} other {# new}}',
  newPicture: 'New',
  /** A picture that the service rates otherwise than at the last check. */
  rerated: 'Rated differently',
} as const;
