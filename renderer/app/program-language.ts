/** The language of the window follows that of the program. */
import { type AnyLanguage, isLanguage } from '../../preload/contract/languages';
import { windowMessages } from '../../messages/en/window';
import type { Translated } from '../../messages/messages';
import { onEvent } from '../api/client';
import { setLanguage } from '../ui/language';

type Messages = Translated<typeof windowMessages>;

/** The window loads one catalogue besides the English one, which is there from the start. */
const LOADERS: Partial<Record<AnyLanguage, () => Promise<Messages>>> = {};

/** Loads the messages of the language that main wrote into the page. Call before the window is drawn. */
export async function startLanguage(): Promise<void> {
  const { lang } = document.documentElement;
  await changeTo(isLanguage(lang) ? lang : 'en');
}

export function followLanguage(): void {
  onEvent(window.proofsheet, 'preferences.languageChanged', ({ language }) => void changeTo(language));
}

async function changeTo(language: AnyLanguage): Promise<void> {
  setLanguage(language, (await LOADERS[language]?.()) ?? windowMessages);
}
