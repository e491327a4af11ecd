/** Stores the size and position of the window. Needs no schema, because the window is opened before zod is loaded. */
import type { BrowserWindow } from 'electron';
import type { NamedValues } from '../storage/named-values';

export interface WindowState {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

const DEFAULT: WindowState = { width: 1280, height: 840, isMaximized: false };
const LEAST = { width: 480, height: 360 };
const KEY = 'window';

export function readWindowState(values: Pick<NamedValues, 'get'>): WindowState {
  const stored = values.get(KEY);
  return isWindowState(stored) ? stored : DEFAULT;
}

/** Stores the state when the window closes. */
export function keepWindowState(window: BrowserWindow, values: Pick<NamedValues, 'set'>): void {
  window.on('close', () => {
    values.set(KEY, { ...window.getNormalBounds(), isMaximized: window.isMaximized() } satisfies WindowState);
  });
}

function isWindowState(value: unknown): value is WindowState {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height, isMaximized }: Partial<Record<keyof WindowState, unknown>> = value;
  const arePlaced = [x, y].every((each) => each === undefined || Number.isInteger(each));
  return (
    arePlaced && isAtLeast(width, LEAST.width) && isAtLeast(height, LEAST.height) && typeof isMaximized === 'boolean'
  );
}

function isAtLeast(value: unknown, least: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least;
}
