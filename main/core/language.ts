/**
 * The language of the program in main. There is one per process, so that every function can word what it returns.
 * [Note: One language per page]
 */
import { createCatalogueLoader } from '../../messages/catalogue-loader';
import * as mainMessages from '../../messages/en/main';
import { localeFor, systemFormats } from '../../messages/locale';
import type { KeyOf } from '../../messages/messages';
import type { MessageValue, MessageValues } from '../../messages/translator';
import { translatorFor } from '../../messages/translator-for';
import type { AnyLanguage } from '../../preload/contract/languages';
import { setCurrentLanguage } from './current-language';

type MainMessages = typeof mainMessages;
/** A key of a message of main: "menu.file". */
export type MainMessageKey = KeyOf<MainMessages>;

const load = createCatalogueLoader<MainMessages>(mainMessages, {
  de: () => import('../../messages/de/main'),
  nl: () => import('../../messages/nl/main'),
  es: () => import('../../messages/es/main'),
  fr: () => import('../../messages/fr/main'),
  ar: () => import('../../messages/ar/main'),
});

let active = { language: 'en' as AnyLanguage, translator: translatorFor<MainMessages>('en', mainMessages) };

/** Sets the language of main. Calls the listeners of `current-language.ts` if it changed. */
export async function setLanguage(language: AnyLanguage): Promise<void> {
  const messages = await load(language);
  if (!messages || language === active.language) return;
  active = { language, translator: translatorFor<MainMessages>(language, messages) };
  setCurrentLanguage(language);
}

/** Returns the message in the language of the program. */
export function t(key: MainMessageKey, values?: MessageValues): string {
  return active.translator.translate(key, values);
}

/** Returns the parts of the message in order: texts, and the given elements in place of their names. */
export function tParts<Element extends object>(
  key: MainMessageKey,
  values: Readonly<Record<string, MessageValue | Element>>,
): readonly (string | Element)[] {
  return active.translator.translateToParts(key, values);
}

/** Returns the BCP 47 tag for dates and numbers: the language, with the region and hours of the system. */
export function currentLocale(): string {
  return localeFor(active.language, systemFormats());
}

/** Returns the system's locale (BCP 47), which pages cannot read. */
export function systemLocale(): string {
  return systemFormats().locale;
}

/** Removes the characters that isolate the direction of a name in a message, which do not belong in the name of a file. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}
