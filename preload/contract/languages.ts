/** The languages of the program. Only languages with a complete catalogue in `messages` are listed. */

export const LANGUAGES = ['en', 'de', 'nl', 'es', 'fr', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * Made from the English catalogue, to test the layout: `en-XA` has accents and is 45 % longer, `ar-XB` runs from right to
 * left. The codes are those of Chromium and Android. The settings list them only in a development build.
 */
export const TEST_LANGUAGES = ['en-XA', 'ar-XB'] as const;

export const ALL_LANGUAGES = [...LANGUAGES, ...TEST_LANGUAGES] as const;
/** A BCP 47 tag. */
export type AnyLanguage = (typeof ALL_LANGUAGES)[number];

/** What the person chose: one language, or that of the system. */
export const LANGUAGE_CHOICES = ['system', ...ALL_LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export type Direction = 'ltr' | 'rtl';

export function directionOf(language: AnyLanguage): Direction {
  return language.startsWith('ar') ? 'rtl' : 'ltr';
}

export function isLanguage(tag: string): tag is AnyLanguage {
  return ALL_LANGUAGES.some((language) => language === tag);
}

/** Returns the chosen language; for `system`, the first of the system's languages that the program has, or English. */
export function resolveLanguage(choice: LanguageChoice, systemLanguages: readonly string[]): AnyLanguage {
  if (choice !== 'system') return choice;
  const wanted = systemLanguages.map((tag) => tag.split('-', 1)[0]?.toLowerCase());
  return wanted.map((code) => LANGUAGES.find((language) => language === code)).find(Boolean) ?? 'en';
}
