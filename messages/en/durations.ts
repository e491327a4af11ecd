/** Durations that are not written by the system's rules. Use the symbols of the units. */
export const durations = {
  /** A countdown below one minute, and short durations in tables. */
  seconds: '{seconds, number} s',
  milliseconds: '{milliseconds, number} ms',
  /** A countdown from one minute. `seconds` always has two digits. */
  minutesAndSeconds: '{minutes, number}:{seconds}',
} as const;
