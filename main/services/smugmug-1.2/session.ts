/** One session for all calls, opened when the first of them needs it. */
import { AppFailure } from '../../core/errors';
import { unlessAborted } from '../../core/async';
import type { Login } from './login';

export class Session {
  readonly #logIn: () => Promise<Login>;
  #opening: Promise<Login> | null = null;
  #current: Login | null = null;

  /** `logIn` serves every caller that waits, so the cancellation of one of them must not reach it. */
  constructor(logIn: () => Promise<Login>) {
    this.#logIn = logIn;
  }

  open(signal: AbortSignal): Promise<Login> {
    if (signal.aborted) return Promise.reject(new AppFailure({ kind: 'cancelled' }));
    this.#opening ??= this.#begin();
    return unlessAborted(this.#opening, signal);
  }

  /** Null before the first login and after a loss. */
  get current(): Login | null {
    return this.#current;
  }

  /** Calls that find the same session lost together lead to one new login. */
  forget(sessionId: string): void {
    if (this.#current?.sessionId === sessionId) {
      this.#opening = null;
      this.#current = null;
    }
  }

  async #begin(): Promise<Login> {
    try {
      this.#current = await this.#logIn();
      return this.#current;
    } catch (error) {
      this.#opening = null;
      throw error;
    }
  }
}
