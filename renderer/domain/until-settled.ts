/** Delays what is requested for each selected picture, so that holding an arrow key requests nothing. */

const SETTLED_AFTER_MS = 250;

/** Resolves if the picture is still selected after a while, and rejects if it is not. */
export async function untilSettled(signal: AbortSignal, afterMs = SETTLED_AFTER_MS): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, afterMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  signal.throwIfAborted();
}
