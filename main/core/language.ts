/**
 * The language of the program in main. There is one per process, so that every function can word what it returns.
 * [Note: One language per page]
 */
import { mainMessages } from '../../messages/en/main';
import { localeFor, systemFormats } from '../../messages/locale';
import type { KeyOf, Translated } from '../../messages/messages';
import { alterFor } from '../../messages/pseudo';
import { createTranslator, type MessageValues, type Translator } from '../../messages/translator';
import { type AnyLanguage, directionOf, type LANGUAGES } from '../../preload/contract/languages';
import { Listeners } from './listeners';

type MainMessages = typeof mainMessages;
/** A key of a message of main: "menu.file". */
export type MainMessageKey = KeyOf<MainMessages>;

const CATALOGUES: Readonly<Record<(typeof LANGUAGES)[number], Translated<MainMessages>>> = { en: mainMessages };

interface Active {
  readonly language: AnyLanguage;
  readonly translator: Translator<MainMessages>;
}

let active = activate('en');
const listeners = new Listeners<AnyLanguage>();

function activate(language: AnyLanguage): Active {
  const messages = language in CATALOGUES ? CATALOGUES[language as keyof typeof CATALOGUES] : mainMessages;
  return {
    language,
    translator: createTranslator<MainMessages>({
      messages,
      locale: localeFor(language, systemFormats()),
      isRightToLeft: directionOf(language) === 'rtl',
      alter: alterFor(language),
    }),
  };
}

/** Sets the language of main. Calls the listeners if it changed. */
export function setLanguage(language: AnyLanguage): void {
  if (language === active.language) return;
  active = activate(language);
  listeners.call(language);
}

export function currentLanguage(): AnyLanguage {
  return active.language;
}

/** Calls the listener after each change of the language, for texts that are already shown. */
export function whenLanguageChanges(listener: (language: AnyLanguage) => void): void {
  listeners.add(listener);
}

/** Returns the message in the language of the program. */
export function t(key: MainMessageKey, values?: MessageValues): string {
  return active.translator.translate(key, values);
}
