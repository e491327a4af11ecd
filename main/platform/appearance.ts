/** Applies the person's choices of language and colours to the program: what they chose, or what the system uses. */
import { app, nativeTheme } from 'electron';
import type { Preferences } from '../../preload/contract';
import { resolveLanguage } from '../../preload/contract/languages';
import { setLanguage } from '../core/language';

/** Call after `app.whenReady`, when the system's languages are known. */
export async function applyAppearance({ language, theme }: Pick<Preferences, 'language' | 'theme'>): Promise<void> {
  // All pages follow, the lock screen too.
  nativeTheme.themeSource = theme;
  await setLanguage(resolveLanguage(language, app.getPreferredSystemLanguages()));
}
