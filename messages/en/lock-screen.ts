/** The page that covers every window while the program is locked. It must not say what the program is. */
export const lockScreen = {
  /** The heading, and the title of the page. */
  title: 'Locked',
  /** Label of the field. */
  pin: 'PIN',
  /** Buttons. */
  unlock: 'Unlock',
  forgot: 'Forgot the PIN',
  cancel: 'Cancel',
  signOut: 'Sign out of all',
  signOutExplanation:
    'If you forgot the PIN, you can sign out of all accounts here, which also removes the PIN and unlocks the window.',
  wrongPin: 'That is not the PIN.',
  tooManyWrongPins: 'Too many wrong PINs.',
  /** A countdown. */
  wait: '{seconds, plural, one {Try again in # second.} other {Try again in # seconds.}}',
  unreadablePin:
    'The PIN cannot be read, because the keychain is locked. Unlock the keychain, then start the program again.',
  failed: 'That did not work. Try again.',
} as const;

/** What the lock screen pretends to show: an everyday document, or the lines of a terminal. No names, nothing of the person. */
export const decoys = {
  documentTitle: 'Notes of the quarterly meeting',
  documentBegin: 'The minutes of the last meeting were accepted without changes.',
  documentMiddle:
    'The heating on the second floor will be repaired next week. Until then, please use the rooms on the first floor.',
  documentEnd: 'Next steps: collect the figures of each department, agree on a date, and send the summary to all.',
  /** The first and the last line are what a person types; the others are answers of a program. */
  terminal:
    '$ make check\nReading the configuration: done\nChecked 214 files: no problems\nTests: 86 passed, 0 failed\nFinished in 42 s\n$ ',
} as const;
