/** Formats shortcuts as the keyboards of a system and the person's language write them. */

/** Keys whose names depend on the language of the keyboard: German keyboards have Strg, French ones Échap. */
export const NAMED_KEYS = [
  'Ctrl',
  'Alt',
  'Shift',
  'Super',
  'Windows',
  'Esc',
  'Enter',
  'Space',
  'Home',
  'End',
  'PgUp',
  'PgDn',
  'Insert',
  'Delete',
  'Backspace',
  'Menu',
] as const;
export type NamedKey = (typeof NAMED_KEYS)[number];

export interface KeyNotation {
  /** Node's `process.platform`. */
  readonly platform: string;
  readonly nameOf: (key: NamedKey) => string;
}

interface Modifier {
  readonly apple: string;
  readonly other: (platform: string) => NamedKey;
  /** The name in `aria-keyshortcuts`. */
  readonly aria: (isApple: boolean) => string;
}

/** In Apple's order. `Mod` is the system's command modifier: Command on macOS, otherwise Ctrl. */
const MODIFIERS: Readonly<Record<string, Modifier>> = {
  Ctrl: { apple: '⌃', other: () => 'Ctrl', aria: () => 'Control' },
  Alt: { apple: '⌥', other: () => 'Alt', aria: () => 'Alt' },
  Shift: { apple: '⇧', other: () => 'Shift', aria: () => 'Shift' },
  Mod: { apple: '⌘', other: () => 'Ctrl', aria: (isApple) => (isApple ? 'Meta' : 'Control') },
  Meta: { apple: '⌘', other: (platform) => (platform === 'win32' ? 'Windows' : 'Super'), aria: () => 'Meta' },
};
const ORDER = Object.keys(MODIFIERS);

/** The symbols that Apple prints on its keyboards outside the United States, and in its menus everywhere. */
const APPLE_KEYS: Partial<Record<string, string>> = {
  Enter: '↩',
  Home: '↖',
  End: '↘',
  PgUp: '⇞',
  PgDn: '⇟',
  Delete: '⌦',
  Backspace: '⌫',
};

/** Formats a shortcut: "Mod Shift G" → "Ctrl Shift G", "Strg Umschalt G" in German, and "⇧ ⌘ G" on macOS. */
export function formatShortcut(keys: string, { platform, nameOf }: KeyNotation): string {
  const nameHere = (part: string): string => (isNamedKey(part) ? nameOf(part) : part);
  const spaced = keys.replace('1…9', '1 … 9');
  if (platform !== 'darwin') {
    return spaced.replace(/\S+/g, (part) => nameHere(MODIFIERS[part]?.other(platform) ?? part));
  }
  // Sorts each run of modifiers into Apple's order.
  const sorted = spaced.replace(/(?:\b(?:Ctrl|Alt|Shift|Mod|Meta)\b ?)+/g, (run) => {
    const held = ORDER.filter((name) => run.split(' ').includes(name)).map((name) => MODIFIERS[name]?.apple);
    return held.join(' ') + (run.endsWith(' ') ? ' ' : '');
  });
  return sorted.replace(/\S+/g, (part) => APPLE_KEYS[part] ?? nameHere(part));
}

function isNamedKey(part: string): part is NamedKey {
  return NAMED_KEYS.some((key) => key === part);
}

/** Key names of `KeyboardEvent.key` for the symbols of the registry. */
const KEY_NAMES: Readonly<Record<string, string>> = {
  Esc: 'Escape',
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  '−': '-',
};

/** Formats a shortcut for `aria-keyshortcuts`: "Mod C" → "Control+C". */
export function ariaKeys(keys: string, platform: string): string {
  return keys
    .split(' ')
    .map((part) => MODIFIERS[part]?.aria(platform === 'darwin') ?? KEY_NAMES[part] ?? part)
    .join('+');
}
