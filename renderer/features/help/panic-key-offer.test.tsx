import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../testing/axe';
import { maskState, preferences } from '../../testing/examples';
import type { Answers, FakeMain } from '../../testing/fake-main';
import { closeWindow, openWindow } from '../../testing/open-window';

const offer = page.getByRole('region', { name: 'Set a panic key' });

async function open(
  { isFirstHintShown = true, isPanicKeyOffered = false } = {},
  more: Answers = {},
): Promise<FakeMain> {
  return openWindow(
    {
      preferences: { get: () => preferences({ isFirstHintShown, isPanicKeyOffered }) },
      mask: { maskAll: () => maskState() },
      lock: { lock: () => ({}) },
      secrets: { place: () => ({ state: 'session-only', keychain: 'secret-service', why: 'missing' }) },
      network: { get: () => ({ proxy: { mode: 'system' }, hasCredentials: false, routes: [] }) },
      screen: { get: () => ({ system: null, isKeptOut: false }) },
    },
    more,
  );
}

it('the panic key is offered once, after the person masked everything, and leads to its setting', async () => {
  const program = await open();
  await expect.element(offer).not.toBeInTheDocument();
  await userEvent.keyboard('m');
  await expect.element(offer).toHaveTextContent(/covers the whole window/);
  await expectAccessible('the offer of a panic key');
  expect(program.inputsOf('preferences.update')).toContainEqual({ isPanicKeyOffered: true });
  await offer.getByRole('button', { name: 'Set a key' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect.element(settings.getByRole('heading', { name: 'Panic key' })).toBeInViewport();
  await expect.element(offer).not.toBeInTheDocument();
  closeWindow();
  await open({ isPanicKeyOffered: true });
  await userEvent.keyboard('m');
  await expect.element(offer).not.toBeInTheDocument();
});

it('the panic key is also offered if main masked everything, and “Not now” closes the offer', async () => {
  const program = await open();
  program.send('mask.maskedByPerson', {});
  await offer.getByRole('button', { name: 'Not now' }).click();
  await expect.element(offer).not.toBeInTheDocument();
  program.send('menu.chosen', { command: 'lock-window' });
  await expect.poll(() => program.inputsOf('lock.lock')).toHaveLength(1);
});

it('the panic key is not offered beside the first hint, nor if there is one', async () => {
  const hinting = await open({ isFirstHintShown: false });
  await userEvent.keyboard('m');
  await expect.poll(() => hinting.inputsOf('mask.maskAll')).toHaveLength(1);
  await expect.element(offer).not.toBeInTheDocument();
  closeWindow();
  const set = await open({}, { lock: { get: () => ({ key: { keys: 'Ctrl Alt P', reach: 'here' }, pin: 'none' }) } });
  await userEvent.keyboard('m');
  await expect.poll(() => set.inputsOf('lock.get')).toHaveLength(1);
  await expect.element(offer).not.toBeInTheDocument();
});
