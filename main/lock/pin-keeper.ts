/**
 * Sets, checks and removes the PIN. All wrong attempts are counted together, and from the third on the next attempt
 * must wait for a growing time. The count is stored, so that restarting the program does not bypass the wait.
 */
import type { LockState, PinOutcome } from '../../preload/contract';
import { createQueue } from '../core/async';
import { unlessHeld, type Vault } from '../storage/vault/vault';
import { hashPin, isPin } from './pin-hash';

/** The count of wrong PINs, stored unencrypted: it reveals nothing about the PIN. */
export interface WrongPins {
  readonly count: number;
  /** Time of the latest wrong attempt, in milliseconds since 1970. */
  readonly lastAtMs: number;
  /** The same in milliseconds since the computer started, which changing the clock does not affect. */
  readonly lastAtUptimeMs: number;
}

export interface PinKeeperDeps {
  readonly vault: Vault;
  readonly wrongPins: { read(): WrongPins; write(wrong: WrongPins): void };
  readonly nowMs: () => number;
  /** Milliseconds since the computer started. */
  readonly uptimeMs: () => number;
}

export interface PinKeeper {
  state(): Promise<LockState['pin']>;
  /** Returns when the next attempt is accepted (UTC, ISO 8601), or null if it is now. */
  until(): string | null;
  /** Checks an attempt; returns `right` if no PIN is set. */
  check(pin: string | undefined): Promise<PinOutcome>;
  /** Sets or removes (null) the PIN. Rejects if it could not be stored. */
  set(pin: string | null): Promise<void>;
}

const NAME = 'panic/pin';
const NONE_YET: WrongPins = { count: 0, lastAtMs: 0, lastAtUptimeMs: 0 };
const FREE = 3;
/** Waits in milliseconds after the third wrong PIN, the fourth and so on; the last value repeats. */
const WAITS_MS = [10_000, 30_000, 60_000, 120_000, 300_000] as const;

export function createPinKeeper({ vault, wrongPins, nowMs, uptimeMs }: PinKeeperDeps): PinKeeper {
  // Checks simultaneous attempts one at a time, so that each is counted before the next.
  const inTurn = createQueue();

  function leftMs(): number {
    const { count, lastAtMs, lastAtUptimeMs } = wrongPins.read();
    const waitMs = waitAfter(count);
    const byUptimeMs = waitMs - (uptimeMs() - lastAtUptimeMs);
    // The wall clock can be changed, so it counts only after the computer restarted.
    const hasStartedAgain = lastAtUptimeMs > uptimeMs();
    if (!hasStartedAgain) return Math.max(0, byUptimeMs);
    // A clock that was set back must not extend the wait.
    if (lastAtMs > nowMs()) wrongPins.write({ count, lastAtMs: nowMs(), lastAtUptimeMs });
    return Math.max(0, Math.min(lastAtMs, nowMs()) + waitMs - nowMs());
  }

  function until(): string | null {
    const waitMs = leftMs();
    return waitMs > 0 ? new Date(nowMs() + waitMs).toISOString() : null;
  }

  async function check(pin: string | undefined): Promise<PinOutcome> {
    const waitsUntil = until();
    if (waitsUntil !== null) return { outcome: 'wait', until: waitsUntil };
    const kept = await vault.read(NAME);
    if (kept.state === 'missing') return { outcome: 'right' };
    if (kept.state === 'undecryptable') return { outcome: 'unreadable' };
    if (pin !== undefined && (await isPin(pin, kept.secret))) {
      wrongPins.write(NONE_YET);
      return { outcome: 'right' };
    }
    if (pin !== undefined)
      wrongPins.write({ count: wrongPins.read().count + 1, lastAtMs: nowMs(), lastAtUptimeMs: uptimeMs() });
    return { outcome: 'wrong', until: until() };
  }

  return {
    until,
    async state() {
      const { state } = await vault.read(NAME);
      if (state === 'missing') return 'none';
      if (state === 'undecryptable') return 'unreadable';
      return vault.place.state === 'sealed' ? 'kept' : 'until-close';
    },
    check: (pin) => inTurn(() => check(pin)),
    async set(pin) {
      if (pin === null) await unlessHeld(vault.remove(NAME));
      else await unlessHeld(vault.write(NAME, await hashPin(pin)));
      wrongPins.write(NONE_YET);
    },
  };
}

function waitAfter(wrong: number): number {
  if (wrong < FREE) return 0;
  return WAITS_MS[Math.min(wrong - FREE, WAITS_MS.length - 1)] ?? 0;
}
