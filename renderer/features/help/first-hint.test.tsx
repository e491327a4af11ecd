import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../testing/axe';
import { preferences } from '../../testing/examples';
import type { FakeMain } from '../../testing/fake-main';
import { closeWindow, openWindow } from '../../testing/open-window';

const hint = page.getByRole('region', { name: 'The most important keys' });

async function open(isFirstHintShown: boolean): Promise<FakeMain> {
  return openWindow({ preferences: { get: () => preferences({ isFirstHintShown }) } });
}

it('the first screen shows the most important keys until the person dismisses them, and remembers that it did', async () => {
  const program = await open(false);
  await expect.element(hint).toHaveTextContent(/Ctrl K finds albums/);
  await expectAccessible('the hint of the first start');
  expect(program.inputsOf('preferences.update')).toContainEqual({ isFirstHintShown: true });
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => hint.element().querySelectorAll('[data-used="true"]').length).toBe(1);
  await hint.getByRole('button', { name: 'Got it' }).click();
  await expect.element(hint).not.toBeInTheDocument();
  await expect.element(page.getByRole('grid').first()).toHaveFocus();
  closeWindow();
  await open(true);
  await expect.element(hint).not.toBeInTheDocument();
});

it('in a window as low as at 200 % zoom the hint leaves its room to the albums, and a higher window shows it again', async () => {
  const before = { widthPx: window.innerWidth, heightPx: window.innerHeight };
  await open(false);
  await expect.element(hint).toBeVisible();
  await page.viewport(400, 300);
  await expect.element(hint).not.toBeInTheDocument();
  await page.viewport(before.widthPx, before.heightPx);
  await expect.element(hint).toBeVisible();
});
