/** The system's keyboard conventions. */
import { ariaKeys, formatShortcut } from '../../preload/contract/format-shortcut';
import { t } from './language';

/** Node's `process.platform`, provided by preload. */
export const PLATFORM = window.proofsheet.platform;

/** Formats a shortcut such as "Mod Shift G" as this system and the language of the page write it. */
export function keysHere(keys: string): string {
  return formatShortcut(keys, { platform: PLATFORM, nameOf: (key) => t(`keys.${key}`) });
}

export function ariaKeysHere(keys: string): string {
  return ariaKeys(keys, PLATFORM);
}
