/**
 * The panic key and what comes down with it: a neutral cover over every window, that only a person at the cover itself lifts.
 * The page can set the key and the PIN, but has no way to lift it; the cover can lift itself, and nothing else.
 */
import * as z from 'zod';

/** A key as the window heard it; what it means as a shortcut is for main to say. */
export const PressedKey = z
  .object({
    /** As in `KeyboardEvent`. */
    key: z.string().max(40),
    code: z.string().max(40),
    control: z.boolean(),
    alt: z.boolean(),
    shift: z.boolean(),
    meta: z.boolean(),
  })
  .strict();
export type PressedKey = z.infer<typeof PressedKey>;

/**
 * Why a key cannot be the panic key. `no-key`: only letters, digits, function keys and a few others can. `too-few`: with one
 * modifier or none, other programs would lose a key of theirs. `used-here`: the program has it already. `closes-windows`: it is
 * the system's own.
 */
export const KeyRefusal = z.discriminatedUnion('why', [
  z.object({ why: z.literal('no-key') }),
  z.object({ why: z.literal('too-few') }),
  z.object({ why: z.literal('used-here'), words: z.string(), forWhat: z.string() }),
  z.object({ why: z.literal('closes-windows'), words: z.string() }),
]);
export type KeyRefusal = z.infer<typeof KeyRefusal>;

/**
 * Where the key is heard. `everywhere`: whatever program is in front. `perhaps`: the system took it, but does not say whether
 * it will tell of it while another program is in front (Wayland). `here`: the system refused it, so only in the program's window.
 */
export const KeyReach = z.enum(['everywhere', 'perhaps', 'here']);
export type KeyReach = z.infer<typeof KeyReach>;

/** 4 characters or more; digits, mostly. */
export const Pin = z.string().min(4).max(64);

export const PanicState = z.object({
  /** `words`: as it is written on this system's keyboards, "Ctrl Alt P". Null: there is none. */
  key: z.object({ words: z.string(), reach: KeyReach }).nullable(),
  /** `until-close`: there is no keychain to seal it. `unreadable`: it is there, but the keychain does not open it now. */
  pin: z.enum(['none', 'kept', 'until-close', 'unreadable']),
});
export type PanicState = z.infer<typeof PanicState>;

/** What became of a PIN that was typed. `until`: UTC (ISO 8601); before it, none is looked at. */
export const PinOutcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('right') }),
  z.object({ outcome: z.literal('wrong'), until: z.string().nullable() }),
  z.object({ outcome: z.literal('wait'), until: z.string() }),
  z.object({ outcome: z.literal('unreadable') }),
]);
export type PinOutcome = z.infer<typeof PinOutcome>;

/** What the cover needs to know. */
export const CoverState = z.object({
  pin: z.enum(['none', 'needed', 'unreadable']),
  /** UTC (ISO 8601); null: a PIN is looked at now. */
  until: z.string().nullable(),
});
export type CoverState = z.infer<typeof CoverState>;

/** `system`: what offers to keep windows out of captures; null: this system offers programs nothing. */
export const ScreenState = z.object({
  system: z.enum(['macos', 'windows']).nullable(),
  isKeptOut: z.boolean(),
});
export type ScreenState = z.infer<typeof ScreenState>;
