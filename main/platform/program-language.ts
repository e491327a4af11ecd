/** Sets the language of the program: the one that the person chose, or that of the system. */
import { app } from 'electron';
import { type LanguageChoice, resolveLanguage } from '../../preload/contract/languages';
import { setLanguage } from '../core/language';

/** Call when the system's languages are known, so after `app.whenReady`. */
export function applyLanguage(choice: LanguageChoice): void {
  setLanguage(resolveLanguage(choice, app.getPreferredSystemLanguages()));
}
