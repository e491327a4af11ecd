import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { WindowCommandId } from '../../../preload/contract/commands';
import { expectAccessible } from '../../testing/axe';
import type { FakeMain } from '../../testing/fake-main';
import { openWindow } from '../../testing/open-window';

const REPORT = 'Proofsheet report\nAccounts: none';

async function open(command: WindowCommandId): Promise<FakeMain> {
  const program = await openWindow({
    clipboard: { write: () => ({}) },
    diagnostics: { writeReport: () => ({ text: REPORT }), saveReport: () => ({ fileName: 'report.txt' }) },
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

it('About has the versions and the licence, and copies the versions', async () => {
  const program = await open('show-about');
  const dialog = page.getByRole('dialog', { name: 'About Proofsheet' });
  await expect.element(dialog.getByText('Linux 6.1.0 (x64)')).toBeVisible();
  await expect.element(dialog.getByText(/^None is granted/)).toBeVisible();
  await expectAccessible('About');
  await dialog.getByRole('button', { name: 'Copy versions' }).click();
  await expect
    .poll(() => program.inputsOf('clipboard.write'))
    .toEqual([
      { text: 'Proofsheet 1.0.0\nElectron 25.1.1\nChromium 114.0.5735.106\nNode.js 18.15.0\nSystem Linux 6.1.0 (x64)' },
    ]);
});
