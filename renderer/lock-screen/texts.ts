/** The texts of the lock screen, in the language that main wrote into the page. Main reloads the page for another language. */
import { lockScreen } from '../../messages/en/lock-screen';
import { localeFor, systemFormats } from '../../messages/locale';
import type { Translated } from '../../messages/messages';
import { alterFor } from '../../messages/pseudo';
import { createTranslator, type Translator } from '../../messages/translator';
import { directionOf, isLanguage, type Language } from '../../preload/contract/languages';

/** Only what this page shows, so that its bundle stays small. */
const ENGLISH = { lockScreen } as const;
type Messages = typeof ENGLISH;

const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Translated<Messages>>>> = {
  de: () => import('../../messages/de/lock-screen'),
  nl: () => import('../../messages/nl/lock-screen'),
  es: () => import('../../messages/es/lock-screen'),
  fr: () => import('../../messages/fr/lock-screen'),
  ar: () => import('../../messages/ar/lock-screen'),
};

export async function loadTexts(): Promise<Translator<Messages>['translate']> {
  const { lang } = document.documentElement;
  const language = isLanguage(lang) ? lang : 'en';
  const translator = createTranslator<Messages>({
    messages: language in LOADERS ? await LOADERS[language as keyof typeof LOADERS]() : ENGLISH,
    locale: localeFor(language, systemFormats()),
    isRightToLeft: directionOf(language) === 'rtl',
    alter: alterFor(language),
  });
  return translator.translate;
}
