/** The panic key, the PIN, the cover and captures of the screen, as they are set in Settings and lifted at the cover. */
import type { CoverState, PanicState, PinOutcome, ScreenState } from '../../../preload/contract';
import type { ProofsheetHandlers } from '../dispatcher';
import { AppFailure } from '../../core/errors';
import type { PanicDesk } from '../../lock/app-lock';
import type { PinKeeper } from '../../lock/pin-keeper';

export interface PanicHandlerParts {
  readonly panic: PanicDesk;
  readonly pins: PinKeeper;
  readonly screen: { state(): ScreenState; keepOut(isKeptOut: boolean): ScreenState };
  /** Every account. */
  readonly signOutOfAll: (signal: AbortSignal) => Promise<void>;
  readonly onPanicChanged: (state: PanicState) => void;
  readonly onCoverChanged: () => void;
}

export type PanicHandlers = Pick<ProofsheetHandlers, 'panic' | 'cover' | 'screen'>;

const RIGHT: PinOutcome = { outcome: 'right' };

export function panicHandlers(parts: PanicHandlerParts): PanicHandlers {
  const { panic, pins, screen } = parts;
  const stateNow = async (): Promise<PanicState> => ({ key: panic.key(), pin: await pins.state() });
  const announce = async (): Promise<PanicState> => {
    const state = await stateNow();
    panic.pinKept(outlivesTheProgram(state.pin));
    parts.onPanicChanged(state);
    return state;
  };
  const counted = async (pin: string | undefined): Promise<PinOutcome> => {
    const outcome = await pins.check(pin);
    parts.onCoverChanged();
    return outcome;
  };
  return {
    panic: {
      get: stateNow,
      setKey: async ({ pressed, current }) => {
        // Whether it can be a key is no secret, and needs no PIN.
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
        await parts.signOutOfAll(signal);
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

/** One that cannot be read now may be again at the next start. */
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

/** The reason may quote what was to be kept. */
function notKept(): never {
  throw new AppFailure({ kind: 'not-saved', detail: 'The PIN could not be kept.' });
}
