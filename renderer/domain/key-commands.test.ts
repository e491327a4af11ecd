import { describe, expect, it } from 'vitest';
import type { PressedKeys } from '../../preload/contract/shortcut';
import { commandOfKey, findComponentKey } from './key-commands';

type Held = 'alt' | 'ctrl' | 'meta' | 'shift';

const press = (key: string, code: string, ...held: readonly Held[]): PressedKeys => ({
  key,
  code,
  altKey: held.includes('alt'),
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
});
const commandAt = (pressed: PressedKeys, platform: string): string | null => {
  const found = commandOfKey(pressed, platform);
  return found && (found.digit === 0 ? found.id : `${found.id} ${found.digit}`);
};
const plain = (key: string, code: string, ...held: readonly Held[]): string | null =>
  commandAt(press(key, code, ...held), 'linux');
const withCtrl = (key: string, code: string, ...held: readonly Held[]): string | null =>
  commandAt(press(key, code, 'ctrl', ...held), 'linux');
const withCommand = (key: string, code: string, ...held: readonly Held[]): string | null =>
  commandAt(press(key, code, 'meta', ...held), 'darwin');

describe('global shortcuts', () => {
  it('match by letter on Latin layouts', () => {
    expect(plain('i', 'KeyI')).toBe('toggle-inspector');
    expect(plain('R', 'KeyR', 'shift')).toBe('reveal');
    expect(plain('m', 'Semicolon'), 'AZERTY').toBe('mask-everything');
    expect(plain('M', 'KeyM'), 'Caps Lock').toBe('mask-everything');
    expect(plain('M', 'KeyM', 'shift')).toBe('mask-all-pictures');
    expect(plain('m', 'KeyM', 'shift'), 'Caps Lock').toBe('mask-all-pictures');
    expect(plain(',', 'KeyM'), 'AZERTY has a comma there').toBeNull();
    expect(plain('c', 'KeyI'), 'Dvorak has a C there').toBeNull();
    expect(plain('i', 'KeyG'), 'Dvorak').toBe('toggle-inspector');
    expect(withCtrl('c', 'KeyI'), 'Dvorak').toBe('copy-picture');
    expect(withCtrl('j', 'KeyC'), 'Dvorak has a J there').toBeNull();
    expect(withCtrl('a', 'KeyQ'), 'AZERTY').toBe('select-all');
    expect(plain('ı', 'KeyI'), 'Turkish').toBe('toggle-inspector');
  });

  it('match by key position on layouts of other alphabets', () => {
    for (const [name, i, r, m, c] of [
      ['Russian', 'ш', 'к', 'ь', 'с'],
      ['Greek', 'ι', 'ρ', 'μ', 'ψ'],
      ['Hebrew', 'ן', 'ר', 'צ', 'ב'],
      ['Arabic', 'ه', 'ق', 'ة', 'ؤ'],
    ] as const) {
      expect([plain(i, 'KeyI'), plain(r, 'KeyR'), plain(m, 'KeyM'), withCtrl(c, 'KeyC')], name).toEqual([
        'toggle-inspector',
        'reveal',
        'mask-everything',
        'copy-picture',
      ]);
    }
    expect(withCtrl('ф', 'KeyA')).toBe('select-all');
  });

  it('show the list of shortcuts on a question mark, and on the key that has the question mark on a US keyboard', () => {
    expect(plain('?', 'Slash', 'shift')).toBe('show-keys');
    expect(plain('?', 'Minus', 'shift'), 'German').toBe('show-keys');
    expect(plain('?', 'KeyM', 'shift'), 'AZERTY').toBe('show-keys');
    expect(plain(',', 'Slash', 'shift'), 'Russian').toBe('show-keys');
    expect(plain('?', 'Digit7', 'shift'), 'Russian').toBe('show-keys');
    expect(plain('Б', 'Slash', 'shift'), 'Bulgarian').toBe('show-keys');
    expect(plain('؟', 'Slash', 'shift'), 'Arabic').toBe('show-keys');
    expect(plain('_', 'Slash', 'shift'), 'German').toBeNull();
    expect(plain('.', 'Slash'), 'Russian, without Shift').toBeNull();
    expect(plain('z', 'Slash'), 'Dvorak').toBeNull();
  });

  it('enlarge pictures with every plus sign, and shrink or reset them with every minus sign and zero', () => {
    for (const [key, code, ...held] of [
      ['=', 'Equal'],
      ['+', 'Equal', 'shift'],
      ['+', 'NumpadAdd'],
      ['+', 'BracketRight'],
      ['+', 'Minus'],
      ['+', 'Semicolon', 'shift'],
    ] as const) {
      expect(withCtrl(key, code, ...held), `${key} at ${code}`).toBe('larger-tiles');
    }
    for (const [key, code, ...held] of [
      ['-', 'Minus'],
      ['_', 'Minus', 'shift'],
      ['-', 'NumpadSubtract'],
      ['-', 'Slash'],
      ['-', 'Digit6'],
    ] as const) {
      expect(withCtrl(key, code, ...held), `${key} at ${code}`).toBe('smaller-tiles');
    }
    for (const [key, code] of [
      ['0', 'Digit0'],
      ['0', 'Numpad0'],
      ['à', 'Digit0'],
    ] as const)
      expect(withCtrl(key, code), key).toBe('reset-tiles');
    expect(
      withCtrl('=', 'Digit0', 'shift'),
      'this key on a German keyboard resets the text size, not the pictures',
    ).toBeNull();
    expect(withCtrl(')', 'Digit0', 'shift'), 'this key resets the text size, not the pictures').toBeNull();
    expect(withCtrl('Insert', 'Numpad0'), 'the key is Insert without NumLock').toBeNull();
    expect(plain('+', 'NumpadAdd')).toBeNull();
  });

  it('switch accounts and members by the digit keys, regardless of Shift and the layout', () => {
    expect(withCtrl('2', 'Digit2')).toBe('choose-account 2');
    expect(withCtrl('é', 'Digit2')).toBe('choose-account 2');
    expect(withCtrl('@', 'Digit2', 'shift')).toBe('act-as-recent-member 2');
    expect(withCtrl('9', 'Numpad9')).toBe('choose-account 9');
  });

  it('of Settings and of going back use punctuation keys, by position only if the layout has a letter there', () => {
    expect(withCtrl(',', 'Comma')).toBe('show-settings');
    expect(withCtrl(',', 'KeyM'), 'AZERTY').toBe('show-settings');
    expect(withCtrl('б', 'Comma'), 'Russian').toBe('show-settings');
    expect(withCtrl(';', 'Comma'), 'AZERTY has a semicolon there').toBeNull();
    expect(withCommand('[', 'BracketLeft')).toBe('back');
    expect(withCommand('ü', 'BracketLeft'), 'German').toBe('back');
    expect(commandAt(press('ArrowLeft', 'ArrowLeft', 'alt'), 'win32')).toBe('back');
    expect(plain('BrowserBack', 'BrowserBack')).toBe('back');
  });

  it('have one meaning each, and only with the system’s own modifiers', () => {
    expect(withCommand('c', 'KeyC')).toBe('copy-picture');
    expect(withCommand('k', 'KeyK')).toBe('show-palette');
    expect(withCommand('2', 'Digit2', 'ctrl')).toBe('act-as-recent-member 2');
    expect(withCommand('@', 'Digit2', 'shift'), 'a screenshot on macOS').toBeNull();
    expect(commandAt(press('k', 'KeyK', 'ctrl'), 'darwin'), 'Control on macOS').toBeNull();
    expect(commandAt(press('c', 'KeyC', 'meta'), 'linux'), 'the Windows key').toBeNull();
    expect(commandAt(press('i', 'KeyI', 'ctrl'), 'darwin'), 'Control on macOS').toBeNull();
    expect(plain('i', 'KeyI', 'alt')).toBeNull();
    expect(withCtrl('X', 'KeyX', 'shift')).toBeNull();
    expect(plain('Escape', 'Escape')).toBe('go-up');
  });

  it('work in a text field only if they type nothing', () => {
    const typesNothing = (pressed: PressedKeys) => commandOfKey(pressed, 'linux')?.typesNothing;
    expect(typesNothing(press('k', 'KeyK', 'ctrl'))).toBe(true);
    expect(typesNothing(press('F1', 'F1'))).toBe(true);
    expect(typesNothing(press('ArrowLeft', 'ArrowLeft', 'alt'))).toBe(true);
    expect(typesNothing(press('m', 'KeyM'))).toBe(false);
    expect(typesNothing(press('?', 'Slash', 'shift'))).toBe(false);
  });
});

describe('the keys of the zoom', () => {
  const IDS = ['zoom-in', 'zoom-out', 'zoom-actual', 'turn-right', 'turn-left'] as const;
  const zoom = (key: string, code: string, ...held: readonly Held[]) =>
    findComponentKey(IDS, press(key, code, ...held), 'linux');

  it('are the digits by their place, and plus and minus wherever the keyboard has them', () => {
    for (const [layout, key, code, ...held] of [
      ['US', '1', 'Digit1'],
      ['French', '&', 'Digit1'],
      ['French', '1', 'Digit1', 'shift'],
      ['Czech', '1', 'Digit1', 'shift'],
      ['number pad', '1', 'Numpad1'],
    ] as const)
      expect(zoom(key, code, ...held), layout).toBe('zoom-actual');
    for (const [layout, key, code, ...held] of [
      ['Czech', '+', 'Digit1'],
      ['Swiss', '+', 'Digit1', 'shift'],
      ['Hungarian', '+', 'Digit3', 'shift'],
      ['US', '=', 'Equal'],
    ] as const)
      expect(zoom(key, code, ...held), layout).toBe('zoom-in');
    expect(zoom('-', 'Digit6'), 'French').toBe('zoom-out');
    expect(zoom('!', 'Digit1', 'shift'), 'US').toBeUndefined();
  });

  it('with Shift come before the same letter alone', () => {
    expect([zoom('t', 'KeyT'), zoom('T', 'KeyT', 'shift')]).toEqual(['turn-right', 'turn-left']);
  });
});
