/**
 * Reads a pressed key as a shortcut in Electron's accelerator format, or explains why it cannot be a shortcut. Letters
 * and digits need two modifiers, because other programs do not receive a global shortcut.
 */
import type { PressedShortcut } from '../../preload/contract';
import { letterOf } from '../../preload/contract/key-letter';

/** For example `Control+Alt+P`, always in this order. */
export type Shortcut = string;

export type ShortcutReading =
  | { readonly shortcut: Shortcut }
  | {
      readonly refused:
        | { readonly why: 'no-key' | 'too-few' }
        | { readonly why: 'closes-windows'; readonly keys: string };
    };

const MODIFIERS = [
  ['control', 'Control'],
  ['alt', 'Alt'],
  ['shift', 'Shift'],
  ['meta', 'Meta'],
] as const;

const NAMED: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Delete: 'Delete',
  Backspace: 'Backspace',
  Enter: 'Return',
};

export function readShortcut(pressed: PressedShortcut, platform: NodeJS.Platform): ShortcutReading {
  const key = keyOf(pressed);
  if (key === null) return { refused: { why: 'no-key' } };
  const shortcut = nameOf(pressed, key);
  if (shortcut === 'Alt+F4' && platform !== 'darwin') {
    return { refused: { why: 'closes-windows', keys: registryKeys(shortcut) } };
  }
  return hasEnough(pressed, key) ? { shortcut } : { refused: { why: 'too-few' } };
}

/** Returns whether the pressed key is exactly this shortcut, without further modifiers. */
export function isShortcut(pressed: PressedShortcut, shortcut: Shortcut): boolean {
  const key = keyOf(pressed);
  return key !== null && nameOf(pressed, key) === shortcut;
}

/** Writes a shortcut in the notation of the registry of commands, which the window words: "Ctrl Alt P". */
export function registryKeys(shortcut: Shortcut): string {
  return shortcut
    .split('+')
    .map((part) => REGISTRY_KEYS[part] ?? part)
    .join(' ');
}

const REGISTRY_KEYS: Readonly<Record<string, string>> = {
  Control: 'Ctrl',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Return: 'Enter',
};

function nameOf(pressed: PressedShortcut, key: string): Shortcut {
  return [...MODIFIERS.filter(([field]) => pressed[field]).map(([, name]) => name), key].join('+');
}

function hasEnough(pressed: PressedShortcut, key: string): boolean {
  // F13 to F24 are not used for typing and rarely used by programs.
  if (/^F(1[3-9]|2[0-4])$/.test(key)) return true;
  const count = MODIFIERS.filter(([field]) => pressed[field]).length;
  const hasMore = count > (pressed.shift ? 1 : 0);
  return hasMore && (count > 1 || /^F\d+$/.test(key));
}

/** Returns the key's name, or null for a modifier alone and for keys that differ between keyboards. */
function keyOf({ key, code, alt }: PressedShortcut): string | null {
  if (/^F([1-9]|1\d|2[0-4])$/.test(key)) return key;
  const letter = letterOf({ key, code });
  if (letter !== null) return letter.toUpperCase();
  // Shift changes the character of a digit, and Alt may change that of a letter.
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  return (alt ? /^Key([A-Z])$/.exec(code)?.[1] : undefined) ?? NAMED[key] ?? null;
}
