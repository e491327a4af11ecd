/** Maps a pressed key to the Latin letter that it means in a shortcut; used by the renderer and main. */

export interface KeyOfKeyboard {
  /** The value of `KeyboardEvent.key`: the character that the layout produces. */
  readonly key: string;
  /** The value of `KeyboardEvent.code`: the key's position, by its name on a US keyboard. */
  readonly code: string;
}

/**
 * Returns a lower-case letter, or null if the key is not a letter. Uses the character that the layout produces, and the
 * key's position only if the layout has another alphabet.
 */
export function letterOf({ key, code }: KeyOfKeyboard): string | null {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  // Turkish keyboards have both; each is a form of I.
  if (key === 'ı' || key === 'İ') return 'i';
  return isOfOtherAlphabet(key) ? placeOf(code) : null;
}

/**
 * Returns true for Cyrillic, Greek, Hebrew, Arabic, Thai and similar; some of their keys produce a combining mark, or
 * two letters at once.
 */
export function isOfOtherAlphabet(key: string): boolean {
  return /^[\p{L}\p{M}]{1,3}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
}

function placeOf(code: string): string | null {
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null;
}
