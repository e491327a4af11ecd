import { describe, expect, it } from 'vitest';
import type { PressedShortcut } from '../../preload/contract';
import { isShortcut, readShortcut, registryKeys } from './shortcut';
import { useOf } from './reserved-shortcuts';

const NONE = { control: false, alt: false, shift: false, meta: false };
const press = (key: string, code: string, ...held: readonly (keyof typeof NONE)[]): PressedShortcut => ({
  ...NONE,
  ...Object.fromEntries(held.map((modifier) => [modifier, true])),
  key,
  code,
});

describe('the meaning of a pressed key as a shortcut', () => {
  it('names the keys in a fixed order on every keyboard layout', () => {
    const read = (pressed: PressedShortcut) => readShortcut(pressed, 'linux');
    expect(read(press('p', 'KeyP', 'alt', 'control'))).toEqual({ shortcut: 'Control+Alt+P' });
    expect(read(press('P', 'KeyP', 'control', 'shift'))).toEqual({ shortcut: 'Control+Shift+P' });
    expect(read(press('!', 'Digit1', 'control', 'alt', 'shift'))).toEqual({ shortcut: 'Control+Alt+Shift+1' });
    expect(read(press('з', 'KeyP', 'control', 'alt')), 'Cyrillic').toEqual({ shortcut: 'Control+Alt+P' });
    expect(read(press('a', 'KeyQ', 'control', 'alt')), 'French').toEqual({ shortcut: 'Control+Alt+A' });
    expect(read(press('π', 'KeyP', 'alt', 'meta')), 'Option of a Mac').toEqual({ shortcut: 'Alt+Meta+P' });
    expect(read(press('ρ', 'KeyR', 'control', 'shift')), 'Greek').toEqual({ shortcut: 'Control+Shift+R' });
    expect(read(press('ı', 'KeyI', 'control', 'shift')), 'Turkish').toEqual({ shortcut: 'Control+Shift+I' });
    expect(read(press('∂', 'KeyD', 'alt', 'meta')), 'Option of a Mac').toEqual({ shortcut: 'Alt+Meta+D' });
    expect(read(press(' ', 'Space', 'control', 'alt'))).toEqual({ shortcut: 'Control+Alt+Space' });
    expect(read(press('F9', 'F9', 'control'))).toEqual({ shortcut: 'Control+F9' });
    expect(read(press('F13', 'F13'))).toEqual({ shortcut: 'F13' });
  });

  it('is empty for common shortcuts and for keys without a name of their own', () => {
    const whyNot = (pressed: PressedShortcut, platform: NodeJS.Platform = 'linux') => {
      const reading = readShortcut(pressed, platform);
      return 'refused' in reading ? reading.refused.why : null;
    };
    expect(whyNot(press('p', 'KeyP'))).toBe('too-few');
    expect(whyNot(press('P', 'KeyP', 'shift'))).toBe('too-few');
    expect(whyNot(press('c', 'KeyC', 'control'))).toBe('too-few');
    expect(whyNot(press('F9', 'F9'))).toBe('too-few');
    expect(whyNot(press('F9', 'F9', 'shift'))).toBe('too-few');
    expect(whyNot(press('Control', 'ControlLeft', 'control', 'alt'))).toBe('no-key');
    expect(whyNot(press('[', 'BracketLeft', 'control', 'alt'))).toBe('no-key');
    expect(
      whyNot(press(';', 'KeyM', 'control', 'shift')),
      'French keyboards have no letter at the position of M on a US keyboard',
    ).toBe('no-key');
    expect(whyNot(press('Dead', 'Quote', 'control', 'alt'))).toBe('no-key');
    expect(whyNot(press('F4', 'F4', 'alt'))).toBe('closes-windows');
    expect(whyNot(press('F4', 'F4', 'alt'), 'darwin')).toBeNull();
  });

  it('depends on the exact modifiers', () => {
    expect(isShortcut(press('p', 'KeyP', 'control', 'alt'), 'Control+Alt+P')).toBe(true);
    expect(isShortcut(press('p', 'KeyP', 'control', 'alt', 'shift'), 'Control+Alt+P')).toBe(false);
    expect(isShortcut(press('p', 'KeyP', 'control'), 'Control+Alt+P')).toBe(false);
    expect(isShortcut(press('o', 'KeyO', 'control', 'alt'), 'Control+Alt+P')).toBe(false);
  });

  it('reaches the window in the notation of the registry of commands', () => {
    expect(registryKeys('Control+Alt+Meta+P')).toBe('Ctrl Alt Meta P');
    expect(registryKeys('Control+Shift+PageUp')).toBe('Ctrl Shift PgUp');
    expect(registryKeys('Control+Alt+Left')).toBe('Ctrl Alt ←');
  });
});

describe('reserved shortcuts', () => {
  it("are those of the commands and of Electron, with the platform's meaning of the command modifier", () => {
    expect(useOf('Control+Shift+H', 'linux')).toBe('stop-acting');
    expect(useOf('Shift+Meta+H', 'darwin')).toBe('stop-acting');
    expect(useOf('Control+Shift+H', 'darwin')).toBeNull();
    expect(useOf('Alt+Left', 'linux')).toBe('back');
    expect(useOf('Control+Shift+3', 'linux')).toBe('act-as-recent-member');
    expect(useOf('Control+Meta+3', 'darwin')).toBe('act-as-recent-member');
    expect(useOf('Control+Shift+Z', 'linux')).toBe('redo');
    expect(useOf('Control+Alt+P', 'linux')).toBeNull();
  });
});
