/** Excludes windows from screen captures if the system supports it. Linux does not. */
import { app, BrowserWindow } from 'electron';
import type { ScreenState } from '../../preload/contract';
import type { NamedValues } from '../storage/named-values';
import type { Window } from './attached-view';

export interface ScreenStore {
  readIsKeptOut(): boolean;
  writeIsKeptOut(isKeptOut: boolean): void;
}

const KEY = 'isKeptOutOfCaptures';

export function openScreenStore(values: NamedValues): ScreenStore {
  return {
    readIsKeptOut: () => values.get(KEY) === true,
    writeIsKeptOut(isKeptOut) {
      values.set(KEY, isKeptOut);
    },
  };
}

export interface ScreenCaptures {
  state(): ScreenState;
  keepOut(isKeptOut: boolean): ScreenState;
}

/** Call before a window is shown. The protection includes a window's lock screen. */
export function openScreenCaptures(store: ScreenStore): ScreenCaptures {
  const system = systemOf(process.platform);
  const state = (): ScreenState => ({ system, isKeptOut: system !== null && store.readIsKeptOut() });
  const protect = (window: Window): void => {
    if (state().isKeptOut) window.setContentProtection(true);
  };
  BrowserWindow.getAllWindows().forEach(protect);
  app.on('browser-window-created', (_event, window) => protect(window));
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
