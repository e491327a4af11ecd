/** Texts that many parts of the window use. */
export const common = {
  /** Buttons. */
  back: 'Back',
  cancel: 'Cancel',
  copy: 'Copy',
  dismiss: 'Dismiss',
  save: 'Save',
  /** The same place while the change is being saved, and afterwards. */
  saving: 'Saving',
  saved: 'Saved',
  /** Buttons, and what they say meanwhile or afterwards. */
  close: 'Close',
  tryAgain: 'Try again',
  /** A button that retries everything that failed on the screen. */
  tryAllAgain: 'Try all again',
  /** `time`: "24 s" or "1:30", until the service accepts requests again. */
  tryAgainIn: 'Try again in {time}',
  tryingAgain: 'Trying again',
  signInAgain: 'Sign in again',
  copied: 'Copied',
  /** Opens the menu of a picture or an album. */
  more: 'More',
  /** Title of the window. `title`: name of an album, an account or a group. */
  windowTitle: '{title} · Proofsheet',
  /** A title without a full stop, and the sentences that explain it. */
  titleAndExplanation: '{title}. {explanation}',
  /** An account or member, and the service that it belongs to. */
  nameAtService: '{name} · {service}',
  /** In place of a screen whose data is being loaded. */
  loading: 'Loading…',
  /** Unfolds technical facts about an error. */
  details: 'Details',
  /** Names the hidden part of the page from which screen readers read messages. */
  announcements: 'Announcements',
} as const;
