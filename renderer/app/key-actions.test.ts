import { describe, expect, it } from 'vitest';
import type { KeyAction, PressedKeys } from './key-actions';
import { keyActionOf } from './key-actions';

type Held = 'alt' | 'ctrl' | 'meta' | 'shift';

const press = (key: string, code: string, ...held: readonly Held[]): PressedKeys => ({
  key,
  code,
  altKey: held.includes('alt'),
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  repeat: false,
});
const plain = (key: string, code: string, ...held: readonly Held[]): KeyAction | null =>
  keyActionOf(press(key, code, ...held), false);
const withCtrl = (key: string, code: string, ...held: readonly Held[]): KeyAction | null =>
  keyActionOf(press(key, code, 'ctrl', ...held), true);

describe('global shortcuts', () => {
  it('match by letter on Latin layouts', () => {
    expect(plain('i', 'KeyI')).toBe('inspector');
    expect(plain('R', 'KeyR', 'shift')).toBe('reveal');
    expect(plain('m', 'Semicolon'), 'AZERTY').toBe('mask');
    expect(plain(',', 'KeyM'), 'AZERTY has a comma there').toBeNull();
    expect(plain('c', 'KeyI'), 'Dvorak has a C there').toBeNull();
    expect(plain('i', 'KeyG'), 'Dvorak').toBe('inspector');
    expect(withCtrl('c', 'KeyI'), 'Dvorak').toBe('copy');
    expect(withCtrl('j', 'KeyC'), 'Dvorak has a J there').toBeNull();
    expect(withCtrl('a', 'KeyQ'), 'AZERTY').toBe('select-all');
    expect(plain('ı', 'KeyI'), 'Turkish').toBe('inspector');
  });

  it('match by key position on layouts of other alphabets', () => {
    for (const [name, i, r, m, c] of [
      ['Russian', 'ш', 'к', 'ь', 'с'],
      ['Greek', 'ι', 'ρ', 'μ', 'ψ'],
      ['Hebrew', 'ן', 'ר', 'צ', 'ב'],
      ['Arabic', 'ه', 'ق', 'ة', 'ؤ'],
    ] as const) {
      expect([plain(i, 'KeyI'), plain(r, 'KeyR'), plain(m, 'KeyM'), withCtrl(c, 'KeyC')], name).toEqual([
        'inspector',
        'reveal',
        'mask',
        'copy',
      ]);
    }
    expect(withCtrl('ф', 'KeyA')).toBe('select-all');
  });

  it('show the list of shortcuts on a question mark, and on the key that has it on a US keyboard', () => {
    expect(plain('?', 'Slash', 'shift')).toBe('keys');
    expect(plain('?', 'Minus', 'shift'), 'German').toBe('keys');
    expect(plain('?', 'KeyM', 'shift'), 'AZERTY').toBe('keys');
    expect(plain(',', 'Slash', 'shift'), 'Russian').toBe('keys');
    expect(plain('?', 'Digit7', 'shift'), 'Russian').toBe('keys');
    expect(plain('Б', 'Slash', 'shift'), 'Bulgarian').toBe('keys');
    expect(plain('؟', 'Slash', 'shift'), 'Arabic').toBe('keys');
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
    expect(withCtrl('=', 'Digit0', 'shift'), 'German: the default text size').toBeNull();
    expect(withCtrl(')', 'Digit0', 'shift'), 'the default text size').toBeNull();
    expect(withCtrl('Insert', 'Numpad0'), 'without NumLock').toBeNull();
    expect(plain('+', 'NumpadAdd')).toBeNull();
  });

  it('switch accounts and members by the digit keys, regardless of Shift and the layout', () => {
    expect(withCtrl('2', 'Digit2')).toEqual({ account: 1 });
    expect(withCtrl('é', 'Digit2')).toEqual({ account: 1 });
    expect(withCtrl('@', 'Digit2', 'shift')).toEqual({ member: 1 });
    expect(withCtrl('9', 'Numpad9')).toEqual({ account: 8 });
  });

  it('have one meaning each, and only with the system’s own modifiers', () => {
    expect(keyActionOf(press('c', 'KeyC', 'meta'), true), 'macOS').toBe('copy');
    expect(keyActionOf(press('c', 'KeyC', 'meta'), false), 'the Windows key').toBeNull();
    expect(keyActionOf(press('i', 'KeyI', 'ctrl'), false), 'Control on macOS').toBeNull();
    expect(plain('i', 'KeyI', 'alt')).toBeNull();
    expect(withCtrl('C', 'KeyC', 'shift')).toBeNull();
    expect(keyActionOf({ ...press('r', 'KeyR'), repeat: true }, false)).toBeNull();
    expect(keyActionOf({ ...press('+', 'NumpadAdd', 'ctrl'), repeat: true }, true), 'held keys repeat').toBe(
      'larger-tiles',
    );
    expect(plain('Escape', 'Escape')).toBe('back');
  });
});
