/** The panic key, the PIN, the lock screen and screen captures: their settings, and unlocking at the lock screen. */
import type { CoverState, PanicState, PinOutcome, ScreenState } from '../../../preload/contract';
import type { ProofsheetHandlers } from '../dispatcher';
import { AppFailure } from '../../core/errors';
import type { AppLock } from '../../lock/app-lock';
import type { PinKeeper } from '../../lock/pin-keeper';

export interface LockHandlerDeps {
  readonly panic: AppLock;
  readonly pins: PinKeeper;
  readonly screen: { state(): ScreenState; keepOut(isKeptOut: boolean): ScreenState };
  readonly signOutOfAll: (signal: AbortSignal) => Promise<void>;
  readonly onPanicChanged: (state: PanicState) => void;
  readonly onCoverChanged: () => void;
}

export type PanicHandlers = Pick<ProofsheetHandlers, 'panic' | 'cover' | 'screen'>;

const RIGHT: PinOutcome = { outcome: 'right' };

export function panicHandlers(deps: LockHandlerDeps): PanicHandlers {
  const { panic, pins, screen } = deps;
  const stateNow = async (): Promise<PanicState> => ({ key: panic.key(), pin: await pins.state() });
  const announce = async (): Promise<PanicState> => {
    const state = await stateNow();
    panic.pinKept(outlivesTheProgram(state.pin));
    deps.onPanicChanged(state);
    return state;
  };
  const counted = async (pin: string | undefined): Promise<PinOutcome> => {
    const outcome = await pins.check(pin);
    deps.onCoverChanged();
    return outcome;
  };
  return {
    panic: {
      get: stateNow,
      setKey: async ({ pressed, current }) => {
        // Whether a shortcut is usable is not secret, so no PIN is needed.
        const unusable = pressed && panic.refusalOf(pressed);
        if (unusable) return { state: await stateNow(), refused: unusable, current: RIGHT };
        const outcome = await counted(current);
        const refused = outcome.outcome === 'right' ? panic.setKey(pressed) : null;
        return { state: await announce(), refused, current: outcome };
      },
      setPin: async ({ pin, current }) => {
        const outcome = await counted(current);
        if (outcome.outcome === 'right') await pins.set(pin).catch(notKept);
        return { state: await announce(), current: outcome };
      },
    },
    cover: {
      get: () => readCover(pins),
      uncover: async ({ pin }) => {
        if (!panic.isCovered) return { outcome: 'right' };
        const outcome = await counted(pin);
        if (outcome.outcome === 'right') panic.uncover();
        return outcome;
      },
      startAnew: async (_nothing, { signal }) => {
        if (!panic.isCovered) return {};
        await deps.signOutOfAll(signal);
        await pins.set(null);
        await announce();
        panic.uncover();
        return {};
      },
    },
    screen: {
      get: () => screen.state(),
      keepOut: ({ isKeptOut }) => screen.keepOut(isKeptOut),
    },
  };
}

/**
 * Returns whether the PIN still applies after a restart. A PIN that is unreadable now may be readable at the next
 * start.
 */
export function outlivesTheProgram(pin: PanicState['pin']): boolean {
  return pin === 'kept' || pin === 'unreadable';
}

async function readCover(pins: PinKeeper): Promise<CoverState> {
  const pin = await pins.state();
  return {
    pin: pin === 'kept' || pin === 'until-close' ? 'needed' : pin,
    until: pins.until(),
  };
}

/** The reason may quote the PIN, so it is dropped. */
function notKept(): never {
  throw new AppFailure({ kind: 'not-saved', detail: 'The PIN could not be kept.' });
}
