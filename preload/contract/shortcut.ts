/**
 * Shortcuts as the registry of commands writes them: modifiers and one key, such as "Mod Shift G". `Mod` is the system's
 * command modifier: Command on macOS, otherwise Ctrl. The renderer and main both use these functions.
 */
import { isOfOtherAlphabet, letterOf } from './key-letter';

/** Node's `process.platform`. */
export type Platform = string;

export interface PressedKeys {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

interface Parsed {
  readonly key: string;
  readonly isMod: boolean;
  readonly isCtrl: boolean;
  readonly isAlt: boolean;
  readonly isShift: boolean;
}

/** A range of keys in one shortcut: the digit keys. */
const DIGITS = '1…9';

/** Returns the pressed digit for the keys "1…9", 0 for any other key, and null if another shortcut was pressed. */
export function matchShortcut(shortcut: string, pressed: PressedKeys, platform: Platform): number | null {
  const parsed = parse(shortcut);
  return haveSameModifiers(parsed, pressed, platform) ? matchKey(parsed.key, pressed) : null;
}

/** Returns true if pressing the shortcut types nothing, so that it also works in a text field. */
export function hasModifierOrFunctionKey(shortcut: string): boolean {
  const { key, isMod, isCtrl, isAlt } = parse(shortcut);
  return isMod || isCtrl || isAlt || /^F\d+$/.test(key);
}

/** Returns the shortcut in Electron's notation; several accelerators for the keys "1…9". */
export function acceleratorsOf(shortcut: string): readonly string[] {
  const { key, isMod, isCtrl, isAlt, isShift } = parse(shortcut);
  const modifiers = [isMod && 'CmdOrCtrl', isCtrl && 'Ctrl', isAlt && 'Alt', isShift && 'Shift'].filter(Boolean);
  const keys =
    key === DIGITS ? Array.from({ length: 9 }, (_none, index) => `${index + 1}`) : [ACCELERATORS[key] ?? key];
  return keys.map((name) => [...modifiers, name].join('+'));
}

const ACCELERATORS: Readonly<Record<string, string>> = {
  '←': 'Left',
  '→': 'Right',
  '↑': 'Up',
  '↓': 'Down',
  Esc: 'Escape',
  Enter: 'Return',
  PgUp: 'PageUp',
  PgDn: 'PageDown',
  // The plus sign separates the parts of an accelerator.
  '+': '=',
  '−': '-',
};

function parse(shortcut: string): Parsed {
  const parts = shortcut.split(' ');
  const isHeld = (name: string): boolean => parts.slice(0, -1).includes(name);
  return {
    key: parts.at(-1) ?? '',
    isMod: isHeld('Mod'),
    isCtrl: isHeld('Ctrl'),
    isAlt: isHeld('Alt'),
    isShift: isHeld('Shift'),
  };
}

function haveSameModifiers(parsed: Parsed, pressed: PressedKeys, platform: Platform): boolean {
  const isApple = platform === 'darwin';
  const isCtrl = isApple ? parsed.isCtrl : parsed.isCtrl || parsed.isMod;
  return (
    pressed.ctrlKey === isCtrl &&
    pressed.metaKey === (isApple && parsed.isMod) &&
    pressed.altKey === parsed.isAlt &&
    (pressed.shiftKey === parsed.isShift || isShiftIgnored(parsed, pressed))
  );
}

/**
 * On some layouts these characters and the digits need Shift, on others they do not; a letter alone also works with Caps
 * Lock, unless the shortcut itself has Shift.
 */
function isShiftIgnored({ key, isMod, isCtrl, isAlt, isShift }: Parsed, pressed: PressedKeys): boolean {
  if (key === '?' || key === '+' || key === '−') return true;
  if (isMod || isCtrl || isAlt || isShift) return false;
  return /^[A-Z]$/.test(key) || (/^\d$/.test(key) && pressed.key === key);
}

function matchKey(wanted: string, pressed: PressedKeys): number | null {
  const { key, code } = pressed;
  if (wanted === DIGITS) {
    // Uses the key's position: with Shift, and on many layouts without it, the key produces another character.
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
    return digit === undefined ? null : Number(digit);
  }
  return isKey(wanted, key, code, pressed) ? 0 : null;
}

function isKey(wanted: string, key: string, code: string, pressed: PressedKeys): boolean {
  if (/^[A-Z]$/.test(wanted)) return letterOf({ key, code }) === wanted.toLowerCase();
  switch (wanted) {
    case '?':
      return isQuestionMark(pressed);
    case '+':
      return key === '+' || (key === '=' && code === 'Equal');
    case '−':
      return key === '-' || key === '−' || (key === '_' && code === 'Minus');
  }
  // By its place, because French keyboards need Shift for digits. Czech keyboards have the plus sign on the key of the 1.
  if (/^\d$/.test(wanted)) return key === wanted || (code === `Digit${wanted}` && !/^[+−-]$/.test(key));
  const punctuation = PUNCTUATION[wanted];
  // By its place on layouts that have a letter of their own there, such as б in Russian and ü in German.
  if (punctuation) return key === wanted || (code === punctuation && /^[^\x00-\x7f]$/.test(key));
  return key === (KEY_NAMES[wanted] ?? wanted);
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': 'Comma',
  '.': 'Period',
  '[': 'BracketLeft',
  ']': 'BracketRight',
};

/** Names of `KeyboardEvent.key`. */
const KEY_NAMES: Readonly<Record<string, string>> = {
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  Esc: 'Escape',
  PgUp: 'PageUp',
  PgDn: 'PageDown',
  Space: ' ',
  Menu: 'ContextMenu',
};

/** On layouts of another alphabet, the US question mark key produces a letter, or a comma on Russian keyboards. */
function isQuestionMark({ key, code, shiftKey }: PressedKeys): boolean {
  return key === '?' || key === '؟' || (code === 'Slash' && shiftKey && (key === ',' || isOfOtherAlphabet(key)));
}
