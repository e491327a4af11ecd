/**
 * What a check of the journal found, in whole sentences. The journal is a list of numbered entries. The keychain seals
 * its end: the number and hash of the last entry, so that a check notices entries removed from the end. All values are
 * numbers of entries if not said otherwise; `after` is 0 at the beginning of the journal.
 */
export const journalFindings = {
  changed: 'Broken at entry {entry, number}: it was changed.',
  unreadable: 'Broken at entry {entry, number}: the line there is not an entry.',
  unfinished: 'Entry {entry, number} was not written to its end.',
  rewritten:
    'Broken at entry {entry, number} or before it: entries were rewritten, so the journal no longer ends as it did.',
  /** `entry` comes directly after `after`, and `at` is the number that is expected there. */
  'out-of-order':
    '{after, plural, =0 {Broken at entry {at, number}: the journal begins with entry {entry, number}.} one {Broken at entry {at, number}: entry {entry, number} follows entry {after, number}.} other {Broken at entry {at, number}: entry {entry, number} follows entry {after, number}.}}',
  /** The entries from `first` to `last` are missing; `count` is how many. */
  'cut-off':
    '{after, plural, =0 {{count, plural, =1 {Cut off at the beginning: entry {last, number} is gone.} one {Cut off at the beginning: entries {first, number} to {last, number} are gone.} other {Cut off at the beginning: entries {first, number} to {last, number} are gone.}}} one {{count, plural, =1 {Cut off after entry {after, number}: entry {last, number} is gone.} one {Cut off after entry {after, number}: entries {first, number} to {last, number} are gone.} other {Cut off after entry {after, number}: entries {first, number} to {last, number} are gone.}}} other {{count, plural, =1 {Cut off after entry {after, number}: entry {last, number} is gone.} one {Cut off after entry {after, number}: entries {first, number} to {last, number} are gone.} other {Cut off after entry {after, number}: entries {first, number} to {last, number} are gone.}}}}',
  'file-unreadable': 'The journal’s file cannot be read.',
  'keychain-closed':
    'The keychain that seals the journal’s end does not open at this start. Whether entries are missing at the end will show when it opens again.',
  'end-not-sealed':
    'The journal’s end could not be sealed after the latest entry. If entries are removed from there on, the next check cannot find that.',
  'seal-lost':
    '{after, plural, =0 {The seal of the journal’s end is gone or unreadable, so missing entries would not show.} one {The seal of the journal’s end is gone or unreadable, so missing entries after entry {after, number} would not show.} other {The seal of the journal’s end is gone or unreadable, so missing entries after entry {after, number} would not show.}}',
  'unsealed-before': 'Nothing sealed the journal’s end up to entry {last, number}. It is sealed from there on.',
  'unsealed-after':
    '{count, plural, one {The # entry after entry {after, number} was written while nothing sealed the journal’s end.} other {The # entries after entry {after, number} were written while nothing sealed the journal’s end.}}',
  /** At the end of a long list of findings. `count`: of further findings. */
  more: '{count, plural, one {And # more, from entry {entry, number} on.} other {And # more, from entry {entry, number} on.}}',
} as const;
