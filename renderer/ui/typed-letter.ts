/** Letters that are typed to select an item by its name. */
import type { KeyboardEvent } from 'react';

/** How long after a typed letter the next one continues the same word, as in the library's components. */
export const SAME_WORD_MS = 1000;

/** Returns true for a typed character. Space is excluded, because it acts on the active item. */
export function isTypedLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return /^\S$/u.test(key) && !ctrlKey && !metaKey && !altKey;
}
