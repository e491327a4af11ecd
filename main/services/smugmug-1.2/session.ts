/** One session for all calls, opened when the first call needs it. */
import { AppFailure } from '../../core/errors';
import { abortable } from '../../core/async';
import type { Login } from './login';

export class Session {
  readonly #logIn: () => Promise<Login>;
  #opening: Promise<Login> | null = null;
  #current: Login | null = null;

  /** `logIn` serves all waiting callers, so the cancellation of one must not abort it. */
  constructor(logIn: () => Promise<Login>) {
    this.#logIn = logIn;
  }

  open(signal: AbortSignal): Promise<Login> {
    if (signal.aborted) return Promise.reject(new AppFailure({ kind: 'cancelled' }));
    this.#opening ??= this.#begin();
    return abortable(this.#opening, signal);
  }

  /** Null before the first login, and after the session is lost. */
  get current(): Login | null {
    return this.#current;
  }

  /** Forgets a lost session. Concurrent calls that lose the same session cause one new login. */
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
