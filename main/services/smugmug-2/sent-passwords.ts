/** Sends each password once: requests at the same time share the response, and a refused password is not repeated. */
import { LRUCache } from 'lru-cache';
import { AppFailure } from '../../core/errors';

export interface SentPassword {
  /** Resolves with whether the service accepted it. */
  readonly isAccepted: Promise<boolean>;
  /** Whether it opened the place afterwards: only then can a place that is closed have been closed since. */
  hasOpened: boolean;
}

export interface SentPasswords {
  /** Rejects if the service did not judge the password. `place` is an album or a site. */
  sent(place: string, password: string, send: () => Promise<void>): Promise<SentPassword>;
  /** The service may have ended the session in which the password was sent, so it is sent again next time. */
  forget(password: SentPassword): void;
}

/** More than a person types in one run. */
const PASSWORDS_KEPT = 250;
/** The owner may choose a password that was wrong before. */
const REFUSED_FOR_MS = 10 * 60_000;
/** A place that stays closed with an accepted password gets it again after this time, in case it was closed since. */
const UNUSED_FOR_MS = 60_000;

export function createSentPasswords(): SentPasswords {
  const kept = new LRUCache<string, SentPassword>({ max: PASSWORDS_KEPT });
  const keys = new WeakMap<SentPassword, { key: string; sentAtMs: number }>();

  function begin(key: string, send: () => Promise<void>): SentPassword {
    const isAccepted = send().then(
      () => true,
      (reason: unknown) => {
        if (isRefusal(reason)) {
          kept.set(key, password, { ttl: REFUSED_FOR_MS });
          return false;
        }
        // Without a password there is nothing to unlock.
        if (reason instanceof AppFailure && reason.error.kind === 'not-found') return true;
        kept.delete(key);
        throw reason;
      },
    );
    const password: SentPassword = { isAccepted, hasOpened: false };
    keys.set(password, { key, sentAtMs: performance.now() });
    kept.set(key, password);
    return password;
  }

  return {
    async sent(place, text, send) {
      const key = JSON.stringify([place, text]);
      for (;;) {
        const known = kept.get(key);
        const password = known ?? begin(key, send);
        try {
          await password.isAccepted;
          return password;
        } catch (reason) {
          // The request of another caller failed or was cancelled: this caller sends its own.
          if (known === undefined) throw reason;
        }
      }
    },

    forget(password) {
      const { key = '', sentAtMs = 0 } = keys.get(password) ?? {};
      const mayBeClosedSince = password.hasOpened || performance.now() - sentAtMs > UNUSED_FOR_MS;
      if (mayBeClosedSince && kept.peek(key) === password) kept.delete(key);
    },
  };
}

/** A 401 without a session is about the API key (`calls.ts`), not about the password. */
function isRefusal(reason: unknown): boolean {
  if (!(reason instanceof AppFailure)) return false;
  const { kind } = reason.error;
  return kind === 'forbidden' || (kind === 'refused' && reason.error.status !== 401);
}
