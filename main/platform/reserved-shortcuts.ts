/** Shortcuts that must work even if the page hangs: main handles them before the page. The menu only shows them. */
import type { BrowserWindow } from 'electron';
import { type CommandId, shortcutsOf } from '../../preload/contract/commands';
import { hasModifierOrFunctionKey, matchShortcut } from '../../preload/contract/shortcut';

export interface ReservedCommand {
  readonly id: CommandId;
  /** Returns whether the shortcut had an effect; otherwise the page receives the key. */
  readonly onPressed: () => boolean;
}

export function watchReservedShortcuts(window: BrowserWindow, commands: readonly ReservedCommand[]): void {
  const { platform } = process;
  window.webContents.on('before-input-event', (event, { type, key, code, control, meta, shift, alt }) => {
    if (type !== 'keyDown') return;
    const keys = { key, code, altKey: alt, ctrlKey: control, metaKey: meta, shiftKey: shift };
    const pressed = commands.find(({ id }) =>
      shortcutsOf(id, platform)
        // The page knows whether a letter alone is typed into a text field.
        .filter(hasModifierOrFunctionKey)
        .some((shortcut) => matchShortcut(shortcut, keys, platform) !== null),
    );
    if (pressed?.onPressed()) event.preventDefault();
  });
}
