/** Titles of the window, names of files, and names of what a service does not name. */

/** In the title bar and the list of windows of the system. */
export const windowTitle = {
  /** `member`, `manager`: names of persons. `id`: the member's ID at the service. */
  actingAs: 'Acting as {member} (#{id}) for {manager}',
  /** The title while the program is locked. It must not tell what the program is. */
  locked: 'Untitled',
} as const;

/** Exports of the journal. */
export const journalExport = {
  /** Name of a file, without its ending. `day`: such as 2026-03-04. No characters that file names cannot have: / : ? * " < > | */
  fileName: 'Proofsheet journal {day}',
  fileNameActing: 'Proofsheet journal {day} (acting as {member})',
  /** In `fileNameActing`, if no character of the name can be in a file name. */
  someMember: 'a member',
  /** Headings of the columns of a table. */
  number: 'Number',
  time: 'Time (UTC)',
  manager: 'Manager',
  service: 'Service',
  group: 'Group',
  member: 'Member',
  memberId: 'Member ID',
  event: 'Event',
  what: 'What',
  reason: 'Reason',
  mask: 'Mask',
  /** Whether the entry is as it was written. */
  intact: 'Intact',
  maskOn: 'on',
  maskOff: 'off',
  yes: 'yes',
  no: 'no',
  /** In the column `what`, beside the name of a member. */
  notActedAs: 'compared, not acted as',
  /** `count`: albums that the results of a search had pictures of. */
  albumsSearched: '{count, plural, one {# album} other {# albums}}',
  /** In the same column: what an overview of a group reads. */
  albumsRead: 'ratings of the pictures in all albums',
} as const;

/**
 * Names that the program gives because the service has none. The name of an account is stored, and stays as it is if the
 * language changes.
 */
export const serviceNames = {
  /** An account of a person who has not signed in. */
  visitor: 'Visitor',
  /** An account of the demonstration. */
  demo: 'Demo',
  /** The album with all pictures of an owner that cost nothing. */
  freeGallery: 'Free gallery',
} as const;

/** Names of saved pictures, without their ending. No characters that file names cannot have: / : ? * " < > | */
export const pictureFile = {
  /** `name`: title of the picture. `isStill`: one picture of a video. */
  fileName: '{name}{isStill, select, true { (still)} other {}}{isMasked, select, true { (masked)} other {}}',
  /** If no character of the title can be in a file name. */
  untitled: 'Picture',
} as const;

/** The report of a check of members, as a table. */
export const checkReport = {
  /** Name of a file, without its ending. `day`: such as 2026-03-04. No characters that file names cannot have. */
  fileName: 'Proofsheet check {day}',
  /** Headings of the columns of a table; the others are those of `journalExport`. */
  row: 'Row',
  album: 'Album',
  picture: 'Picture',
  mark: 'Mark',
  note: 'Note',
  problem: 'Could not be read',
  seconds: 'Seconds',
  pictures: 'Pictures seen',
  /** What a row of the table is about. */
  member: 'member',
  opened: 'album opened',
  marked: 'marked',
  unread: 'not read',
  /** In the column `mark`. */
  'looked-at': 'looked at',
  'to-discuss': 'to discuss',
  fine: 'fine',
} as const;

/** The overview of a group, as a table. */
export const overviewExport = {
  /** Name of a file, without its ending. `day`: such as 2026-03-04. No characters that file names cannot have. */
  fileName: 'Proofsheet overview {day}',
  /** Heading of the last column: why numbers are missing or not complete. The others are those of the window. */
  notes: 'Notes',
} as const;

/** The list of selected pictures, as a table. */
export const pictureList = {
  /** Name of a file, without its ending. `day`: such as 2026-03-04. No characters that file names cannot have. */
  file: 'Proofsheet pictures {day}',
  /** Headings of the columns. */
  album: 'Album',
  title: 'Title',
  fileName: 'File name',
  kind: 'Kind',
  /** In the column `kind`. */
  picture: 'picture',
  video: 'video',
  caption: 'Caption',
  keywords: 'Keywords',
  takenAt: 'Taken',
  uploadedAt: 'Uploaded',
  width: 'Width (pixels)',
  height: 'Height (pixels)',
  sizeBytes: 'Size (bytes)',
  latitude: 'Latitude',
  longitude: 'Longitude',
  isMasked: 'Masked',
  link: 'Link',
  id: 'ID',
} as const;
