import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { WindowCommandId } from '../../../preload/contract/commands';
import { expectAccessible } from '../../testing/axe';
import type { FakeMain } from '../../testing/fake-main';
import { openWindow } from '../../testing/open-window';

const REPORT = 'Proofsheet report\nAccounts: none';

async function open(command: WindowCommandId): Promise<FakeMain> {
  const program = await openWindow({
    clipboard: { write: () => ({}) },
    diagnostics: {
      copyVersions: () => ({}),
      writeReport: () => ({ text: REPORT }),
      saveReport: () => ({ fileName: 'report.txt' }),
    },
  });
  program.send('menu.chosen', { command });
  await expect.element(page.getByRole('dialog')).toBeVisible();
  return program;
}

it('the guide has the shortcuts of this system, and leads to their list', async () => {
  await open('show-guide');
  const guide = page.getByRole('dialog', { name: 'User’s guide' });
  await expect.element(guide.getByRole('heading', { name: 'Mask and reveal' })).toBeVisible();
  await expect.element(guide.getByText('Ctrl Shift G').first()).toBeInTheDocument();
  await expectAccessible('the guide');
  await guide.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

it('a report is shown before it is copied or saved, and is copied as shown', async () => {
  const program = await open('report-problem');
  const dialog = page.getByRole('dialog', { name: 'Report a problem' });
  await expect.element(dialog.getByRole('region', { name: 'Report' })).toHaveTextContent(/Accounts: none/);
  await expectAccessible('the report');
  await dialog.getByRole('button', { name: 'Copy report' }).click();
  await expect.poll(() => program.inputsOf('clipboard.write')).toEqual([{ text: REPORT }]);
  await dialog.getByRole('button', { name: 'Save report…' }).click();
  await expect.element(dialog.getByText('Saved as report.txt')).toBeVisible();
});

it('About has the versions, the package and the licence, and copies a report that main writes', async () => {
  const program = await open('show-about');
  const dialog = page.getByRole('dialog', { name: 'About Proofsheet' });
  await expect.element(dialog.getByText('Linux 6.1.0 (x64)')).toBeVisible();
  await expect.element(dialog.getByText('Debian package')).toBeVisible();
  await expect.element(dialog.getByText(/^None is granted/)).toBeVisible();
  await expectAccessible('About');
  await dialog.getByRole('button', { name: 'Copy report' }).click();
  await expect.element(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(program.inputsOf('diagnostics.copyVersions')).toEqual([{}]);
});

const PARTS = [
  { id: 'electron', name: 'Electron', version: '25.1.1', licence: 'MIT', isOfChromium: false },
  { id: 'package:zod@4.6.7', name: 'zod', version: '4.6.7', licence: 'MIT', isOfChromium: false },
  { id: 'chromium:1', name: 'Abseil', version: null, licence: null, isOfChromium: true },
];

async function openLicences(isComplete = true) {
  const program = await open('show-about');
  program.answer({
    diagnostics: {
      parts: () => ({ parts: PARTS, isComplete }),
      licence: ({ id }) => ({ text: id === 'chromium:1' ? null : `The licence of ${id}.` }),
    },
  });
  await page.getByRole('button', { name: 'Licences…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Licences' });
  await expect.element(dialog.getByText('3 parts')).toBeVisible();
  return { program, dialog };
}

it('the licences of all parts are listed, and each text is loaded when its part is chosen', async () => {
  const { program, dialog } = await openLicences();
  await expect.element(dialog.getByRole('region', { name: 'Licence of Electron' })).toHaveTextContent(/of electron/);
  await expectAccessible('the licences');
  await userEvent.keyboard('zo');
  await expect.element(dialog.getByText('1 part')).toBeVisible();
  await userEvent.keyboard('{Enter}{Enter}');
  await expect.element(dialog.getByRole('region', { name: 'Licence of zod' })).toHaveTextContent(/of package:zod@4/);
  const asked = program.inputsOf('diagnostics.licence').map(({ id }) => id);
  expect([...new Set(asked)]).toEqual(['electron', 'package:zod@4.6.7']);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect.element(page.getByRole('dialog', { name: 'About Proofsheet' })).toBeVisible();
});

it('Escape leads from the licences back to the button that opened them', async () => {
  const { dialog } = await openLicences();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Licences…' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

it('a name that no part has is said in the place of the list', async () => {
  const { dialog } = await openLicences();
  await dialog.getByRole('searchbox').fill('no such part');
  await expect.element(dialog.getByText('No part has this name.')).toBeVisible();
  await expect.element(dialog.getByText('0 parts')).toBeVisible();
  await dialog.getByRole('searchbox').fill('zod');
  await expect.element(dialog.getByText('No part has this name.')).not.toBeInTheDocument();
});

it('a licence without a text says so, and so does a list without some of its files', async () => {
  const { dialog } = await openLicences(false);
  await expect.element(dialog.getByText(/this list is not complete/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Abseil' }).click();
  await expect.element(dialog.getByText(/The text of this licence is not in this copy/)).toBeVisible();
});

it('in a narrow window the licence replaces the list, and leads back to it', async () => {
  await page.viewport(400, 700);
  const { dialog } = await openLicences();
  await dialog.getByRole('button', { name: 'zod' }).click();
  await expect.element(dialog.getByRole('region', { name: 'Licence of zod' })).toBeVisible();
  await expect.element(dialog.getByRole('searchbox')).not.toBeInTheDocument();
  await expect.element(dialog.getByRole('button', { name: 'All parts' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog.getByRole('button', { name: 'zod' })).toHaveFocus();
});
