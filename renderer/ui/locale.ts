/** The locale of every date, number and length of time in the window. Its sentences are English, so these are too. */

/** As `Intl` resolves the system's settings. */
export interface SystemFormats {
  readonly locale: string;
  readonly hourCycle?: string | undefined;
}

/** A region that speaks English keeps its own dates and numbers; any other keeps its 12 or 24 hours. */
export function localeFor({ locale, hourCycle }: SystemFormats): string {
  if (/^en(?:-|$)/i.test(locale)) return locale;
  return hourCycle === undefined ? 'en' : `en-u-hc-${hourCycle}`;
}

export const LOCALE = localeFor(new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions());
