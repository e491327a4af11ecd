import { expect, it } from 'vitest';
import { ariaKeys, formatShortcut, type NamedKey } from './format-shortcut';

const GERMAN: Partial<Record<NamedKey, string>> = {
  Ctrl: 'Strg',
  Shift: 'Umschalt',
  Space: 'Leertaste',
  PgUp: 'Bild auf',
};

it('shortcuts are written in the system’s notation', () => {
  const written = (platform: string): string[] =>
    [
      'Mod K',
      'Mod Shift G',
      'Mod Shift 1 … 9',
      'Alt ↑  Alt ↓',
      'Mod +  −  0',
      'Esc',
      'Home  End',
      'Hold Ctrl and Alt',
    ].map((keys) => formatShortcut(keys, { platform, nameOf: (key) => key }));
  const elsewhere = [
    'Ctrl K',
    'Ctrl Shift G',
    'Ctrl Shift 1 … 9',
    'Alt ↑  Alt ↓',
    'Ctrl +  −  0',
    'Esc',
    'Home  End',
    'Hold Ctrl and Alt',
  ];
  expect(written('linux')).toEqual(elsewhere);
  expect(written('win32')).toEqual(elsewhere);
  expect(written('darwin')).toEqual([
    '⌘ K',
    '⇧ ⌘ G',
    '⇧ ⌘ 1 … 9',
    '⌥ ↑  ⌥ ↓',
    '⌘ +  −  0',
    'Esc',
    '↖  ↘',
    'Hold ⌃ and ⌥',
  ]);
});

it('keys have the names that keyboards of the language have, and symbols on macOS', () => {
  const written = (platform: string): string[] =>
    ['Mod Shift G', 'Space', 'PgUp', 'Ctrl Alt Meta P'].map((shortcut) =>
      formatShortcut(shortcut, { platform, nameOf: (key) => GERMAN[key] ?? key }),
    );
  expect(written('linux')).toEqual(['Strg Umschalt G', 'Leertaste', 'Bild auf', 'Strg Alt Super P']);
  expect(written('win32')).toEqual(['Strg Umschalt G', 'Leertaste', 'Bild auf', 'Strg Alt Windows P']);
  expect(written('darwin')).toEqual(['⇧ ⌘ G', 'Leertaste', '⇞', '⌃ ⌥ ⌘ P']);
});

it('shortcuts have names for assistive technology', () => {
  expect([
    ariaKeys('Mod C', 'linux'),
    ariaKeys('Mod Shift C', 'darwin'),
    ariaKeys('Alt Enter', 'win32'),
    ariaKeys('R', 'darwin'),
  ]).toEqual(['Control+C', 'Meta+Shift+C', 'Alt+Enter', 'R']);
});
