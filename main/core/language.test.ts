import { afterEach, expect, it } from 'vitest';
import { currentLanguage, whenLanguageChanges } from './current-language';
import { setLanguage, t } from './language';

afterEach(() => setLanguage('en'));

it('main words its texts in the language that was set', async () => {
  expect(t('menu.file')).toBe('&File');
  await setLanguage('de');
  expect(t('menu.file')).toBe('&Datei');
});

it('the language that was set last wins, and listeners hear only of it', async () => {
  const heard: string[] = [];
  whenLanguageChanges((language) => heard.push(language));
  await Promise.all([setLanguage('fr'), setLanguage('nl'), setLanguage('es')]);
  expect(currentLanguage()).toBe('es');
  expect(heard).toEqual(['es']);
});
