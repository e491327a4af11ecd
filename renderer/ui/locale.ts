/** The locale of every date, number and duration in the window. English, because the window's texts are English. */

/** The system's formats as resolved by `Intl`. */
export interface SystemFormats {
  readonly locale: string;
  readonly hourCycle?: string | undefined;
}

/** Returns the locale: an English locale unchanged; otherwise English with the region's 12 or 24 hours. */
export function localeFor({ locale, hourCycle }: SystemFormats): string {
  if (/^en(?:-|$)/i.test(locale)) return locale;
  return hourCycle === undefined ? 'en' : `en-u-hc-${hourCycle}`;
}

export const LOCALE = localeFor(new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions());
