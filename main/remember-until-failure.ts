/** Asked on first use, and again only after a failure, so that what starts late or fails once is no lasting error. */
export function rememberUntilFailure<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | null = null;
  return () => {
    asked ??= ask().catch((reason: unknown) => {
      asked = null;
      throw reason;
    });
    return asked;
  };
}
