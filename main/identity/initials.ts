import { firstCharacter } from '../core/clean-name';

/** Returns at most two characters that identify a name at a glance. A character is a grapheme cluster. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const first = firstCharacter(words[0] ?? '') || '?';
  const last = words.length > 1 ? firstCharacter(words.at(-1) ?? '') : '';
  return (first + last).toUpperCase().normalize('NFC');
}
