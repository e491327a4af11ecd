/**
 * The key that ends acting as somebody. Heard here and not in the page, so that it works whatever the page does; the menu only
 * names it.
 */
import type { BrowserWindow } from 'electron';

export const RETURN_KEY = 'CmdOrCtrl+Shift+H';

/** `onReturn` says whether there was anything to return from: else the key is the page's. */
export function hearReturnKey(window: BrowserWindow, onReturn: () => boolean): void {
  window.webContents.on('before-input-event', (event, { type, key, code, control, meta, shift, alt }) => {
    // Keyboards that are not Latin give another character; the key is where it always is.
    const isLetter = key.toLowerCase() === 'h' || (code === 'KeyH' && !/^[a-z]$/i.test(key));
    const isWanted = type === 'keyDown' && isLetter && shift && !alt;
    const isModified = process.platform === 'darwin' ? meta : control;
    if (isWanted && isModified && onReturn()) event.preventDefault();
  });
}
