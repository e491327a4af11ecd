import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PressedShortcut } from '../../preload/contract';
import { AppLock, type PanicMemory } from './app-lock';

const KEY: PressedShortcut = { key: 'p', code: 'KeyP', control: true, alt: true, shift: false, meta: false };

let memory: PanicMemory;
/** Events in order. */
let happened: string[];
let isRefused: boolean;
let isLockScreenRefused: boolean;
let writes: number;
let isDiskFull: boolean;

beforeEach(() => {
  memory = {
    shortcut: null,
    ended: 'unlocked',
    hasPin: false,
    wrongPins: { count: 0, lastAtMs: 0, lastAtUptimeMs: 0 },
  };
  isDiskFull = false;
  happened = [];
  isRefused = false;
  isLockScreenRefused = false;
  writes = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Creates the app lock as at a start of the program. */
function start(isReliable = true): AppLock {
  const appLock = new AppLock({
    platform: 'linux',
    store: {
      readPanic: () => memory,
      writePanic: (change) => {
        writes += 1;
        if (!isDiskFull) memory = { ...memory, ...change };
        return !isDiskFull;
      },
    },
    keys: {
      isReliable,
      take: (shortcut) => {
        happened.push(`take ${shortcut ?? 'none'}`);
        return shortcut !== null && !isRefused;
      },
    },
    shield: {
      prepare: (isWanted) => happened.push(isWanted ? 'prepare' : 'discard'),
      raise: () => {
        happened.push('raise');
        if (isLockScreenRefused) throw new Error('The system refuses to show the lock screen.');
      },
      lower: () => happened.push('lower'),
    },
    onLocked: () => happened.push('end leases'),
  });
  appLock.begin();
  return appLock;
}

describe('the panic key', () => {
  it('does not exist until the person sets it, and then locks the window before any other action', () => {
    const appLock = start();
    expect(appLock.receive(KEY)).toBe(false);
    expect(appLock.setKey(KEY)).toBeNull();
    expect(appLock.key()).toEqual({ keys: 'Ctrl Alt P', reach: 'everywhere' });
    happened.length = 0;
    expect(appLock.receive(KEY)).toBe(true);
    expect(happened).toEqual(['raise', 'end leases']);
    expect(appLock.receive(KEY), 'the key is accepted when it is pressed again').toBe(true);
    expect(happened).toEqual(['raise', 'end leases']);
    expect(appLock.isLocked).toBe(true);
  });

  it('cannot be a shortcut that the program uses, and the previous key stays', () => {
    const appLock = start();
    appLock.setKey(KEY);
    const refused = appLock.setKey({ ...KEY, key: 'H', code: 'KeyH', alt: false, shift: true });
    expect(refused).toEqual({ why: 'used-here', keys: 'Ctrl Shift H', usedBy: 'stop-acting' });
    expect(appLock.key()?.keys).toBe('Ctrl Alt P');
  });

  it('works in the window if the system refuses it, and is registered again at the next start', () => {
    isRefused = true;
    const appLock = start();
    appLock.setKey(KEY);
    expect(appLock.key()).toEqual({ keys: 'Ctrl Alt P', reach: 'here' });
    expect(appLock.receive(KEY)).toBe(true);
    isRefused = false;
    expect(start().key()?.reach).toBe('everywhere');
    expect(start(false).key()?.reach, 'the key may not work everywhere under Wayland').toBe('perhaps');
  });

  it('can be removed', () => {
    const appLock = start();
    appLock.setKey(KEY);
    appLock.setKey(null);
    expect(appLock.key()).toBeNull();
    expect(appLock.receive(KEY)).toBe(false);
    expect(happened.slice(-2)).toEqual(['discard', 'take none']);
  });
});

describe('the lock screen', () => {
  it('needs no disk access, and survives a restart only if unlocking needs a PIN', () => {
    const appLock = start();
    appLock.setKey(KEY);
    appLock.lock();
    appLock.end();
    expect(memory.ended).toBe('unlocked');
    appLock.unlock();
    appLock.pinKept(true);
    writes = 0;
    appLock.lock();
    vi.runAllTimers();
    expect(writes).toBe(0);
    appLock.end();
    expect(memory.ended).toBe('locked');
    happened.length = 0;
    const again = start();
    expect(again.isLocked).toBe(true);
    expect(happened, 'the lock screen is raised before the window is shown').toContain('raise');
    again.unlock();
    again.end();
    expect(memory.ended).toBe('unlocked');
    expect(start().isLocked).toBe(false);
  });

  it('appears after every unclean exit if unlocking needs a PIN, because the window may have been locked before', () => {
    const appLock = start();
    appLock.setKey(KEY);
    expect(start().isLocked, 'the window is not locked after a kill without a PIN').toBe(false);
    appLock.pinKept(true);
    expect(start().isLocked, 'the window is locked after a kill with a PIN').toBe(true);
    appLock.setKey(null);
    expect(start().isLocked, 'the menu locks the window without a panic key too').toBe(true);
    appLock.pinKept(false);
    expect(start().isLocked, 'the window is not locked after a kill without a PIN').toBe(false);
  });

  it('appears after an unclean exit if unlocking needs a PIN, even if the stored key is damaged', () => {
    memory = { ...memory, ended: 'running', hasPin: true };
    expect(start().isLocked).toBe(true);
  });

  it('appears at the start if the mark for an unclean exit cannot be written', () => {
    const appLock = start();
    appLock.setKey(KEY);
    appLock.pinKept(true);
    appLock.end();
    isDiskFull = true;
    const full = start();
    expect(full.isLocked).toBe(true);
    full.unlock();
    full.lock();
    expect(full.isLocked, 'locking still works').toBe(true);
  });

  it('ends every lease even if it cannot be shown', () => {
    const appLock = start();
    isLockScreenRefused = true;
    happened = [];
    expect(() => appLock.lock()).toThrow();
    expect(happened).toEqual(['raise', 'end leases']);
    expect(appLock.isLocked).toBe(true);
  });

  it('delays actions until the window is unlocked', () => {
    const appLock = start();
    const arrive = (): number => happened.push('link');
    appLock.lock();
    appLock.whenUnlocked(arrive);
    expect(happened).not.toContain('link');
    appLock.unlock();
    expect(happened.slice(-2)).toEqual(['lower', 'link']);
    appLock.whenUnlocked(arrive);
    expect(happened.filter((what) => what === 'link')).toHaveLength(2);
  });
});
