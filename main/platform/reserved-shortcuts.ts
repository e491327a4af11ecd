/**
 * Keys that must work whatever the page does: heard here and not there. The menu only names them.
 */
import type { BrowserWindow } from 'electron';
import { letterOf } from '../../preload/contract/key-letter';

export interface OwnKey {
  /** A letter, pressed with Shift and Ctrl, or Command on macOS. */
  readonly letter: string;
  /** Says whether it was for something: else the key is the page's. */
  readonly onPressed: () => boolean;
}

export const RETURN_KEY = 'CmdOrCtrl+Shift+H';
export const MASK_KEY = 'CmdOrCtrl+Shift+M';

export function hearOwnKeys(window: BrowserWindow, keys: readonly OwnKey[]): void {
  window.webContents.on('before-input-event', (event, { type, key, code, control, meta, shift, alt }) => {
    const isModified = process.platform === 'darwin' ? meta : control;
    if (type !== 'keyDown' || !shift || alt || !isModified) return;
    const pressed = keys.find(({ letter }) => letter === letterOf({ key, code }));
    if (pressed?.onPressed()) event.preventDefault();
  });
}
