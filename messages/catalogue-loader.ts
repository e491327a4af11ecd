/** Loads the catalogue of one language besides the English one, which is there from the start. */
import type { AnyLanguage, Language } from '../preload/contract/languages';
import type { Catalogue, Translated } from './messages';

export type CatalogueLoaders<Messages extends Catalogue> = Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<Translated<Messages>>>
>;

/** Returns a function that loads a catalogue, or returns null if another language was requested meanwhile. */
export function createCatalogueLoader<Messages extends Catalogue>(
  english: Translated<Messages>,
  loaders: CatalogueLoaders<Messages>,
): (language: AnyLanguage) => Promise<Translated<Messages> | null> {
  let wanted: AnyLanguage | null = null;
  const isLoaded = (language: AnyLanguage): language is keyof typeof loaders => language in loaders;
  return async (language) => {
    wanted = language;
    const messages = isLoaded(language) ? await loaders[language]() : english;
    return language === wanted ? messages : null;
  };
}
