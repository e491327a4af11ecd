/** Keeps windows out of screen captures, where the system offers that. Linux has no such thing. */
import { app, BrowserWindow } from 'electron';
import type { ScreenState } from '../../preload/contract';
import type { ScreenStore } from './settings-file';

export interface ScreenCaptures {
  state(): ScreenState;
  keepOut(isKeptOut: boolean): ScreenState;
}

/** To be called before there is a window. A window's cover is part of it. */
export function openScreenCaptures(store: ScreenStore): ScreenCaptures {
  const system = systemOf(process.platform);
  const state = (): ScreenState => ({ system, isKeptOut: system !== null && store.readIsKeptOut() });
  app.on('browser-window-created', (_event, window) => {
    if (state().isKeptOut) window.setContentProtection(true);
  });
  return {
    state,
    keepOut(isKeptOut) {
      if (system === null) return state();
      store.writeIsKeptOut(isKeptOut);
      for (const window of BrowserWindow.getAllWindows()) window.setContentProtection(isKeptOut);
      return state();
    },
  };
}

function systemOf(platform: NodeJS.Platform): ScreenState['system'] {
  if (platform === 'darwin') return 'macos';
  return platform === 'win32' ? 'windows' : null;
}
