/** Maps a key event to the action of a global shortcut. */
import { isOfOtherAlphabet, letterOf } from '../../preload/contract/key-letter';

export type KeyAction =
  | 'back'
  | 'copy'
  | 'inspector'
  | 'keys'
  | 'larger-tiles'
  | 'mask'
  | 'reset-tiles'
  | 'reveal'
  | 'select-all'
  | 'smaller-tiles'
  /** From 0. */
  | { readonly account: number }
  | { readonly member: number };

export interface PressedKeys {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
}

/** `isModHeld`: the system's command modifier is pressed. Returns null if the key has no action. */
export function keyActionOf(pressed: PressedKeys, isModHeld: boolean): KeyAction | null {
  if (pressed.altKey) return null;
  if (isModHeld) return commandOf(pressed);
  return pressed.ctrlKey || pressed.metaKey ? null : plainActionOf(pressed);
}

function plainActionOf(pressed: PressedKeys): KeyAction | null {
  if (pressed.key === 'Escape') return 'back';
  if (isQuestionMark(pressed)) return 'keys';
  const letter = letterOf(pressed);
  if (letter === 'i') return 'inspector';
  if (letter === 'm') return 'mask';
  // Ignores auto-repeat while the key is pressed.
  return letter === 'r' && !pressed.repeat ? 'reveal' : null;
}

function commandOf(pressed: PressedKeys): KeyAction | null {
  const letter = letterOf(pressed);
  if (letter === 'a' && !pressed.shiftKey) return 'select-all';
  if (letter === 'c' && !pressed.shiftKey && !pressed.repeat) return 'copy';
  const size = sizeOf(pressed);
  if (size) return size;
  // Uses the key's position: with Shift, and on many layouts without it, the key produces another character.
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(pressed.code)?.[1];
  if (digit === undefined || pressed.repeat) return null;
  return pressed.shiftKey ? { member: Number(digit) - 1 } : { account: Number(digit) - 1 };
}

/** On some layouts the plus sign needs Shift, on others it does not, and the numeric keypad has one too. */
function sizeOf({ key, code, shiftKey }: PressedKeys): KeyAction | null {
  if (key === '+' || (key === '=' && code === 'Equal')) return 'larger-tiles';
  if (key === '-' || key === '−' || (key === '_' && code === 'Minus')) return 'smaller-tiles';
  if (!shiftKey && (key === '0' || code === 'Digit0')) return 'reset-tiles';
  return null;
}

/** On layouts of another alphabet, the US question mark key produces a letter, or a comma on Russian keyboards. */
function isQuestionMark({ key, code, shiftKey }: PressedKeys): boolean {
  return key === '?' || key === '؟' || (code === 'Slash' && shiftKey && (key === ',' || isOfOtherAlphabet(key)));
}
