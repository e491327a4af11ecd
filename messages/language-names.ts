import type { AnyLanguage } from '../preload/contract/languages';

/** Each language in its own words, so that a person finds it in a window in a language that they do not read. */
export const LANGUAGE_NAMES: Readonly<Record<AnyLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
  nl: 'Nederlands',
  es: 'Español',
  fr: 'Français',
  ar: 'العربية',
  'en-XA': 'en-XA',
  'ar-XB': 'ar-XB',
};
