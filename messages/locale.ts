/** The locale of dates, numbers, durations and sorting. */

/** The system's formats as resolved by `Intl`. */
export interface SystemFormats {
  readonly locale: string;
  readonly hourCycle?: string | undefined;
}

/** Null in main, which knows the system's locale itself. */
let given: string | null = null;

/** Pages call this with main's locale, because Chromium has fewer regions than the system: de-CH would become de. */
export function setSystemLocale(locale: string): void {
  given = locale;
}

export function systemFormats(): SystemFormats {
  return new Intl.DateTimeFormat(given ?? undefined, { hour: 'numeric' }).resolvedOptions();
}

/**
 * Returns the locale for texts in a language: the system's own locale if the system uses that language; otherwise the
 * language, with the system's 24 hours if the language itself counts 12. Both are BCP 47 tags. A language that counts 24
 * hours never gets 12, because "PM" is no word of it.
 */
export function localeFor(language: string, { locale, hourCycle }: SystemFormats): string {
  const spoken = languageOf(language);
  if (languageOf(locale) === spoken) return locale;
  return hourCycle === 'h23' && hourCycleOf(spoken) !== 'h23' ? `${spoken}-u-hc-h23` : spoken;
}

function hourCycleOf(language: string): string | undefined {
  return new Intl.DateTimeFormat(language, { hour: 'numeric' }).resolvedOptions().hourCycle;
}

/** `en-XA` is a test language, whose numbers are English. */
function languageOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? tag;
}
