/** The panic key, the PIN and the lock screen: their settings, and unlocking at the lock screen. Also the screen itself. */
import type { LockScreenState, LockState, PinOutcome, ScreenState } from '../../../preload/contract';
import type { ProofsheetHandlers } from '../dispatcher';
import { AppFailure } from '../../core/errors';
import type { KeptAwake } from '../../core/kept-awake';
import type { AppLock } from '../../lock/app-lock';
import type { PinKeeper } from '../../lock/pin-keeper';

export interface LockHandlerDeps {
  readonly appLock: AppLock;
  readonly pins: PinKeeper;
  readonly screen: {
    state(): ScreenState;
    keepOut(isKeptOut: boolean): ScreenState;
    isFullScreen(): boolean;
    setFullScreen(isFullScreen: boolean): void;
    readonly awake: Pick<KeptAwake, 'keep'>;
  };
  readonly signOutOfAll: (signal: AbortSignal) => Promise<void>;
  readonly onLockChanged: (state: LockState) => void;
  readonly onLockScreenChanged: () => void;
}

export type LockHandlers = Pick<ProofsheetHandlers, 'lock' | 'lockScreen' | 'screen'>;

const RIGHT: PinOutcome = { outcome: 'right' };

export function lockHandlers(deps: LockHandlerDeps): LockHandlers {
  const { appLock, pins, screen } = deps;
  const stateNow = async (): Promise<LockState> => ({ key: appLock.key(), pin: await pins.state() });
  const announce = async (): Promise<LockState> => {
    const state = await stateNow();
    appLock.pinKept(outlivesTheProgram(state.pin));
    deps.onLockChanged(state);
    return state;
  };
  const counted = async (pin: string | undefined): Promise<PinOutcome> => {
    const outcome = await pins.check(pin);
    deps.onLockScreenChanged();
    return outcome;
  };
  return {
    lock: {
      get: stateNow,
      lock: () => {
        appLock.lock();
        return {};
      },
      setKey: async ({ pressed, current }) => {
        // Whether a shortcut is usable is not secret, so no PIN is needed.
        const unusable = pressed && appLock.refusalOf(pressed);
        if (unusable) return { state: await stateNow(), refused: unusable, current: RIGHT };
        const outcome = await counted(current);
        const refused = outcome.outcome === 'right' ? appLock.setKey(pressed) : null;
        return { state: await announce(), refused, current: outcome };
      },
      setPin: async ({ pin, current }) => {
        const outcome = await counted(current);
        if (outcome.outcome === 'right') await pins.set(pin).catch(notKept);
        return { state: await announce(), current: outcome };
      },
    },
    lockScreen: {
      get: () => readLockScreen(pins),
      unlock: async ({ pin }) => {
        if (!appLock.isLocked) return { outcome: 'right' };
        const outcome = await counted(pin);
        if (outcome.outcome === 'right') appLock.unlock();
        return outcome;
      },
      startAnew: async (_nothing, { signal }) => {
        if (!appLock.isLocked) return {};
        await deps.signOutOfAll(signal);
        await pins.set(null);
        await announce();
        appLock.unlock();
        return {};
      },
    },
    screen: {
      get: () => screen.state(),
      keepOut: ({ isKeptOut }) => screen.keepOut(isKeptOut),
      getFullScreen: () => ({ isFullScreen: screen.isFullScreen() }),
      setFullScreen: ({ isFullScreen }) => {
        screen.setFullScreen(isFullScreen);
        return {};
      },
      keepAwake: ({ seconds }) => {
        screen.awake.keep(seconds * 1000);
        return {};
      },
    },
  };
}

/**
 * Returns whether the PIN still applies after a restart. A PIN that is unreadable now may be readable at the next
 * start.
 */
export function outlivesTheProgram(pin: LockState['pin']): boolean {
  return pin === 'kept' || pin === 'unreadable';
}

async function readLockScreen(pins: PinKeeper): Promise<LockScreenState> {
  const pin = await pins.state();
  return {
    pin: pin === 'kept' || pin === 'until-close' ? 'needed' : pin,
    until: pins.until(),
  };
}

/** The reason may quote the PIN, so it is dropped. */
function notKept(): never {
  throw new AppFailure({ kind: 'not-saved', detail: { code: 'pin-not-kept' } });
}
