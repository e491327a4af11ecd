import { type AnyLanguage, directionOf } from '../preload/contract/languages';
import { localeFor, systemFormats } from './locale';
import type { Catalogue, Translated } from './messages';
import { alterFor } from './pseudo';
import { createTranslator, type Translator } from './translator';

/** Returns the translator for a language, with the region and hours of the system. */
export function translatorFor<Messages extends Catalogue>(
  language: AnyLanguage,
  messages: Translated<Messages>,
): Translator<Messages> {
  return createTranslator<Messages>({
    messages,
    locale: localeFor(language, systemFormats()),
    isRightToLeft: directionOf(language) === 'rtl',
    alter: alterFor(language),
  });
}
