import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram } from '../testing/answers';
import type { Answers } from '../testing/fake-main';
import { visitor } from '../testing/examples';
import { openWindow } from '../testing/open-window';
import { formatNumber } from '../ui/formats';
import { startLanguage } from './program-language';

const SETTINGS: Answers = {
  secrets: { place: () => ({ state: 'session-only', keychain: 'secret-service', why: 'missing' }) },
  network: { get: () => ({ proxy: { mode: 'system' }, hasCredentials: false, routes: [] }) },
  screen: { get: () => ({ system: null, isKeptOut: false }) },
};

it('shows a chosen language immediately, and keeps what was typed', async () => {
  const program = await openWindow(answersOfProgram(), SETTINGS);
  program.send('menu.chosen', { command: 'show-settings' });
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toHaveAccessibleName('Settings');
  await dialog.getByText('This proxy').click();
  const address = dialog.getByRole('textbox').first();
  await address.fill('proxy.example:8080');
  program.send('preferences.languageChanged', { language: 'en-XA' });
  await expect.element(dialog).toHaveAccessibleName('Šéţţîñĝš····');
  await expect.element(address).toHaveValue('proxy.example:8080');
  expect(document.documentElement.lang).toBe('en-XA');
  program.send('preferences.languageChanged', { language: 'ar-XB' });
  await expect.poll(() => document.documentElement.dir).toBe('rtl');
  await expect.element(address).toHaveValue('proxy.example:8080');
});

it('writes numbers by the system’s locale, of which Chromium may know only the language', async () => {
  const { documentElement } = document;
  documentElement.lang = 'de';
  documentElement.dataset['locale'] = 'de-CH';
  onTestFinished(async () => {
    documentElement.lang = 'en';
    documentElement.dataset['locale'] = navigator.language;
    await startLanguage();
    delete documentElement.dataset['locale'];
  });
  await startLanguage();
  expect(formatNumber(1_234_567)).toMatch(/^1['’]234['’]567$/);
});

it('saves the chosen language', async () => {
  const program = await openWindow(answersOfProgram(), SETTINGS);
  program.send('menu.chosen', { command: 'show-settings' });
  await page.getByRole('combobox', { name: 'Language' }).selectOptions('English');
  await expect.poll(() => program.inputsOf('preferences.update')).toContainEqual({ language: 'en' });
});

it('leads to the next picture by the left arrow key in a language written from right to left', async () => {
  const program = await openWindow(answersOfProgram());
  program.send('preferences.languageChanged', { language: 'ar-XB' });
  await page.getByRole('gridcell').first().dblClick();
  await expect.element(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false');
  await page.getByRole('gridcell').first().dblClick();
  const viewer = page.getByRole('dialog');
  await expect.element(viewer).toHaveTextContent('1');
  const position = (): string | null => viewer.element().querySelector('[data-place]')?.textContent ?? null;
  const first = position();
  await userEvent.keyboard('{ArrowRight}');
  expect(position()).toBe(first);
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(position).not.toBe(first);
});

it('asks main again for the names that main words', async () => {
  let name = 'Visitor';
  const program = await openWindow(answersOfProgram(), {
    identities: { list: () => [visitor({ accountName: name })] },
  });
  const rail = page.getByRole('navigation', { name: 'Accounts' });
  await expect.element(rail).toHaveTextContent('Visitor');
  name = 'Besucher';
  program.send('preferences.languageChanged', { language: 'en-XA' });
  await expect.element(page.getByText('Besucher').first()).toBeVisible();
});
