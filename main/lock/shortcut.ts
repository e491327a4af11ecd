/**
 * What a pressed key means as a shortcut: its name, as Electron writes accelerators, and why it may not be one. Letters and
 * digits need two modifiers, for whatever is taken from the system is taken from every other program.
 */
import type { PressedKey } from '../../preload/contract';
import { letterOf } from '../../preload/contract/key-letter';

/** `Control+Alt+P`: always in this order. */
export type Shortcut = string;

export type ShortcutReading =
  | { readonly shortcut: Shortcut }
  | {
      readonly refused:
        { readonly why: 'no-key' | 'too-few' } | { readonly why: 'closes-windows'; readonly words: string };
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

export function readShortcut(pressed: PressedKey, platform: NodeJS.Platform): ShortcutReading {
  const key = keyOf(pressed);
  if (key === null) return { refused: { why: 'no-key' } };
  const shortcut = nameOf(pressed, key);
  if (shortcut === 'Alt+F4' && platform !== 'darwin') {
    return { refused: { why: 'closes-windows', words: wordsOf(shortcut, platform) } };
  }
  return hasEnough(pressed, key) ? { shortcut } : { refused: { why: 'too-few' } };
}

/** Whether it is this very shortcut, with no modifier more. */
export function isShortcut(pressed: PressedKey, shortcut: Shortcut): boolean {
  const key = keyOf(pressed);
  return key !== null && nameOf(pressed, key) === shortcut;
}

/** As people write it: "Ctrl Alt P", "⌃ ⌥ P". */
export function wordsOf(shortcut: Shortcut, platform: NodeJS.Platform): string {
  const words = WORDS[platform] ?? WORDS.linux;
  return shortcut
    .split('+')
    .map((part) => words?.[part] ?? part)
    .join(' ');
}

const WORDS: Partial<Record<NodeJS.Platform, Readonly<Record<string, string>>>> = {
  darwin: { Control: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' },
  win32: { Control: 'Ctrl', Meta: 'Windows' },
  linux: { Control: 'Ctrl', Meta: 'Super' },
};

function nameOf(pressed: PressedKey, key: string): Shortcut {
  return [...MODIFIERS.filter(([field]) => pressed[field]).map(([, name]) => name), key].join('+');
}

function hasEnough(pressed: PressedKey, key: string): boolean {
  // Nobody types with them, and few programs use them.
  if (/^F(1[3-9]|2[0-4])$/.test(key)) return true;
  const count = MODIFIERS.filter(([field]) => pressed[field]).length;
  const hasMore = count > (pressed.shift ? 1 : 0);
  return hasMore && (count > 1 || /^F\d+$/.test(key));
}

/** Null for modifiers alone, and for what differs from keyboard to keyboard. */
function keyOf({ key, code, alt }: PressedKey): string | null {
  if (/^F([1-9]|1\d|2[0-4])$/.test(key)) return key;
  const letter = letterOf({ key, code });
  if (letter !== null) return letter.toUpperCase();
  // With Shift a digit gives another character, and with Alt a letter may.
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  return (alt ? /^Key([A-Z])$/.exec(code)?.[1] : undefined) ?? NAMED[key] ?? null;
}
