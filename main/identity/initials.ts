import { firstCharacter } from '../core/clean-name';

/** At most two characters that tell a name from others at a glance. A character is what a person sees as one. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const first = firstCharacter(words[0] ?? '') || '?';
  const last = words.length > 1 ? firstCharacter(words.at(-1) ?? '') : '';
  return (first + last).toUpperCase().normalize('NFC');
}
