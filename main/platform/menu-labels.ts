/** How the menu bar writes the commands of the registry. */
import { type CommandId, shortcutsOf } from '../../preload/contract/commands';
import type { AnyLanguage } from '../../preload/contract/languages';
import { acceleratorsOf, hasModifierOrFunctionKey, type Platform } from '../../preload/contract/shortcut';

/** Returns the first shortcut that types nothing: the others would take their letters away from text fields. */
export function acceleratorOf(id: CommandId, platform: Platform): string | null {
  const shortcut = shortcutsOf(id, platform).find(hasModifierOrFunctionKey);
  return (shortcut && acceleratorsOf(shortcut)[0]) ?? null;
}

const LOWER_CASE: ReadonlySet<string> = new Set(['a', 'an', 'and', 'as', 'in', 'of', 'or', 'the', 'to']);

/** Returns the label of a command as the menus of this language write it. */
export function menuLabel(label: string, language: AnyLanguage): string {
  return language === 'en' ? titleCase(label) : label;
}

/** Writes a label as English menus do: "Open an owner or album" → "Open an Owner or Album". */
export function titleCase(label: string): string {
  const words = label.split(' ');
  const isInside = (index: number): boolean => index > 0 && index < words.length - 1;
  return words
    .map((word, index) =>
      isInside(index) && LOWER_CASE.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
