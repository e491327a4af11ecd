/** Formats shortcuts in the notation of a system. */

interface Modifier {
  readonly apple: string;
  readonly other: string;
  /** The name in `aria-keyshortcuts`. */
  readonly aria: (isApple: boolean) => string;
}

/** In Apple's order. `Mod` is the system's command modifier: Command on macOS, otherwise Ctrl. */
const MODIFIERS: Readonly<Record<string, Modifier>> = {
  Ctrl: { apple: '⌃', other: 'Ctrl', aria: () => 'Control' },
  Alt: { apple: '⌥', other: 'Alt', aria: () => 'Alt' },
  Shift: { apple: '⇧', other: 'Shift', aria: () => 'Shift' },
  Mod: { apple: '⌘', other: 'Ctrl', aria: (isApple) => (isApple ? 'Meta' : 'Control') },
};
const ORDER = Object.keys(MODIFIERS);

/** Formats a shortcut: "Mod Shift G" → "Ctrl Shift G", and "⇧ ⌘ G" on macOS. `platform`: Node's `process.platform`. */
export function formatShortcut(keys: string, platform: string): string {
  const spaced = keys.replace('1…9', '1 … 9');
  if (platform !== 'darwin') return spaced.replace(/\S+/g, (part) => MODIFIERS[part]?.other ?? part);
  // Sorts each run of modifiers into Apple's order.
  return spaced.replace(/(?:\b(?:Ctrl|Alt|Shift|Mod)\b ?)+/g, (run) => {
    const held = ORDER.filter((name) => run.split(' ').includes(name)).map((name) => MODIFIERS[name]?.apple);
    return held.join(' ') + (run.endsWith(' ') ? ' ' : '');
  });
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
