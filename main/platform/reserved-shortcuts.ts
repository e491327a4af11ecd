/** Shortcuts that must work even if the page hangs: main handles them before the page. The menu only shows them. */
import type { BrowserWindow } from 'electron';
import { letterOf } from '../../preload/contract/key-letter';

export interface OwnKey {
  /** A letter, pressed together with Shift and Ctrl (Command on macOS). */
  readonly letter: string;
  /** Returns whether the shortcut had an effect; otherwise the page receives the key. */
  readonly onPressed: () => boolean;
}

export const RETURN_KEY = 'CmdOrCtrl+Shift+H';
export const MASK_KEY = 'CmdOrCtrl+Shift+M';

export function watchReservedShortcuts(window: BrowserWindow, keys: readonly OwnKey[]): void {
  window.webContents.on('before-input-event', (event, { type, key, code, control, meta, shift, alt }) => {
    const isModified = process.platform === 'darwin' ? meta : control;
    if (type !== 'keyDown' || !shift || alt || !isModified) return;
    const pressed = keys.find(({ letter }) => letter === letterOf({ key, code }));
    if (pressed?.onPressed()) event.preventDefault();
  });
}
