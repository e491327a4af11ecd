/** Stores the size and position of the window. */
import * as z from 'zod';
import type { NamedValues } from '../storage/named-values';

const WindowState = z.object({
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  width: z.number().int().min(480),
  height: z.number().int().min(360),
  isMaximized: z.boolean(),
});
export type WindowState = z.infer<typeof WindowState>;

export interface WindowStateStore {
  read(): WindowState;
  write(state: WindowState): void;
}

const DEFAULT: WindowState = { width: 1280, height: 840, isMaximized: false };
const KEY = 'window';

export function openWindowStateStore(values: NamedValues): WindowStateStore {
  return {
    read: () => WindowState.safeParse(values.get(KEY)).data ?? DEFAULT,
    write(state) {
      values.set(KEY, state);
    },
  };
}
