/** Receives the panic key from the system, and from the program's own pages if the system does not report it. */
import type { WebContents } from 'electron';
import { app, globalShortcut } from 'electron';
import type { PressedShortcut } from '../../preload/contract';
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
        // The shortcut names a key that this system does not support.
        return false;
      }
    },
  };
}

/** Under Wayland, X11 programs receive keys only while one of them has the focus. */
function isWayland(): boolean {
  return process.env['XDG_SESSION_TYPE'] === 'wayland' || Boolean(process.env['WAYLAND_DISPLAY']);
}

/** Handles a key before the page receives it. `receive` returns whether the key was the panic key. */
export function watchPanicKey(contents: WebContents, receive: (pressed: PressedShortcut) => boolean): void {
  contents.on('before-input-event', (event, { type, key, code, control, alt, shift, meta }) => {
    if (type === 'keyDown' && receive({ key, code, control, alt, shift, meta })) event.preventDefault();
  });
}
