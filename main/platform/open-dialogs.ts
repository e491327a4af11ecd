/** Counts the native dialogs that the program has open: a window that waits for one has not lost the user's attention. */
let openCount = 0;
const listeners = new Set<() => void>();

export function isDialogOpen(): boolean {
  return openCount > 0;
}

/** Calls the listener when the last dialog has closed. */
export function whenDialogsClose(listener: () => void): void {
  listeners.add(listener);
}

/** Opens a native dialog. Every dialog of the program must be opened by this function. */
export async function withDialogOpen<Value>(open: () => Promise<Value>): Promise<Value> {
  openCount += 1;
  try {
    return await open();
  } finally {
    openCount -= 1;
    if (openCount === 0) for (const listener of listeners) listener();
  }
}
