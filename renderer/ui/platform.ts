/** The system that the window runs on, as far as its keyboard is concerned. */
import { ariaKeys, keyWords } from './key-words';

/** As Node names it, by way of preload. */
const { platform } = window.proofsheet;

/** "Mod Shift G" as it is written on this system's keyboards. */
export function keysHere(keys: string): string {
  return keyWords(keys, platform);
}

export function ariaKeysHere(keys: string): string {
  return ariaKeys(keys, platform);
}

/** The key that commands go with is held, and no other of its kind. */
export function isModHeld({ ctrlKey, metaKey }: { readonly ctrlKey: boolean; readonly metaKey: boolean }): boolean {
  return platform === 'darwin' ? metaKey && !ctrlKey : ctrlKey && !metaKey;
}
