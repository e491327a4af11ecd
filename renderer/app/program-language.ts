/** The language of the window follows that of the program. */
import { createCatalogueLoader } from '../../messages/catalogue-loader';
import * as windowMessages from '../../messages/en/window';
import { setSystemLocale } from '../../messages/locale';
import { type AnyLanguage, isLanguage } from '../../preload/contract/languages';
import { onEvent } from '../api/client';
import { setLanguage } from '../ui/language';

const load = createCatalogueLoader<typeof windowMessages>(windowMessages, {
  de: () => import('../../messages/de/window'),
  nl: () => import('../../messages/nl/window'),
  es: () => import('../../messages/es/window'),
  fr: () => import('../../messages/fr/window'),
  ar: () => import('../../messages/ar/window'),
});

/** Loads the messages of the language that main wrote into the page, with the system's locale. Call before the window is drawn. */
export async function startLanguage(): Promise<void> {
  const { lang, dataset } = document.documentElement;
  if (dataset['locale']) setSystemLocale(dataset['locale']);
  await changeTo(isLanguage(lang) ? lang : 'en');
}

export function followLanguage(): void {
  onEvent(window.proofsheet, 'preferences.languageChanged', ({ language }) => void changeTo(language));
}

async function changeTo(language: AnyLanguage): Promise<void> {
  const messages = await load(language);
  if (messages) setLanguage(language, messages);
}
