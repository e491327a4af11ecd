/** The journal: what was done while acting as members. See also `journal-subjects.ts`. */

export const journal = {
  title: 'Journal',
  /** Names the table for screen readers, and its columns. */
  entries: 'Entries',
  time: 'Time',
  who: 'Who',
  what: 'What happened',
  reason: 'Reason',
  /** A mark on an entry. */
  changedSince: 'Changed since it was written.',
  /** Titles and texts in place of the table. */
  damagedTitle: 'There are no entries to show',
  damagedText:
    'The message above says what is wrong with the journal. You can act as a member again once the journal can be written.',
  emptyTitle: 'Nothing was done as a member yet',
  emptyText: 'When you act as a member of a group, the journal records when, why, and what you opened.',
  noMatchTitle: 'Nothing matches',
  /** `filters`: a list of the parts of the filter, which are the next four texts. */
  noMatchText: 'No entry matches all of these: {filters}.',
  /** `text`: what was typed to search; `kind`: one of `journalKinds`. */
  filteredText: '“{text}”',
  filteredKind: '“{kind}”',
  filteredFrom: 'from {day}',
  /** The day is included. */
  filteredTo: 'until {day}',
  /** Instead of `noMatchText`. */
  daysReversed: 'The first day is after the last day.',
  /** A button that clears the filter. */
  clearFilter: 'Clear the filter',
} as const;

export const journalFilter = {
  /** Names the three fields for screen readers. */
  label: 'Filter',
  /** A field for words to search. The second text is inside the empty field. */
  words: 'Words',
  wordsPlaceholder: 'Name, album or reason',
  /** A choice of kinds. The second text is the choice of all kinds. */
  kind: 'What happened',
  allKinds: 'Everything',
  /** A choice of accounts. */
  account: 'Account',
  allAccounts: 'All accounts',
  thisAccount: 'This account',
  accountOfService: '{name}, {service}',
  /** Before two date fields: the first and the last day. */
  from: 'From',
  to: 'Until',
} as const;

/** Kinds of entries: choices of the filter, and cells of an exported table. */
export const journalKinds = {
  started: 'Acting started',
  extended: 'Acting extended',
  ended: 'Acting ended',
  'album-opened': 'Album opened',
  revealed: 'Revealed',
  'rules-changed': 'Mask rules changed',
  'settings-changed': 'Settings changed',
  masked: 'Masked again',
  downloaded: 'Downloaded',
  exported: 'Exported',
  searched: 'Pictures searched',
  'overview-opened': 'Overview opened',
  'check-started': 'Check started',
  'check-ended': 'Check finished',
  'check-deleted': 'Check deleted',
  compared: 'Albums compared',
  'member-sought': 'Member looked up',
  'damage-found': 'Damage found in the journal',
} as const;

/** What an account did, in a line of the table without a full stop. `what`: of `journalSubjects`. */
export const journalActions = {
  started: '{isMaskOn, select, true {Started acting with masking on} other {Started acting with masking off}}',
  /** `time`: "2:30 PM". */
  extended: 'Extended acting until {time}',
  /** `why`: of `journalEnds`. */
  ended: 'Stopped acting: {why}',
  /** `name`: of the album. */
  'album-opened': 'Opened the album “{name}”',
  revealed: 'Revealed: {what}',
  /** `from`, `to`: of `journalRules`. */
  'rules-changed': 'Changed the mask: {from} → {to}',
  'settings-changed': 'Changed: {what}',
  masked: 'Masked again: {what}',
  downloaded: 'Downloaded {what}',
  exported: 'Exported {what}',
  /** `count`: albums that no earlier result had pictures of. */
  searched: 'Searched the pictures that were read; results came from {count, plural, one {# album} other {# albums}}',
  /** `reads`: "albums" if every album is read, not only the lists of albums. */
  'overview-opened':
    '{reads, select, albums {Opened the overview of the group, which loads the ratings of the pictures in all albums} other {Opened the overview of the group}}',
  /** `name`: of the member. */
  compared: 'Compared the albums of {name} with what the account itself sees, without acting as {name}',
  /** `id`: what the person typed, such as a user ID. */
  'member-sought': 'Looked up {id}, to add them as a member',
  /** `findings`: one or more sentences. */
  'damage-found': 'Found in the journal: {findings}',
} as const;

/** What happened to a check of members: a line like those of `journalActions`. */
export const journalChecks = {
  started:
    'Started a check of {count, plural, one {# member} other {# members}}{isMaskOff, select, true {, with the mask off} other {}}',
  /** `count`: members who were acted as. */
  ended:
    'Finished a check: {count, plural, one {# member} other {# members}}, {marks, plural, one {# mark} other {# marks}}',
  deleted:
    'Deleted a finished check: {count, plural, one {# member} other {# members}}, {marks, plural, one {# mark} other {# marks}}',
} as const;

/** Why acting as a member ended: after "Stopped acting: ", or alone in a cell of an exported table. */
export const journalEnds = {
  returned: 'returned to their own account',
  switched: 'switched to another member',
  left: 'switched to another account',
  'time-limit': 'the time limit was reached',
  slept: 'the computer went to sleep',
  locked: 'the screen was locked',
  blanked: 'the screen went blank and may have been locked',
  refused: 'the service no longer allowed it',
  'signed-out': 'the account was signed out',
  forgotten: 'the data about the member was cleared',
  closed: 'Proofsheet was closed',
  'cut-off': 'Proofsheet ended unexpectedly; recorded at the next start',
} as const;

/** The rules of the mask, by what happens to pictures that the service does not rate; part of a line, or a cell of an exported table. */
export const journalRules = {
  mask: 'unrated pictures are masked, style: {style, select, mosaic {mosaic} soft {soft colours} other {plain}}, {asksForMasked, select, true {masked pictures are requested} other {masked pictures are not requested}}',
  'mask-hidden':
    'unrated pictures are masked if their owner hides them, style: {style, select, mosaic {mosaic} soft {soft colours} other {plain}}, {asksForMasked, select, true {masked pictures are requested} other {masked pictures are not requested}}',
  show: 'unrated pictures are shown, style: {style, select, mosaic {mosaic} soft {soft colours} other {plain}}, {asksForMasked, select, true {masked pictures are requested} other {masked pictures are not requested}}',
} as const;

export const journalActors = {
  /** `account` acts as `member`; both are names. */
  asMember: '{account} as {member}',
  journal: 'The journal itself',
} as const;

/** The chosen entry with all its details, below the table. */
export const journalEntry = {
  /** Names it for screen readers. */
  label: 'Entry in full',
  none: 'Choose an entry to read it in full.',
  notIntact: 'This entry was changed after it was written.',
  /** `actor`: of `journalActors`, in bold. */
  actor: '{from, select, group {{actor} in {group}, {service}} account {{actor}, {service}} other {{actor}}}',
  /** `rules`: of `journalRules`. */
  rules: 'Rules of the mask: {rules}',
  /** `reason`: what the person typed before acting as the member. */
  reason: 'Reason: {reason}',
  /** `number`: of the entry; `time`: with the day. */
  numberAndTime: 'Entry {number}, {time}',
} as const;

/** Whether the journal is complete, above the table. */
export const journalState = {
  /** `finding`: a sentence. */
  damaged: 'Damaged. {finding}',
  damagedPlaces: '{count, plural, one {Damaged in # place:} other {Damaged in # places:}}',
  nothingRepaired: 'Proofsheet repaired and removed nothing. Later entries are linked to the damaged ones.',
  isBeingChecked: 'Older entries are still being checked.',
  /** `keychain`: "GNOME Keyring (Secret Service)". */
  wholeAndSealed:
    '{count, plural, =0 {Intact: no entries, protected by {keychain}} one {Intact: # entry, protected by {keychain}} other {Intact: # entries, protected by {keychain}}}',
  wholeUnsealed:
    '{count, plural, =0 {Intact: no entries, not protected by a keychain} one {Intact: # entry, not protected by a keychain} other {Intact: # entries, not protected by a keychain}}',
  unsealedText:
    'Each entry is linked to the one before it, so the check finds changed entries. A person who can write to this computer’s files could still remove entries from the end. With a keychain, the check finds that too.',
  /** Names the list of findings for screen readers. */
  findings: 'What was found',
} as const;

export const journalExporting = {
  /** Names the two buttons for screen readers. */
  label: 'Export',
  csv: 'Export CSV…',
  json: 'Export JSON…',
  saved:
    '{count, plural, =0 {Saved no entries as “{fileName}”.} one {Saved # entry as “{fileName}”.} other {Saved # entries as “{fileName}”.}}',
} as const;
