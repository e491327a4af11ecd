/** Sessions, kept in memory, expire when idle; the real lifetime is not documented (smugmug-api.md, section 11). */
import { randomBytes } from 'node:crypto';
import type { KnownSecrets } from '../http/known-secrets';
import type { SettingsHolder } from '../http/settings';
import type { SmugMugOwner } from '../world/smugmug-album';
import { faults } from './fault';

interface Session {
  /** Null for an anonymous session. */
  readonly viewer: SmugMugOwner | null;
}

export interface Sessions {
  open(viewer: SmugMugOwner | null, atMs: number): string;
  /** Returns a valid session and extends it. Throws the configured fault for an invalid or expired session. */
  require(sessionId: string | undefined, atMs: number): Session;
  close(sessionId: string): void;
}

export function createSessions(settings: SettingsHolder, secrets: KnownSecrets): Sessions {
  const sessions = new Map<string, Session & { lastUsedAtMs: number }>();
  return {
    open(viewer, atMs) {
      const sessionId = randomBytes(16).toString('hex');
      secrets.add('session', sessionId);
      sessions.set(sessionId, { viewer, lastUsedAtMs: atMs });
      return sessionId;
    },
    require(sessionId = '', atMs) {
      const session = sessions.get(sessionId);
      const { sessionIdleMs, sessionFault } = settings.current;
      if (session && atMs - session.lastUsedAtMs < sessionIdleMs) {
        session.lastUsedAtMs = atMs;
        return session;
      }
      sessions.delete(sessionId);
      throw sessionFault === 18 ? faults.invalidApiKey() : faults.invalidSession();
    },
    close(sessionId) {
      sessions.delete(sessionId);
    },
  };
}
