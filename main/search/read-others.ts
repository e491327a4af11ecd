/** Reads the albums of one identity that were not read, one after another, so that they can be searched. */
import { setTimeout as pause } from 'node:timers/promises';
import type { AlbumId, IdentityKey, ReadingOthers } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import type { IdentityRegistry } from '../library/identity-registry';

/** Errors of one album; after any other, the next album would fail too. */
const OF_ONE_ALBUM: readonly AppFailure['error']['kind'][] = [
  'password-needed',
  'forbidden',
  'not-found',
  'unreadable-answer',
  'bad-request',
];
/** While acting as a member, each album has an entry in the journal, which limits entries per minute. */
const PAUSE_WHILE_ACTING_MS = 400;

export interface ReadOthersDeps {
  readonly identities: Pick<IdentityRegistry, 'use'>;
  readonly unreadAlbums: (identity: IdentityKey) => readonly AlbumId[];
  readonly onChanged: (identity: IdentityKey) => void;
  readonly nowMs: () => number;
}

interface Run {
  readonly controller: AbortController;
  untilMs: number;
}

export class ReadOthers {
  private readonly runs = new Map<IdentityKey, Run>();
  private readonly failed = new Map<IdentityKey, Set<AlbumId>>();

  constructor(private readonly deps: ReadOthersDeps) {}

  stateOf(identity: IdentityKey): ReadingOthers {
    const run = this.runs.get(identity);
    if (!run) return { state: 'idle' };
    if (run.untilMs > this.deps.nowMs())
      return {
        state: 'throttled',
        untilAt: new Date(run.untilMs).toISOString(),
      };
    return { state: 'reading' };
  }

  failedCountOf(identity: IdentityKey): number {
    return this.failed.get(identity)?.size ?? 0;
  }

  start(identity: IdentityKey): void {
    if (this.runs.has(identity)) return;
    const run: Run = { controller: new AbortController(), untilMs: 0 };
    this.runs.set(identity, run);
    this.failed.set(identity, new Set());
    this.readAll(identity, run)
      // The identity has ended, or the service does not answer.
      .catch(() => undefined)
      .finally(() => this.end(identity, run));
    this.deps.onChanged(identity);
  }

  stop(identity: IdentityKey): void {
    const run = this.runs.get(identity);
    if (run) this.end(identity, run);
  }

  stopAllBut(identity: IdentityKey | null): void {
    for (const key of [...this.runs.keys()]) if (key !== identity) this.stop(key);
  }

  /** The service asked to wait; the request is sent again automatically. */
  throttled(identity: IdentityKey, untilMs: number): void {
    const run = this.runs.get(identity);
    if (!run) return;
    run.untilMs = untilMs;
    this.deps.onChanged(identity);
  }

  private end(identity: IdentityKey, run: Run): void {
    run.controller.abort();
    if (this.runs.get(identity) !== run) return;
    this.runs.delete(identity);
    this.deps.onChanged(identity);
  }

  private readAll(identity: IdentityKey, { controller }: Run): Promise<void> {
    const tried = new Set<AlbumId>();
    return this.deps.identities.use(identity, controller.signal, async ({ library, ended }, signal) => {
      for (;;) {
        const albumId = this.deps.unreadAlbums(identity).find((unread) => !tried.has(unread));
        if (albumId === undefined) return;
        tried.add(albumId);
        try {
          await library.readAhead(albumId, signal);
        } catch (reason) {
          if (!(reason instanceof AppFailure) || !OF_ONE_ALBUM.includes(reason.error.kind)) throw reason;
          this.failed.get(identity)?.add(albumId);
          this.deps.onChanged(identity);
        }
        if (ended) await pause(PAUSE_WHILE_ACTING_MS, undefined, { signal });
      }
    });
  }
}
