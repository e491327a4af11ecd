/** The members of a manager's group: the list, the overview of their albums, and the comparison of one member's albums. */

export const group = {
  /** Title of the screen if the service does not name the group, and one of two views. */
  members: 'Members',
  overview: 'Overview',
  /** Names the choice of the view for screen readers. */
  views: 'View of the group',
  /** Beside the name of the group. */
  memberCount: '{count, plural, one {# member} other {# members}}',
  /** Title of the comparison. `name`: of the member. */
  compareTitle: 'Compare {name}',
  /** Names of the button that goes one level up. */
  backToMembers: 'Back to the members',
  backToAlbums: 'Back to the albums',
  /** A search field, and the text inside it while it is empty. */
  search: 'Name or user ID',
  searchPlaceholder: 'Name or ID',
  /** A choice and its two values. */
  order: 'Order of the members',
  orderByName: 'By name',
  orderByLastUsed: 'By last used',
  /** A checkbox. */
  starredFirst: 'Starred first',
  /** `problem`: a title of an error, such as "The service cannot be reached". */
  starFailed: 'The star could not be changed. {problem}.',
  /** A field for the reason of acting as a member, its short label in a narrow window, and the text inside it. */
  reason: 'Reason, for the journal (optional)',
  reasonShort: 'Reason',
  reasonHint: 'Recorded when you next act as a member',
  /** A button that opens the form `addMember`. */
  addById: 'Add by ID',
  /** Names of the list if it is not the whole group: a heading, and for screen readers. */
  recent: 'Recent members',
  usedLast: 'Used last',
  membersUsedLast: 'Members used last',
  /** `problem`: a title of an error, such as "The service cannot be reached". */
  membersAreOld: 'This list of members may be out of date. {problem}.',
  someUnread: 'Some members could not be loaded, and are missing here. {problem}.',
  /** Titles and texts in place of the list. */
  noneTitle: 'No members',
  noneText: 'This group has no members besides you.',
  noneInGroupText: '{group} has no members besides you.',
  noneKnownTitle: 'No members known yet',
  noneKnownText: 'Members that you add by user ID appear here.',
  cannotActTitle: 'This account cannot act as other members',
  /** A button: requests the permission that is missing. */
  grant: 'Sign in again to grant it',
} as const;

/** One member in the list. `name`: of the member. */
export const memberRow = {
  /** A button. The name comes last: it is hidden until the pointer is over the row, and "Act as" stands alone. */
  actAs: 'Act as {name}',
  actedAsNow: 'You act as this member',
  addedById: 'Added by ID',
  /** `when`: "3 days ago". */
  lastUsed: 'Last used {when}',
  lastUsedNow: 'Last used just now',
  /** Buttons with an icon. */
  compare: 'Compare {name}: as yourself and as them',
  forget: 'Clear data about {name}…',
  star: 'Star {name}',
  removeStar: 'Remove the star of {name}',
  /** The words beside these icons in a wide window: parts of the texts above. */
  compareWord: 'Compare',
  forgetWord: 'Clear data',
} as const;

/** The form that adds a member by its user ID, and the search that finds nothing. */
export const addMember = {
  /** Names the form for screen readers. */
  label: 'Add a member',
  userId: 'Add a member by user ID',
  hint: 'Every user has one ID, both as the owner of albums and as a member of your group.',
  /** Buttons. */
  add: 'Add',
  adding: 'Adding',
  close: 'Close',
  addUserId: 'Add user ID {id}',
  addingUserId: 'Adding user ID {id}',
  showAll: 'Show all members',
  added: '{name} (#{id}) is in the list now.',
  notInGroup: 'Not allowed: this user is not in your group.',
  noSuchUser: 'The service has no user with this ID.',
  /** Titles and text if a search finds nothing. `name`: what was typed. */
  noneCalled: 'No member is called “{name}”',
  noneWithId: 'No member has the ID {id}',
  howToFind: 'Members are found by a part of their name or of their user ID.',
} as const;

/** The dialog that forgets a member, before and afterwards. */
export const forgetMember = {
  question: 'Clear the data about {name}?',
  explanation:
    'Proofsheet deletes what this computer stores about acting as this member: when you last did, and the data that it loaded as the member. {isCurrent, select, true {You act as them now; that ends. } other {}}The journal stays as it is, and nothing changes at the service.',
  /** A button, and the same while it is being done. */
  forget: 'Clear data',
  forgetting: 'Clearing data',
  done: 'Data about {name} cleared',
  /** Above a list of `forgottenData`. */
  deleted: 'Deleted from this computer:',
  nothingKept: 'Proofsheet stored nothing about this member.',
  journalStays: 'Entries in the journal are not deleted.',
} as const;

/** Items of a list below "Gone from this computer:". */
export const forgottenData = {
  albums: 'the loaded data of their albums and pictures',
  location: 'the view of their albums that you opened last',
  'added-by-id': 'that you added them by ID; they leave the list',
  'last-acted-as': 'when you last acted as them',
  star: 'your star',
  checks: 'their part of your checks: marks, notes, and which pictures you have seen',
} as const;

/** The overview: one row for each member, with counts of the member's albums. */
export const overview = {
  /** Names the table for screen readers. */
  label: 'Overview of the members',
  noMatch: 'None of the members loaded so far matches.',
  /** Before two checkboxes, the text of each, and its full name for screen readers. */
  onlyWith: 'Only with',
  unsafePictures: 'possibly sensitive pictures',
  onlyWithUnsafePictures: 'Only with possibly sensitive pictures',
  /** A tooltip that explains the same and the column `unsafe`. */
  unsafeHint: 'Pictures that the service rates as unsafe, or does not rate',
  emptyAlbums: 'empty albums',
  onlyWithEmptyAlbums: 'Only with empty albums',
  /** In a narrow window: the choice of the column to sort by, and a button that reverses the order. */
  order: 'Order of the overview',
  reverse: 'Reverse the order',
  /** A button that opens a menu to show and hide columns, and the name of that menu. */
  columns: 'Columns',
  rowsStay: 'Rows stay in place while you point at them',
  progress: '{read, number} of {total, number} loaded',
  progressWithFailed: '{read, number} of {total, number} loaded, {failed, number} failed',
  /** After the progress: members whose pictures were all read, to count those that are not known to be safe. */
  counted: 'pictures of {counted, number} counted',
  /** Read by screen readers in steps of ten. */
  progressInPercent: 'About {percent, number} percent loaded',
  /** In place of a count, for screen readers. */
  notKnown: 'Not known',
  /** In place of the covers. */
  isWaiting: 'Waiting',
  noAlbums: 'No albums',
  serviceAsksToWait: 'The service asks to wait, {seconds, number} s',
  serviceAskedToWait: 'The service asked to wait',
  notAllowed: 'Not allowed: the service does not let you act as this member.',
  /** The name of the button "Try again" for screen readers. `name`: of the member. */
  tryAgainFor: 'Try again for {name}',
  /** After the covers that fit; the second for screen readers. */
  more: '+{count, number}',
  moreAlbums: '{count, plural, one {# more album} other {# more albums}}',
  /** A button that is a cover. */
  openAlbum: 'Open {name}’s album {album} as {name}',
} as const;

/** The button that exports the overview, and what it reports. */
export const overviewExporting = {
  csv: 'Export CSV…',
  busy: 'Exporting the overview',
  /** `count`: members. */
  saved: '{count, plural, one {Saved # member as “{fileName}”.} other {Saved # members as “{fileName}”.}}',
} as const;

/** Headings of narrow columns: 8 to 10 characters, 14 for `name` and `newest`. */
export const overviewColumns = {
  name: 'Member',
  albums: 'Albums',
  pictures: 'Pictures',
  /** The day of the newest picture. */
  newest: 'Newest',
  /** The number of pictures that are not known to be safe. This column is wider: 20 characters. */
  unsafe: 'Possibly sensitive',
  /** The number of empty albums. */
  empty: 'Empty',
  /** Wide. */
  covers: 'Albums’ covers',
} as const;

/** The same facts in one line of a narrow window: "4 albums · 26 pictures · newest Feb 5, 2024 · possibly sensitive: 3 of 26 · 1 empty". */
export const overviewFacts = {
  albums: '{count, plural, one {# album} other {# albums}}',
  pictures: '{count, plural, one {# picture} other {# pictures}}',
  newest: 'newest {day}',
  /** Albums. */
  empty: '{count, plural, one {# empty} other {# empty}}',
} as const;

/** One member's albums twice: as the person's own account shows them, and as they appear while acting as the member. */
export const comparison = {
  explanation:
    'Proofsheet requests the albums of user ID {id} in two ways: as your own account, and through your group for this member.',
  /** Names the table for screen readers. `name`: of the member. */
  label: 'Albums of {name}, seen in two ways',
  /** Headings of the two sides, and below them what each is. `name`: of the account or member. */
  requestedBy: 'Requested by {name}',
  requestedFor: 'Requested for {name}',
  ownAccount: 'your own account',
  groupForm: 'through your group, without acting as this member',
  /** Heading of the third column. */
  differences: 'Differences',
  onlyDifferences: 'Only differences',
  incomplete: 'Only what could be loaded is shown.',
  /** `problem`: a title of an error, such as "The service cannot be reached". */
  isOld: 'These albums may be out of date. {problem}.',
  /** Titles and texts in place of the table. */
  noAlbumsTitle: 'No albums',
  noAlbumsText: '{name} has no albums that can be seen in either way.',
  noDifferencesTitle: 'No differences',
  noDifferencesText: 'Both ways show the same.',
  /** In place of an album. */
  couldNotRead: 'Could not be loaded',
  notForYou: 'Not listed for you',
  notAsMember: 'Not listed through your group',
  /** In the third column. */
  isSame: 'The same both ways',
  maskedOnBothSides: 'Masked on both sides by your mask rules',
  /** A fact about an album, after its count of pictures. */
  coverWithheld: 'cover withheld',
  /** The number of pictures, in a difference. */
  notCounted: 'not counted',
} as const;

/** How the two sides of one album differ. `own`: as the account; `acting`: as the member. */
export const differences = {
  'only-acting': 'Only through your group',
  'only-plain': 'Only with your account',
  'cover-withheld': 'Cover withheld from you',
  'cover-shown': 'Cover withheld through your group',
  name: 'Name differs',
  description: 'Description differs',
  /** `own`, `acting`: numbers, or "not counted". */
  'picture-count': 'Count differs: {own} and {acting}',
  safety:
    'Safety differs: {own, select, safe {safe} unsafe {not safe} unknown {not said} other {no cover}} and {acting, select, safe {safe} unsafe {not safe} unknown {not said} other {no cover}}',
} as const;

/** How many albums differ, above the table. */
export const comparisonSummary = {
  none: 'No albums either way',
  allSame:
    '{count, plural, =1 {The one album is the same both ways} one {All # album are the same both ways} other {All # albums are the same both ways}}',
  someDiffer:
    '{differing, plural, one {# of {count, plural, one {# album} other {# albums}} differs} other {# of {count, plural, one {# album} other {# albums}} differ}}',
  /** `summary`: one of these, in bold; `details`: a list of `differenceCounts`. */
  withDetails: '{summary}: {details}',
} as const;

/** Items of a list after "3 of 5 albums differ: ". */
export const differenceCounts = {
  'cover-withheld': '{count, plural, one {# withheld from you} other {# withheld from you}}',
  'only-acting': '{count, plural, one {# only through your group} other {# only through your group}}',
  'only-plain': '{count, plural, one {# only with your account} other {# only with your account}}',
  'cover-shown': '{count, plural, one {# withheld through your group} other {# withheld through your group}}',
  name: '{count, plural, one {# with another name} other {# with another name}}',
  description: '{count, plural, one {# with another description} other {# with another description}}',
  'picture-count': '{count, plural, one {# with another count} other {# with another count}}',
  safety: '{count, plural, one {# with another safety} other {# with another safety}}',
} as const;
