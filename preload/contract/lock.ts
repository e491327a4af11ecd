/**
 * The panic key and the lock screen that it puts over every window. Only a person at the lock screen can unlock: the
 * page can set the key and the PIN but cannot unlock, and the lock screen can do nothing else.
 */
import * as z from 'zod';
import { COMMAND_IDS } from './commands';

/** A key event as the window received it; main decides whether it is a shortcut. */
export const PressedShortcut = z.strictObject({
  /** The same as in `KeyboardEvent`. */
  key: z.string().max(40),
  code: z.string().max(40),
  control: z.boolean(),
  alt: z.boolean(),
  shift: z.boolean(),
  meta: z.boolean(),
});
export type PressedShortcut = z.infer<typeof PressedShortcut>;

/** What the menus of Electron and macOS use keys for, besides the program's commands. */
export const SYSTEM_USES = ['redo', 'pasteAndMatchStyle', 'fullScreen', 'hideOthers'] as const;
export type SystemUse = (typeof SYSTEM_USES)[number];

/**
 * Why a key cannot be the panic key. `no-key`: only letters, digits, function keys and a few others are allowed.
 * `too-few`: it has too few modifiers, so it would take a key from other programs. `used-here`: the program already
 * uses it. `closes-windows`: it closes windows on this system.
 */
export const KeyRefusal = z.discriminatedUnion('why', [
  z.object({ why: z.literal('no-key') }),
  z.object({ why: z.literal('too-few') }),
  z.object({ why: z.literal('used-here'), keys: z.string(), usedBy: z.enum([...COMMAND_IDS, ...SYSTEM_USES]) }),
  z.object({ why: z.literal('closes-windows'), keys: z.string() }),
]);
export type KeyRefusal = z.infer<typeof KeyRefusal>;

/**
 * The reach of the panic key. `everywhere`: it works while any program is in front. `perhaps`: the system accepted it,
 * but does not report whether it works while another program is in front (Wayland). `here`: the system refused it, so
 * it works only in the program's window.
 */
export const KeyReach = z.enum(['everywhere', 'perhaps', 'here']);
export type KeyReach = z.infer<typeof KeyReach>;

/** What the lock screen looks like until a key is pressed on it; `plain` shows how to unlock immediately. */
export const Decoy = z.enum(['plain', 'document', 'terminal']);
export type Decoy = z.infer<typeof Decoy>;

/** At least 4 characters, usually digits. */
export const Pin = z.string().min(4).max(64);

export const LockState = z.object({
  /** `keys`: in the notation of the registry of commands, "Ctrl Alt P". Null if no panic key is set. */
  key: z.object({ keys: z.string(), reach: KeyReach }).nullable(),
  /**
   * `until-close`: there is no keychain to encrypt the PIN, so it is lost when the program closes. `unreadable`: the
   * keychain currently does not decrypt the stored PIN.
   */
  pin: z.enum(['none', 'kept', 'until-close', 'unreadable']),
});
export type LockState = z.infer<typeof LockState>;

/** The result of checking a typed PIN. `until`: UTC (ISO 8601); no PIN is checked before that time. */
export const PinOutcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('right') }),
  z.object({ outcome: z.literal('wrong'), until: z.string().nullable() }),
  z.object({ outcome: z.literal('wait'), until: z.string() }),
  z.object({ outcome: z.literal('unreadable') }),
]);
export type PinOutcome = z.infer<typeof PinOutcome>;

/** The state that the lock screen shows. */
export const LockScreenState = z.object({
  pin: z.enum(['none', 'needed', 'unreadable']),
  /** UTC (ISO 8601), before which no PIN is checked; null if a PIN is checked immediately. */
  until: z.string().nullable(),
});
export type LockScreenState = z.infer<typeof LockScreenState>;

/** `system`: the system that can exclude windows from screen captures; null if this system cannot. */
export const ScreenState = z.object({
  system: z.enum(['macos', 'windows']).nullable(),
  isKeptOut: z.boolean(),
});
export type ScreenState = z.infer<typeof ScreenState>;
