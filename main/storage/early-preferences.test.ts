import { expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../preload/contract/languages';
import { readEarlyPreferences } from './early-preferences';
import { openPreferencesStore } from './preferences-store';

const STORED: readonly unknown[] = [
  undefined,
  null,
  'de',
  [],
  {},
  ...ALL_LANGUAGES.map((language) => ({ language, theme: 'dark' })),
  { language: 'tlh', theme: 'light' },
  { language: 'fr', theme: 'sepia' },
  { language: 5, theme: { dark: true } },
];

it('the window opens with the language and the theme that the store reads, whatever the file contains', () => {
  for (const preferences of STORED) {
    const values = { get: (name: string) => (name === 'preferences' ? preferences : undefined), set: () => undefined };
    const { language, theme } = openPreferencesStore(values).read();
    expect(readEarlyPreferences(values), JSON.stringify(preferences)).toEqual({ language, theme });
  }
});
