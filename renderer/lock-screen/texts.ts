/** The texts of the lock screen, in the language that main wrote into the page. Main reloads the page for another language. */
import { createCatalogueLoader } from '../../messages/catalogue-loader';
import * as english from '../../messages/en/lock-screen';
import { setSystemLocale } from '../../messages/locale';
import type { Translator } from '../../messages/translator';
import { translatorFor } from '../../messages/translator-for';
import { isLanguage } from '../../preload/contract/languages';

/** Only what this page shows, so that its bundle stays small. */
type Messages = typeof english;

const load = createCatalogueLoader<Messages>(english, {
  de: () => import('../../messages/de/lock-screen'),
  nl: () => import('../../messages/nl/lock-screen'),
  es: () => import('../../messages/es/lock-screen'),
  fr: () => import('../../messages/fr/lock-screen'),
  ar: () => import('../../messages/ar/lock-screen'),
});

export async function loadTexts(): Promise<Translator<Messages>['translate']> {
  const { lang, dataset } = document.documentElement;
  if (dataset['locale']) setSystemLocale(dataset['locale']);
  const language = isLanguage(lang) ? lang : 'en';
  return translatorFor<Messages>(language, (await load(language)) ?? english).translate;
}
