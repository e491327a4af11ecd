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
