/** Reads the albums of one identity that were not read, one after another, so that they can be searched. */
import { setTimeout as afterMs } from 'node:timers/promises';
import type { AlbumId, AppError, IdentityKey, ReadingOthers } from '../../preload/contract';
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
/** Services count requests by the minute or the hour. A longer wait ends the reading, and the window says why. */
const LONGEST_WAIT_MS = 3_600_000;
/** In a row, without an album that was read; a service that never answers must not be asked for ever. */
const MOST_WAITS = 3;

export type Pause = (ms: number, signal: AbortSignal) => Promise<void>;

export interface ReadOthersDeps {
  readonly identities: Pick<IdentityRegistry, 'use'>;
  readonly unreadAlbums: (identity: IdentityKey) => readonly AlbumId[];
  readonly onChanged: (identity: IdentityKey) => void;
  /** Converts whatever ended the reading. */
  readonly errorOf: (reason: unknown) => AppError;
  readonly nowMs: () => number;
  /** Rejects when the signal aborts. */
  readonly pause?: Pause;
}

interface Run {
  readonly controller: AbortController;
  untilMs: number;
}

export class ReadOthers {
  private readonly runs = new Map<IdentityKey, Run>();
  private readonly failed = new Map<IdentityKey, Set<AlbumId>>();
  /** Why the last reading ended early. */
  private readonly errors = new Map<IdentityKey, AppError>();

  private isClosed = false;

  constructor(private readonly deps: ReadOthersDeps) {}

  stateOf(identity: IdentityKey): ReadingOthers {
    const run = this.runs.get(identity);
    const error = this.errors.get(identity);
    if (!run) return error ? { state: 'failed', error } : { state: 'idle' };
    if (run.untilMs > this.deps.nowMs())
      return {
        state: 'throttled',
        untilAt: new Date(run.untilMs).toISOString(),
      };
    return { state: 'reading' };
  }

  failedOf(identity: IdentityKey): ReadonlySet<AlbumId> {
    return this.failed.get(identity) ?? new Set();
  }

  /** `isFilled`: resolves when it is known which albums are unread. */
  start(identity: IdentityKey, isFilled: Promise<void>): void {
    if (this.isClosed || this.runs.has(identity)) return;
    const run: Run = { controller: new AbortController(), untilMs: 0 };
    this.runs.set(identity, run);
    this.failed.set(identity, new Set());
    this.errors.delete(identity);
    this.readAll(identity, run, isFilled)
      .catch((reason: unknown) => this.noteError(identity, run, reason))
      .finally(() => this.end(identity, run));
    this.deps.onChanged(identity);
  }

  stop(identity: IdentityKey): void {
    const run = this.runs.get(identity);
    if (run) this.end(identity, run);
  }

  stopAllBut(identity: IdentityKey | null): void {
    for (const key of [...this.runs.keys()]) if (key !== identity) this.stop(key);
    for (const key of [...this.errors.keys()]) if (key !== identity) this.errors.delete(key);
  }

  /** Forgets which albums of these identities could not be read, and why. Stops reading others, and reports nothing. */
  forget(isMeant: (identity: IdentityKey) => boolean): void {
    for (const [identity, { controller }] of this.runs) {
      if (!isMeant(identity)) continue;
      this.runs.delete(identity);
      controller.abort();
    }
    for (const kept of [this.failed, this.errors]) {
      for (const identity of [...kept.keys()]) if (isMeant(identity)) kept.delete(identity);
    }
  }

  /** Stops reading for good, and reports nothing. */
  close(): void {
    this.isClosed = true;
    this.forget(() => true);
  }

  /** The service asked to wait; the request is sent again automatically. */
  throttled(identity: IdentityKey, untilMs: number): void {
    const run = this.runs.get(identity);
    if (!run) return;
    run.untilMs = untilMs;
    this.deps.onChanged(identity);
  }

  /** Stopped, or the identity has ended: nothing to say. */
  private noteError(identity: IdentityKey, run: Run, reason: unknown): void {
    if (run.controller.signal.aborted || this.runs.get(identity) !== run) return;
    const error = this.deps.errorOf(reason);
    if (error.kind !== 'cancelled') this.errors.set(identity, error);
  }

  private end(identity: IdentityKey, run: Run): void {
    run.controller.abort();
    if (this.runs.get(identity) !== run) return;
    this.runs.delete(identity);
    this.deps.onChanged(identity);
  }

  private readAll(identity: IdentityKey, { controller }: Run, isFilled: Promise<void>): Promise<void> {
    const tried = new Set<AlbumId>();
    return this.deps.identities.use(identity, controller.signal, async ({ library, ended }, signal) => {
      await isFilled;
      while (!signal.aborted) {
        const albumId = this.deps.unreadAlbums(identity).find((unread) => !tried.has(unread));
        if (albumId === undefined) return;
        tried.add(albumId);
        try {
          await this.withinLimits(identity, () => library.readAhead(albumId, signal), signal);
        } catch (reason) {
          if (!(reason instanceof AppFailure) || !OF_ONE_ALBUM.includes(reason.error.kind)) throw reason;
          this.failed.get(identity)?.add(albumId);
          this.deps.onChanged(identity);
        }
        if (ended) await this.pause(PAUSE_WHILE_ACTING_MS, signal);
      }
    });
  }

  /** A wait that is too long for the HTTP client, such as the rest of a minute, ends no reading behind everything else. */
  private async withinLimits(identity: IdentityKey, read: () => Promise<void>, signal: AbortSignal): Promise<void> {
    for (let waits = 0; ; waits += 1) {
      try {
        await read();
        return;
      } catch (reason) {
        const waitMs = waitOf(reason);
        if (waitMs === null || waitMs > LONGEST_WAIT_MS || waits === MOST_WAITS || signal.aborted) throw reason;
        this.throttled(identity, this.deps.nowMs() + waitMs);
        await this.pause(waitMs, signal);
        this.throttled(identity, 0);
      }
    }
  }

  private async pause(ms: number, signal: AbortSignal): Promise<void> {
    const { pause = pauseOfTimer } = this.deps;
    await pause(ms, signal).catch(() => {
      throw new AppFailure({ kind: 'cancelled' });
    });
  }
}

function waitOf(reason: unknown): number | null {
  return reason instanceof AppFailure && reason.error.kind === 'rate-limited' ? reason.error.retryAfterMs : null;
}

function pauseOfTimer(ms: number, signal: AbortSignal): Promise<void> {
  return afterMs(ms, undefined, { signal });
}
