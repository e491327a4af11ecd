const IS_MAC = navigator.platform.startsWith('Mac');

/** The key that commands go with, as it is written on keyboards. */
export const MOD = IS_MAC ? '⌘' : 'Ctrl';
