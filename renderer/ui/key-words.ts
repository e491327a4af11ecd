/** How a shortcut is written on the keyboards of a system. */

interface Modifier {
  readonly apple: string;
  readonly other: string;
  /** As `aria-keyshortcuts` names it. */
  readonly aria: (isApple: boolean) => string;
}

/** `Mod`: what commands go with. In the order in which Apple writes them. */
const MODIFIERS: Readonly<Record<string, Modifier>> = {
  Ctrl: { apple: '⌃', other: 'Ctrl', aria: () => 'Control' },
  Alt: { apple: '⌥', other: 'Alt', aria: () => 'Alt' },
  Shift: { apple: '⇧', other: 'Shift', aria: () => 'Shift' },
  Mod: { apple: '⌘', other: 'Ctrl', aria: (isApple) => (isApple ? 'Meta' : 'Control') },
};
const ORDER = Object.keys(MODIFIERS);

/** "Mod Shift G" → "Ctrl Shift G", and "⇧ ⌘ G" on macOS. `platform`: as Node names it. */
export function keyWords(keys: string, platform: string): string {
  if (platform !== 'darwin') return keys.replace(/\S+/g, (part) => MODIFIERS[part]?.other ?? part);
  // Each run of modifiers in Apple's order.
  return keys.replace(/(?:\b(?:Ctrl|Alt|Shift|Mod)\b ?)+/g, (run) => {
    const held = ORDER.filter((name) => run.split(' ').includes(name)).map((name) => MODIFIERS[name]?.apple);
    return held.join(' ') + (run.endsWith(' ') ? ' ' : '');
  });
}

/** For `aria-keyshortcuts`: "Mod C" → "Control+C". */
export function ariaKeys(keys: string, platform: string): string {
  return keys
    .split(' ')
    .map((part) => MODIFIERS[part]?.aria(platform === 'darwin') ?? part)
    .join('+');
}
