/**
 * The key that ends acting as somebody. Heard here and not in the page, so that it works whatever the page does; the menu only
 * names it.
 */
import type { BrowserWindow } from 'electron';

export const RETURN_KEY = 'CmdOrCtrl+Shift+H';

/** `onReturn` says whether there was anything to return from: else the key is the page's. */
export function hearReturnKey(window: BrowserWindow, onReturn: () => boolean): void {
  window.webContents.on('before-input-event', (event, { type, key, control, meta, shift, alt }) => {
    const isWanted = type === 'keyDown' && key.toLowerCase() === 'h' && shift && !alt;
    const isModified = process.platform === 'darwin' ? meta : control;
    if (isWanted && isModified && onReturn()) event.preventDefault();
  });
}
