/** The locale of dates, numbers, durations and sorting. */

/** The system's formats as resolved by `Intl`. */
export interface SystemFormats {
  readonly locale: string;
  readonly hourCycle?: string | undefined;
}

export function systemFormats(): SystemFormats {
  return new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
}

/**
 * Returns the locale for texts in a language: the system's own locale if the system uses that language; otherwise the
 * language with the system's 12 or 24 hours. Both are BCP 47 tags.
 */
export function localeFor(language: string, { locale, hourCycle }: SystemFormats): string {
  const spoken = languageOf(language);
  if (languageOf(locale) === spoken) return locale;
  return hourCycle === undefined ? spoken : `${spoken}-u-hc-${hourCycle}`;
}

/** `en-XA` is a test language, whose numbers are English. */
function languageOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? tag;
}
