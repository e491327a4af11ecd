/** What a key that works anywhere asks for. */
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

/** `isModHeld`: the key that commands go with on this system. Null: the key means nothing here. */
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
  // A key that is held down means the first time.
  return letter === 'r' && !pressed.repeat ? 'reveal' : null;
}

function commandOf(pressed: PressedKeys): KeyAction | null {
  const letter = letterOf(pressed);
  if (letter === 'a' && !pressed.shiftKey) return 'select-all';
  if (letter === 'c' && !pressed.shiftKey && !pressed.repeat) return 'copy';
  const size = sizeOf(pressed);
  if (size) return size;
  // By its place: with Shift, and on many keyboards without it, the key gives another character.
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(pressed.code)?.[1];
  if (digit === undefined || pressed.repeat) return null;
  return pressed.shiftKey ? { member: Number(digit) - 1 } : { account: Number(digit) - 1 };
}

/** On some layouts the plus sign needs Shift, on others not, and the key pad has one too. */
function sizeOf({ key, code, shiftKey }: PressedKeys): KeyAction | null {
  if (key === '+' || (key === '=' && code === 'Equal')) return 'larger-tiles';
  if (key === '-' || key === '−' || (key === '_' && code === 'Minus')) return 'smaller-tiles';
  if (!shiftKey && (key === '0' || code === 'Digit0')) return 'reset-tiles';
  return null;
}

/** Where the layout has another alphabet, the key of a US question mark gives a letter, or the comma of Russian keyboards. */
function isQuestionMark({ key, code, shiftKey }: PressedKeys): boolean {
  return key === '?' || key === '؟' || (code === 'Slash' && shiftKey && (key === ',' || isOfOtherAlphabet(key)));
}
