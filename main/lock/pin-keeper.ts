/**
 * The PIN: set, looked at, removed. Each wrong one counts, wherever it was typed, and after three of them the next is only
 * looked at after a wait that grows. The count outlives the program, so that ending it is no way round.
 */
import type { PanicState, PinOutcome } from '../../preload/contract';
import { createQueue } from '../core/async';
import { unlessHeld, type Vault } from '../storage/vault/vault';
import { hashPin, isPin } from './pin-hash';

/** What is counted, in plain: it tells nothing of the PIN. */
export interface WrongPins {
  readonly count: number;
  /** Of the last one, milliseconds since 1970. */
  readonly lastAtMs: number;
  /** The same since the computer was started, which setting the clock does not change. */
  readonly lastAtUptimeMs: number;
}

export interface PinKeeperParts {
  readonly vault: Vault;
  readonly wrongPins: { read(): WrongPins; write(wrong: WrongPins): void };
  readonly nowMs: () => number;
  /** Milliseconds since the computer was started. */
  readonly uptimeMs: () => number;
}

export interface PinKeeper {
  state(): Promise<PanicState['pin']>;
  /** UTC (ISO 8601); null: one is looked at now. */
  until(): string | null;
  /** `right` where there is none. */
  check(pin: string | undefined): Promise<PinOutcome>;
  /** Null: none from now on. Rejects where it could not be kept. */
  set(pin: string | null): Promise<void>;
}

const NAME = 'panic/pin';
const NONE_YET: WrongPins = { count: 0, lastAtMs: 0, lastAtUptimeMs: 0 };
const FREE = 3;
/** After the third wrong one, the fourth, and so on; the last for all others. */
const WAITS_MS = [10_000, 30_000, 60_000, 120_000, 300_000] as const;

export function createPinKeeper({ vault, wrongPins, nowMs, uptimeMs }: PinKeeperParts): PinKeeper {
  // Guesses that come together are looked at one by one, so that each counts before the next.
  const inTurn = createQueue();

  function leftMs(): number {
    const { count, lastAtMs, lastAtUptimeMs } = wrongPins.read();
    const waitMs = waitAfter(count);
    const byUptimeMs = waitMs - (uptimeMs() - lastAtUptimeMs);
    // The clock may be set forward or back; it counts only once the computer was started again.
    const hasStartedAgain = lastAtUptimeMs > uptimeMs();
    if (!hasStartedAgain) return Math.max(0, byUptimeMs);
    // A clock that was set back must not lock anybody out for longer than the wait.
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
