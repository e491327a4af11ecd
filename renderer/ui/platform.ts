/** The system's keyboard conventions. */
import { ariaKeys, formatShortcut } from '../../preload/contract/format-shortcut';

/** Node's `process.platform`, provided by preload. */
export const PLATFORM = window.proofsheet.platform;

/** Formats a shortcut such as "Mod Shift G" in this system's notation. */
export function keysHere(keys: string): string {
  return formatShortcut(keys, PLATFORM);
}

export function ariaKeysHere(keys: string): string {
  return ariaKeys(keys, PLATFORM);
}
