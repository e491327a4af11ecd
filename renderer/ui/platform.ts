/** The system's keyboard conventions. */
import { ariaKeys, formatShortcut } from './format-shortcut';

/** Node's `process.platform`, provided by preload. */
const { platform } = window.proofsheet;

/** Formats a shortcut such as "Mod Shift G" in this system's notation. */
export function keysHere(keys: string): string {
  return formatShortcut(keys, platform);
}

export function ariaKeysHere(keys: string): string {
  return ariaKeys(keys, platform);
}

/** Returns true if the system's command modifier is pressed: Command on macOS, otherwise Ctrl, but not both. */
export function isModHeld({ ctrlKey, metaKey }: { readonly ctrlKey: boolean; readonly metaKey: boolean }): boolean {
  return platform === 'darwin' ? metaKey && !ctrlKey : ctrlKey && !metaKey;
}
