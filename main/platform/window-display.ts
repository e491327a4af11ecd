/** The window in full screen, and the display that stays awake during a slideshow. */
import { type BrowserWindow, powerSaveBlocker } from 'electron';
import { createKeptAwake, type KeptAwake } from '../core/kept-awake';

export interface WindowDisplay {
  isFullScreen(): boolean;
  setFullScreen(isFullScreen: boolean): void;
  readonly awake: KeptAwake;
}

export function openWindowDisplay(window: BrowserWindow, onChanged: (isFullScreen: boolean) => void): WindowDisplay {
  window.on('enter-full-screen', () => onChanged(true));
  window.on('leave-full-screen', () => onChanged(false));
  return {
    isFullScreen: () => !window.isDestroyed() && window.isFullScreen(),
    setFullScreen(isFullScreen) {
      if (!window.isDestroyed()) window.setFullScreen(isFullScreen);
    },
    awake: createKeptAwake(() => {
      const id = powerSaveBlocker.start('prevent-display-sleep');
      return () => powerSaveBlocker.stop(id);
    }),
  };
}
