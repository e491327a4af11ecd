/** The texts of the lock screen, in the language that main wrote into the page. Main reloads the page for another language. */
import { lockScreen } from '../../messages/en/lock-screen';
import { localeFor, systemFormats } from '../../messages/locale';
import type { Translated } from '../../messages/messages';
import { alterFor } from '../../messages/pseudo';
import { createTranslator, type Translator } from '../../messages/translator';
import { type AnyLanguage, directionOf, isLanguage } from '../../preload/contract/languages';

/** Only what this page shows, so that its bundle stays small. */
const ENGLISH = { lockScreen } as const;
type Messages = typeof ENGLISH;

const LOADERS: Partial<Record<AnyLanguage, () => Promise<Translated<Messages>>>> = {};

export async function loadTexts(): Promise<Translator<Messages>['translate']> {
  const { lang } = document.documentElement;
  const language = isLanguage(lang) ? lang : 'en';
  const translator = createTranslator<Messages>({
    messages: (await LOADERS[language]?.()) ?? ENGLISH,
    locale: localeFor(language, systemFormats()),
    isRightToLeft: directionOf(language) === 'rtl',
    alter: alterFor(language),
  });
  return translator.translate;
}
