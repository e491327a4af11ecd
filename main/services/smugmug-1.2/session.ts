/** One anonymous session for all calls, opened when the first of them needs it. */
import { AppFailure } from '../../failure';

export class Session {
  readonly #logIn: () => Promise<string>;
  #opening: Promise<string> | null = null;
  #sessionId: string | null = null;

  /** `logIn` serves every caller that waits, so the cancellation of one of them must not reach it. */
  constructor(logIn: () => Promise<string>) {
    this.#logIn = logIn;
  }

  open(signal: AbortSignal): Promise<string> {
    this.#opening ??= this.#begin();
    return untilCancelled(this.#opening, signal);
  }

  /** Calls that find the same session lost together lead to one new login. */
  forget(sessionId: string): void {
    if (this.#sessionId === sessionId) {
      this.#opening = null;
      this.#sessionId = null;
    }
  }

  async #begin(): Promise<string> {
    try {
      const sessionId = await this.#logIn();
      this.#sessionId = sessionId;
      return sessionId;
    } catch (error) {
      this.#opening = null;
      throw error;
    }
  }
}

function untilCancelled<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => {
      reject(new AppFailure({ kind: 'cancelled' }));
    };
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) {
      cancel();
    }
    void promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', cancel);
    });
  });
}
