/** The calls and events of the lock, of the lock screen, and of the screen that shows the window. */
import * as z from 'zod';
import { nothing } from './inputs';
import { LockScreenState, KeyRefusal, LockState, Pin, PinOutcome, PressedShortcut, ScreenState } from './lock';
import { changing, event, procedure, unrestricted } from './procedure';

const FullScreen = z.object({ isFullScreen: z.boolean() });
/** Somewhat longer than the longest time of one picture in a slideshow. */
const MOST_AWAKE_SECONDS = 4_000;

export const lockCalls = {
  lock: {
    get: procedure({ input: nothing, output: LockState, ...unrestricted }),
    /** Locks the window, as the panic key does; needs no panic key. */
    lock: procedure({ input: nothing, output: nothing, ...unrestricted }),
    /** `pressed` null removes the key. A refused key changes nothing. `current`: the existing PIN, if one is set. */
    setKey: procedure({
      input: z.strictObject({ pressed: PressedShortcut.nullable(), current: Pin.optional() }),
      output: z.object({ state: LockState, refused: KeyRefusal.nullable(), current: PinOutcome }),
      ...changing,
    }),
    /** `pin` null removes the PIN. `current`: the existing PIN, if one is set. */
    setPin: procedure({
      input: z.strictObject({ pin: Pin.nullable(), current: Pin.optional() }),
      output: z.object({ state: LockState, current: PinOutcome }),
      ...changing,
    }),
    changed: event(LockState),
    locked: event(z.object({})),
    unlocked: event(z.object({})),
  },
  lockScreen: {
    get: procedure({ input: nothing, output: LockScreenState, ...unrestricted }),
    unlock: procedure({ input: z.strictObject({ pin: Pin.optional() }), output: PinOutcome, ...unrestricted }),
    /** For a person who forgot the PIN: signs out of all accounts, removes the PIN, and unlocks the window. */
    startAnew: procedure({ input: nothing, output: nothing, ...unrestricted }),
    /** The result of `get` may have changed. */
    changed: event(z.object({})),
  },
  screen: {
    get: procedure({ input: nothing, output: ScreenState, ...unrestricted }),
    keepOut: procedure({ input: z.strictObject({ isKeptOut: z.boolean() }), output: ScreenState, ...changing }),
    getFullScreen: procedure({ input: nothing, output: FullScreen, ...unrestricted }),
    setFullScreen: procedure({ input: FullScreen.strict(), output: nothing, ...unrestricted }),
    fullScreenChanged: event(FullScreen),
    /** Keeps the display awake for so long; 0 ends it, and so does the lock. */
    keepAwake: procedure({
      input: z.strictObject({ seconds: z.number().int().min(0).max(MOST_AWAKE_SECONDS) }),
      output: nothing,
      ...changing,
    }),
  },
};
