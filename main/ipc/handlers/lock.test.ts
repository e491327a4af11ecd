import { beforeEach, expect, it, vi } from 'vitest';
import type { PressedShortcut } from '../../../preload/contract';
import { AppLock, type PanicMemory } from '../../lock/app-lock';
import { createPinKeeper, type WrongPins } from '../../lock/pin-keeper';
import { createSessionVault } from '../../storage/vault/session-vault';
import { lockHandlers } from './lock';

// Checking a PIN is deliberately slow.
vi.setConfig({ testTimeout: 60_000 });

const PIN = '482915';
const FIRST: PressedShortcut = { key: 'p', code: 'KeyP', control: true, alt: true, shift: false, meta: false };
const SECOND: PressedShortcut = { ...FIRST, key: 'k', code: 'KeyK' };
const WITHOUT_CONTROL: PressedShortcut = { ...FIRST, control: false, alt: false };
const context = { signal: new AbortController().signal };

let appLock: AppLock;
let handlers: ReturnType<typeof lockHandlers>;
let wrong: WrongPins;

beforeEach(async () => {
  let memory: PanicMemory = {
    shortcut: null,
    ended: 'unlocked',
    hasPin: false,
    wrongPins: { count: 0, lastAtMs: 0, lastAtUptimeMs: 0 },
  };
  wrong = memory.wrongPins;
  appLock = new AppLock({
    platform: 'linux',
    store: {
      readPanic: () => memory,
      writePanic: (change) => {
        memory = { ...memory, ...change };
        return true;
      },
    },
    keys: { isReliable: true, take: (shortcut) => shortcut !== null },
    shield: { prepare: () => undefined, raise: () => undefined, lower: () => undefined },
    onLocked: () => undefined,
  });
  appLock.begin();
  const pins = createPinKeeper({
    vault: createSessionVault(),
    wrongPins: { read: () => wrong, write: (next) => (wrong = next) },
    nowMs: () => 0,
    uptimeMs: () => 0,
  });
  const screen = { isKeptOut: false, isKeptOutOnThisSystem: true };
  handlers = lockHandlers({
    appLock,
    pins,
    screen: screen as never, // not used in these tests
    signOutOfAll: () => Promise.resolve(),
    onLockChanged: () => undefined,
    onLockScreenChanged: () => undefined,
  });
  await handlers.lock.setKey({ pressed: FIRST }, context);
});

it('main locks the window at a call of the window, without a panic key too', async () => {
  await handlers.lock.setKey({ pressed: null }, context);
  await handlers.lock.lock({}, context);
  expect(appLock.isLocked).toBe(true);
});

const keyNow = async () => (await handlers.lock.get({}, context)).key;

it('main changes and removes the panic key without a PIN while no PIN is set', async () => {
  const first = await keyNow();
  expect(first).not.toBeNull();
  expect(await handlers.lock.setKey({ pressed: SECOND }, context)).toMatchObject({
    refused: null,
    current: { outcome: 'right' },
  });
  expect(await keyNow()).not.toEqual(first);
  await handlers.lock.setKey({ pressed: null }, context);
  expect(await keyNow()).toBeNull();
});

it('main asks for the PIN before the panic key is changed or removed, and counts wrong PINs', async () => {
  const first = await keyNow();
  await handlers.lock.setPin({ pin: PIN }, context);
  for (const pressed of [SECOND, null]) {
    expect(await handlers.lock.setKey({ pressed }, context), 'the key is not changed without a PIN').toMatchObject({
      current: { outcome: 'wrong' },
    });
    expect(await handlers.lock.setKey({ pressed, current: '000000' }, context)).toMatchObject({
      current: { outcome: 'wrong' },
    });
    expect(await keyNow(), 'the key is unchanged').toEqual(first);
  }
  expect(wrong.count, 'each wrong PIN counts, as on the lock screen').toBe(2);
  expect(await handlers.lock.setKey({ pressed: SECOND, current: PIN }, context)).toMatchObject({
    refused: null,
    current: { outcome: 'right' },
  });
  expect(await keyNow()).not.toEqual(first);
  await handlers.lock.setKey({ pressed: null, current: PIN }, context);
  expect(await keyNow()).toBeNull();
});

it('main rejects a shortcut that cannot be the panic key without asking for the PIN', async () => {
  await handlers.lock.setPin({ pin: PIN }, context);
  const answer = await handlers.lock.setKey({ pressed: WITHOUT_CONTROL }, context);
  expect([answer.refused !== null, answer.current, wrong.count]).toEqual([true, { outcome: 'right' }, 0]);
});
