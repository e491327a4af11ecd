/** The component library's own words follow the language of the window; they are only for screen readers. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { type Language, LANGUAGES } from '../../preload/contract/languages';
import { answersOfProgram } from '../testing/answers';
import { album, identity, owner, pictures } from '../testing/examples';
import { openWindow } from '../testing/open-window';

/** What the library adds to the name of a category that is selected. */
const ANNOUNCED: Readonly<Record<Language, string>> = {
  en: ' selected.',
  de: ' ausgewählt.',
  nl: ' geselecteerd.',
  es: ' seleccionado.',
  fr: ' sélectionné.',
  ar: ' المحدد',
};

it('announces a selected category in each language of the program', async () => {
  const harbour = album();
  const program = await openWindow(
    answersOfProgram([
      {
        identity: identity({ capabilities: { ...identity().capabilities, categories: true } }),
        owners: [{ owner: owner(), albums: [{ album: harbour, pictures: pictures(1) }] }],
      },
    ]),
    { albums: { categories: () => [{ name: 'Coast', albumIds: [harbour.id], subCategories: [] }] } },
  );
  const rows = page.getByRole('treegrid').getByRole('row');
  for (const language of LANGUAGES) {
    program.send('preferences.languageChanged', { language });
    await expect.poll(() => document.documentElement.lang).toBe(language);
    await rows.first().click();
    await rows.last().click();
    await expect
      .poll(() => document.querySelector('[data-live-announcer]')?.textContent ?? '')
      .toMatch(new RegExp(`Coast.*${ANNOUNCED[language]}`));
  }
});
