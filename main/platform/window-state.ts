/**
 * Stores the size and position of the window, whether it fills the screen, and the size of its text. Needs no schema,
 * because the window is opened before zod is loaded.
 */
import type { BrowserWindow } from 'electron';
import type { NamedValues } from '../storage/named-values';

export interface WindowState {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
  readonly isFullScreen?: boolean;
  /** A factor: 1 is 100 %. */
  readonly textSize?: number;
}

const DEFAULT: WindowState = { width: 1280, height: 840, isMaximized: false };
const LEAST = { width: 480, height: 360 };
/** Chromium's limits. */
const TEXT_SIZES = { least: 0.25, most: 5 };
const KEY = 'window';

export function readWindowState(values: Pick<NamedValues, 'get'>): WindowState {
  const stored = values.get(KEY);
  return isWindowState(stored) ? stored : DEFAULT;
}

/** Stores the state when the window closes. */
export function keepWindowState(window: BrowserWindow, values: Pick<NamedValues, 'set'>): void {
  window.on('close', () => {
    const state: WindowState = {
      ...window.getNormalBounds(),
      isMaximized: window.isMaximized(),
      isFullScreen: window.isFullScreen(),
      textSize: window.webContents.getZoomFactor(),
    };
    values.set(KEY, state);
  });
}

function isWindowState(value: unknown): value is WindowState {
  if (typeof value !== 'object' || value === null) return false;
  const {
    x,
    y,
    width,
    height,
    isMaximized,
    isFullScreen = false,
    textSize = 1,
  }: Partial<Record<keyof WindowState, unknown>> = value;
  const arePlaced = [x, y].every((each) => each === undefined || Number.isInteger(each));
  const isLarge = isAtLeast(width, LEAST.width) && isAtLeast(height, LEAST.height);
  const isTextSize = typeof textSize === 'number' && textSize >= TEXT_SIZES.least && textSize <= TEXT_SIZES.most;
  return arePlaced && isLarge && isTextSize && typeof isMaximized === 'boolean' && typeof isFullScreen === 'boolean';
}

function isAtLeast(value: unknown, least: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least;
}
