/** Runs commands for the band, whose React root is separate from the page's. */
import type { RunCommand } from '../domain/key-commands';

let current: RunCommand | null = null;

/** Returns a function that ends it. */
export function acceptBandCommands(run: RunCommand): () => void {
  current = run;
  return () => {
    if (current === run) current = null;
  };
}

/** Does nothing if the page has failed. */
export const runFromBand: RunCommand = (command, digit) => current?.(command, digit);
