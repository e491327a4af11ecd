import { expect, it } from 'vitest';
import { ariaKeys, formatShortcut } from './format-shortcut';

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
    ].map((keys) => formatShortcut(keys, platform));
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
    'Home  End',
    'Hold ⌃ and ⌥',
  ]);
});

it('shortcuts have names for assistive technology', () => {
  expect([
    ariaKeys('Mod C', 'linux'),
    ariaKeys('Mod Shift C', 'darwin'),
    ariaKeys('Alt Enter', 'win32'),
    ariaKeys('R', 'darwin'),
  ]).toEqual(['Control+C', 'Meta+Shift+C', 'Alt+Enter', 'R']);
});
