/** Texts of the parts that all screens are made of: buttons, notices, durations. */

export const ui = {
  /** Buttons. */
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
  /** Unfolds technical facts about an error. */
  details: 'Details',
  /** Names the hidden part of the page from which screen readers read messages. */
  announcements: 'Announcements',
} as const;

/** Durations that are not written by the system's rules. Use the symbols of the units. */
export const durations = {
  /** A countdown below one minute, and short durations in tables. */
  seconds: '{seconds, number} s',
  milliseconds: '{milliseconds, number} ms',
  /** A countdown from one minute. `seconds` always has two digits. */
  minutesAndSeconds: '{minutes, number}:{seconds}',
} as const;
