/** The report of a check of members, as pages to print (PDF). */
export const checkPages = {
  /** Heading of the report, and title of the document. */
  title: 'Report of a check',
  /** Labels of the facts below the heading, each followed by its value. */
  account: 'Account',
  accountAtService: '{account} ({service})',
  /** Value of "Reason". */
  noReason: 'none given',
  begun: 'Begun',
  finished: 'Finished',
  /** Value of "Finished". */
  notFinished: 'not yet',
  members: 'Members',
  membersReached: '{reached, number} of {count, number} looked at',
  marks: 'Marks',
  markCounts: '{discuss, number} to discuss, {fine, number} fine, {lookedAt, number} looked at',
  /** Label, followed by the number of members for whom the mask was off. */
  maskOffFor: 'Mask off',
  maskOffMembers: '{count, plural, =0 {for no member} one {for # member} other {for # members}}',
  created: 'Report created',
  createdBy: '{time}, Proofsheet {version}',
  /** The value is the name of the zone, such as "Central European Standard Time". */
  zone: 'Time zone',
  noPictures: 'This report contains names, titles and notes, and no pictures.',
  /** Sentences below the name of a member. `first`, `last`: date and time. `duration`: such as "3 minutes". */
  actedOnce: 'Acted as this member on {first}, for {duration}.',
  actedAgain: 'Acted as this member first on {first} and last on {last}, for {duration} altogether.',
  neverActed: 'Did not act as this member in this check.',
  seen: '{pictures, plural, =0 {No pictures seen.} one {# picture seen.} other {# pictures seen.}}',
  maskOn: 'The mask was on.',
  maskOff: 'The mask was off.',
  /** `problem`: title of an error. */
  whyMasked: 'The mask could not be turned off: {problem}.',
  /** Heading of a list. */
  albums: 'Albums opened ({count, number})',
  noAlbum: 'No album opened.',
  /** An entry of the list: when the album was opened. */
  albumAt: '{album} ({time})',
  /** The last entry of the list, if not all albums are in it. */
  moreAlbums: '{count, plural, one {# more album} other {# more albums}}',
  /** What could not be read, and why. `problem`: title of an error. A time follows. */
  unread: '{album}: {problem}',
  /** A mark is about a picture of an album. `picture`: title. */
  pictureOfAlbum: '{picture} in {album}',
  /** A mark is about the member, not about an album or a picture. */
  wholeMember: 'whole member',
  /** Heading of a list of names. */
  notReached: '{count, plural, one {# member not looked at} other {# members not looked at}}',
  /** At the bottom of each page. */
  page: 'Page {page} of {pages}',
} as const;
