/** Sessions live in memory and end after an idle time; no lifetime is documented (smugmug-api.md, section 11). */
import { randomBytes } from 'node:crypto';
import type { SettingsHolder } from '../http/settings';
import { faults } from './fault';

export interface Sessions {
  open(atMs: number): string;
  /** Throws the fault of a lost session, or keeps the session alive. */
  require(sessionId: string | undefined, atMs: number): void;
}

export function createSessions(settings: SettingsHolder): Sessions {
  const lastUsedAtMs = new Map<string, number>();
  return {
    open(atMs) {
      const sessionId = randomBytes(16).toString('hex');
      lastUsedAtMs.set(sessionId, atMs);
      return sessionId;
    },
    require(sessionId, atMs) {
      const usedAtMs = sessionId === undefined ? undefined : lastUsedAtMs.get(sessionId);
      const { sessionIdleMs, sessionFault } = settings.current;
      if (sessionId !== undefined && usedAtMs !== undefined && atMs - usedAtMs <= sessionIdleMs) {
        lastUsedAtMs.set(sessionId, atMs);
        return;
      }
      if (sessionId !== undefined) lastUsedAtMs.delete(sessionId);
      throw sessionFault === 18 ? faults.invalidApiKey() : faults.invalidSession();
    },
  };
}
