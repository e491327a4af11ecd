/** The panic key as the system tells of it, and as the program's own pages hear it where the system does not. */
import type { WebContents } from 'electron';
import { app, globalShortcut } from 'electron';
import type { PressedKey } from '../../preload/contract';
import type { SystemKeys } from '../lock/app-lock';

export function openSystemKeys(onPressed: () => void): SystemKeys {
  app.on('will-quit', () => {
    globalShortcut.unregisterAll();
  });
  return {
    isReliable: !(process.platform === 'linux' && isWayland()),
    take(shortcut) {
      globalShortcut.unregisterAll();
      if (shortcut === null) return false;
      try {
        return globalShortcut.register(shortcut, onPressed);
      } catch {
        // A key that this system's keyboards do not have.
        return false;
      }
    },
  };
}

/** There programs that come from X hear of keys only while one of them is in front. */
function isWayland(): boolean {
  return process.env['XDG_SESSION_TYPE'] === 'wayland' || Boolean(process.env['WAYLAND_DISPLAY']);
}

/** Before the page gets it. `hear` says whether it was the panic key. */
export function hearKeys(contents: WebContents, hear: (pressed: PressedKey) => boolean): void {
  contents.on('before-input-event', (event, { type, key, code, control, alt, shift, meta }) => {
    if (type === 'keyDown' && hear({ key, code, control, alt, shift, meta })) event.preventDefault();
  });
}
