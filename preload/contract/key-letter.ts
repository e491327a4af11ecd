/** Which letter of the Latin alphabet a pressed key means for a shortcut, in the window and in main. */

export interface KeyOfKeyboard {
  /** As `KeyboardEvent.key`: what the layout makes of it. */
  readonly key: string;
  /** As `KeyboardEvent.code`: its place, by the name it has on a US keyboard. */
  readonly code: string;
}

/** Lower case; null: no letter. By what the layout gives; by its place only where the layout has another alphabet. */
export function letterOf({ key, code }: KeyOfKeyboard): string | null {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  // Both are the I of Turkish keyboards.
  if (key === 'ı' || key === 'İ') return 'i';
  return isOfOtherAlphabet(key) ? placeOf(code) : null;
}

/** Cyrillic, Greek, Hebrew, Arabic, Thai: some of their keys give a mark, or two letters at once. */
export function isOfOtherAlphabet(key: string): boolean {
  return /^[\p{L}\p{M}]{1,3}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
}

function placeOf(code: string): string | null {
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null;
}
