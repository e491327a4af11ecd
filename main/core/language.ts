/**
 * The language of the program in main. There is one per process, so that every function can word what it returns.
 * [Note: One language per page]
 */
import { mainMessages } from '../../messages/en/main';
import { localeFor, systemFormats } from '../../messages/locale';
import type { KeyOf, Translated } from '../../messages/messages';
import { alterFor } from '../../messages/pseudo';
import { createTranslator, type MessageValues, type Translator } from '../../messages/translator';
import { type AnyLanguage, directionOf, type Language } from '../../preload/contract/languages';
import { Listeners } from './listeners';

type MainMessages = typeof mainMessages;
/** A key of a message of main: "menu.file". */
export type MainMessageKey = KeyOf<MainMessages>;

type Messages = Translated<MainMessages>;

/** The program loads one catalogue besides the English one, which is there from the start. */
const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Messages>>> = {
  de: async () => (await import('../../messages/de/main')).mainMessages,
  nl: async () => (await import('../../messages/nl/main')).mainMessages,
  es: async () => (await import('../../messages/es/main')).mainMessages,
  fr: async () => (await import('../../messages/fr/main')).mainMessages,
  ar: async () => (await import('../../messages/ar/main')).mainMessages,
};

interface Active {
  readonly language: AnyLanguage;
  readonly translator: Translator<MainMessages>;
}

let active = activate('en', mainMessages);
/** The language that was set last; its catalogue may still be loading. */
let wanted: AnyLanguage = 'en';
const listeners = new Listeners<AnyLanguage>();

function activate(language: AnyLanguage, messages: Messages): Active {
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
export async function setLanguage(language: AnyLanguage): Promise<void> {
  if (language === wanted) return;
  wanted = language;
  const messages = language in LOADERS ? await LOADERS[language as keyof typeof LOADERS]() : mainMessages;
  // Another language may have been set meanwhile.
  if (language !== wanted) return;
  active = activate(language, messages);
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
