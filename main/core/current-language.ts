/**
 * Which language main uses, without the messages: the window is opened in it before they are loaded.
 * [Note: One language per page]
 */
import type { AnyLanguage } from '../../preload/contract/languages';
import { Listeners } from './listeners';

let current: AnyLanguage = 'en';
const listeners = new Listeners<AnyLanguage>();

export function currentLanguage(): AnyLanguage {
  return current;
}

/** Calls the listeners if the language changed. `setLanguage` of `language.ts` loads the messages as well. */
export function setCurrentLanguage(language: AnyLanguage): void {
  if (language === current) return;
  current = language;
  listeners.call(language);
}

/** Calls the listener after each change of the language, for texts that are already shown. */
export function whenLanguageChanges(listener: (language: AnyLanguage) => void): void {
  listeners.add(listener);
}
