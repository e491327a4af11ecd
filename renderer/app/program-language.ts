/** The language of the window follows that of the program. */
import { type AnyLanguage, isLanguage, type Language } from '../../preload/contract/languages';
import { windowMessages } from '../../messages/en/window';
import type { Translated } from '../../messages/messages';
import { onEvent } from '../api/client';
import { setLanguage } from '../ui/language';

type Messages = Translated<typeof windowMessages>;

/** The window loads one catalogue besides the English one, which is there from the start. */
const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Messages>>> = {
  de: async () => (await import('../../messages/de/window')).windowMessages,
  nl: async () => (await import('../../messages/nl/window')).windowMessages,
  es: async () => (await import('../../messages/es/window')).windowMessages,
  fr: async () => (await import('../../messages/fr/window')).windowMessages,
  ar: async () => (await import('../../messages/ar/window')).windowMessages,
};

/** The language that was asked for last; its catalogue may still be loading. */
let wanted: AnyLanguage = 'en';

/** Loads the messages of the language that main wrote into the page. Call before the window is drawn. */
export async function startLanguage(): Promise<void> {
  const { lang } = document.documentElement;
  await changeTo(isLanguage(lang) ? lang : 'en');
}

export function followLanguage(): void {
  onEvent(window.proofsheet, 'preferences.languageChanged', ({ language }) => void changeTo(language));
}

async function changeTo(language: AnyLanguage): Promise<void> {
  wanted = language;
  const messages = language in LOADERS ? await LOADERS[language as keyof typeof LOADERS]() : windowMessages;
  if (language === wanted) setLanguage(language, messages);
}
