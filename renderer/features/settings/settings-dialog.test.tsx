import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram } from '../../testing/answers';
import { expectAccessible } from '../../testing/axe';
import { openWindow } from '../../testing/open-window';

const dialog = page.getByRole('dialog', { name: 'Settings' });
const search = dialog.getByRole('searchbox', { name: 'Search the settings' });
const sections = dialog.getByRole('navigation', { name: 'Sections' });

async function open(): Promise<void> {
  const program = await openWindow(answersOfProgram(), {
    secrets: { place: () => ({ state: 'session-only', keychain: 'secret-service', why: 'missing' }) },
    network: { get: () => ({ proxy: { mode: 'system' }, hasCredentials: false, routes: [] }) },
    screen: { get: () => ({ system: null, isKeptOut: false }) },
  });
  program.send('menu.chosen', { command: 'show-settings' });
  await expect.element(search).toHaveFocus();
}

function listed(): (string | null)[] {
  return sections
    .getByRole('button')
    .elements()
    .map((button) => button.textContent);
}

it('lists its sections, and leads to each', async () => {
  await open();
  await expectAccessible('the settings');
  await sections.getByRole('button', { name: 'Network' }).click();
  await expect.element(dialog.getByRole('heading', { name: 'Network' })).toBeInViewport();
  expect(listed()).toContain('Panic key');
  await expect.element(sections.getByRole('button', { name: 'Network' })).toHaveAttribute('aria-current', 'true');
});

it('finds sections by any words in them, and says if there are none', async () => {
  await open();
  await search.fill('proxy');
  expect(listed()).toEqual(['Network']);
  await expect.element(dialog.getByRole('heading', { name: 'Mask' })).not.toBeInTheDocument();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(dialog.getByRole('radio', { name: /^The system’s proxy/ })).toHaveFocus();
  await search.fill('nothing like this');
  await expect.element(dialog.getByText('No setting contains “nothing like this”.')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(search).toHaveValue('');
  await expect.element(dialog.getByRole('heading', { name: 'Mask' })).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
});
