import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSessionVault } from '../storage/vault/session-vault';
import { HeldInMemory, type Vault } from '../storage/vault/vault';
import { createPinKeeper, type PinKeeper, type WrongPins } from './pin-keeper';

// Each attempt is deliberately slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

const PIN = '482915';
const START_MS = Date.UTC(2026, 0, 1);

let nowMs = START_MS;
let uptimeMs = 0;
const pass = (ms: number): void => {
  nowMs += ms;
  uptimeMs += ms;
};
let wrong: WrongPins;
let vault: Vault;

beforeEach(() => {
  nowMs = START_MS;
  uptimeMs = 3_600_000;
  wrong = { count: 0, lastAtMs: 0, lastAtUptimeMs: 0 };
  vault = createSessionVault();
});

/** Opens the PIN as after a restart, with the stored count. */
function open(kept: Vault = vault): PinKeeper {
  const wrongPins = { read: () => wrong, write: (next: WrongPins) => (wrong = next) };
  return createPinKeeper({ vault: kept, wrongPins, nowMs: () => nowMs, uptimeMs: () => uptimeMs });
}

describe('the PIN', () => {
  it('is right, wrong or missing, and only its salted hash is stored', async () => {
    const pins = open();
    expect(await pins.state()).toBe('none');
    expect(await pins.check(undefined)).toEqual({ outcome: 'right' });
    await pins.set(PIN);
    expect(await pins.state()).toBe('until-close');
    expect(await pins.check(PIN)).toEqual({ outcome: 'right' });
    expect(await pins.check(undefined)).toEqual({ outcome: 'wrong', until: null });
    expect(wrong.count, 'an empty PIN is not counted').toBe(0);
    expect(await pins.check(`${PIN}0`)).toEqual({ outcome: 'wrong', until: null });
    const first = JSON.stringify(await vault.read('panic/pin'));
    expect(first).not.toContain(PIN);
    await pins.set(PIN);
    expect(JSON.stringify(await vault.read('panic/pin')), 'each PIN gets a new salt').not.toBe(first);
    await pins.set(null);
    expect(await pins.state()).toBe('none');
  });

  it('can be any text, with letters in any Unicode form', async () => {
    await open().set('caf\u00e9');
    expect(await open().check('cafe\u0301')).toEqual({ outcome: 'right' });
  });

  it('is reported as saved if a keychain seals it, and as unreadable if the keychain does not open', async () => {
    const sealed: Vault = { ...createSessionVault(), place: { state: 'sealed', keychain: 'kwallet', why: null } };
    const pins = open(sealed);
    await pins.set(PIN);
    expect(await pins.state()).toBe('kept');
    const locked = open({ ...sealed, read: () => Promise.resolve({ state: 'undecryptable' }) });
    expect(await locked.state()).toBe('unreadable');
    expect(await locked.check(PIN)).toEqual({ outcome: 'unreadable' });
  });
});

describe('wrong PINs', () => {
  const guess = (times: number) => Promise.all(Array.from({ length: times }, () => open().check('0000')));
  const secondsUntil = (until: string | null) => (until === null ? 0 : (Date.parse(until) - nowMs) / 1000);

  it('delay the next attempt after the third wrong PIN, longer each time, even after a restart', async () => {
    await open().set(PIN);
    await guess(2);
    expect(open().until()).toBeNull();
    const waits: number[] = [];
    for (let time = 0; time < 7; time += 1) {
      await guess(1);
      waits.push(secondsUntil(open().until()));
      expect((await open().check(PIN)).outcome, 'the correct PIN is not checked during the wait').toBe('wait');
      pass(Date.parse(open().until() ?? '') - nowMs);
    }
    expect(waits).toEqual([10, 30, 60, 120, 300, 300, 300]);
    expect(await open().check(PIN)).toEqual({ outcome: 'right' });
    expect(wrong.count, 'the count starts again').toBe(0);
  });

  it('count individually when many arrive together', async () => {
    const pins = open();
    await pins.set(PIN);
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => pins.check('0000')));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      'wrong',
      'wrong',
      'wrong',
      'wait',
      'wait',
      'wait',
      'wait',
      'wait',
    ]);
  });

  it('never lock the person out for longer than the wait when the clock is set back', async () => {
    await open().set(PIN);
    await guess(3);
    nowMs -= 365 * 24 * 3_600_000;
    expect(secondsUntil(open().until())).toBe(10);
    pass(10_000);
    expect(open().until()).toBeNull();
  });

  it('have a wait that a changed clock does not shorten, even after a restart of the program', async () => {
    await open().set(PIN);
    await guess(3);
    nowMs += 365 * 24 * 3_600_000;
    expect(secondsUntil(open().until())).toBe(10);
    pass(9_000);
    nowMs -= 2 * 365 * 24 * 3_600_000;
    expect(secondsUntil(open().until())).toBe(1);
    expect((await open().check(PIN)).outcome).toBe('wait');
    pass(1_000);
    expect(await open().check(PIN)).toEqual({ outcome: 'right' });
  });

  it('cause a wait that is measured by the wall clock after the computer restarted', async () => {
    await open().set(PIN);
    await guess(3);
    uptimeMs = 20_000;
    nowMs += 4_000;
    expect(secondsUntil(open().until())).toBe(6);
    nowMs -= 365 * 24 * 3_600_000;
    expect(secondsUntil(open().until())).toBe(10);
    pass(10_000);
    expect(open().until()).toBeNull();
  });

  it('are still rejected, and the right PIN is accepted, when the disk is full', async () => {
    const full: Vault = {
      ...vault,
      write: (name, secret) => vault.write(name, secret).then(() => Promise.reject(new HeldInMemory('Full.'))),
    };
    await open(full).set(PIN);
    expect(await open(full).check('0000')).toEqual({ outcome: 'wrong', until: null });
    expect(await open(full).check(PIN)).toEqual({ outcome: 'right' });
  });
});
