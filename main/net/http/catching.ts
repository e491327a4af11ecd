/** Keeps an exception of a stream's listener from leaving it, so that the request fails instead of losing a chunk. */

/** Returns a function that wraps listeners: `onError` receives what a listener throws, such as a failed allocation. */
export function catching(
  onError: (reason: unknown) => void,
): <Values extends readonly unknown[]>(listener: (...values: Values) => void) => (...values: Values) => void {
  return (listener) =>
    (...values) => {
      try {
        listener(...values);
      } catch (reason) {
        onError(reason);
      }
    };
}
