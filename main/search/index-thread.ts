/** Starts the thread with the indexes on first use, and again if it ends; its indexes are then filled anew. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AlbumId, IdentityKey } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import { createRestartLimit, type RestartLimit } from '../core/restart-limit';
import type { AlbumProgress, Answers, Change, FromThread, Question, ToThread } from './index-messages';

const MAX_HEAP_MB = 768;
/** Far longer than any question takes. */
const TIMEOUT_MS = 20_000;

/** Without a thread there is nothing to forget. */
const NEEDS_NO_THREAD: readonly Change['type'][] = [
  'forgotten',
  'album-forgotten',
  'results-closed',
  'result-dropped',
  'filled',
];

export interface IndexThreadDeps {
  /** Null: there was no room for the page. */
  readonly onIndexed: (identity: IdentityKey, album: AlbumProgress | null) => void;
  /** All pages that were sent before `filled` are indexed. */
  readonly onFilled: (identity: IdentityKey) => void;
  /** A page of the album cannot be found, because it could not be read. */
  readonly onUnreadable: (identity: IdentityKey, albumId: AlbumId) => void;
  /** Null: the indexes of all identities, because the thread ended. */
  readonly onDropped: (identity: IdentityKey | null) => void;
  readonly restarts?: RestartLimit;
  readonly maxHeapMb?: number;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** The thread, or a stand-in of a test. */
export type IndexPort = Pick<IndexThread, 'change' | 'ask' | 'close'>;

export class IndexThread {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private readonly restarts: RestartLimit;
  private lastId = 0;
  private isClosing = false;

  constructor(private readonly deps: IndexThreadDeps) {
    this.restarts = deps.restarts ?? createRestartLimit();
  }

  /** Throws if the thread has ended too often. */
  change(identity: IdentityKey, change: Change): void {
    if (this.worker === null && NEEDS_NO_THREAD.includes(change.type)) return;
    this.post({ kind: 'change', identity, change });
  }

  ask<Asked extends Question>(
    identity: IdentityKey,
    question: Asked,
    signal: AbortSignal,
  ): Promise<Answers[Asked['type']]> {
    if (signal.aborted) return Promise.reject(new AppFailure({ kind: 'cancelled' }));
    return new Promise((resolve, reject) => {
      this.lastId += 1;
      const id = this.lastId;
      const settle = <Value>(settleWith: (value: Value) => void) => {
        return (value: Value): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', abort);
          this.waiting.delete(id);
          settleWith(value);
        };
      };
      const fail = settle(reject);
      const abort = (): void => fail(new AppFailure({ kind: 'cancelled' }));
      const timer = setTimeout(() => {
        fail(new Error('The thread of the index does not answer.'));
        void this.worker?.terminate();
      }, TIMEOUT_MS);
      signal.addEventListener('abort', abort, { once: true });
      // The thread answers each type of question with its type of answer.
      this.waiting.set(id, {
        resolve: settle(resolve as (value: unknown) => void),
        reject: fail,
        timer,
      });
      try {
        this.post({ kind: 'question', id, identity, question });
      } catch (reason) {
        fail(reason);
      }
    });
  }

  /** Cancels the questions that wait. A question afterwards starts the thread again. */
  async close(): Promise<void> {
    this.rejectWaiting(new AppFailure({ kind: 'cancelled' }));
    this.isClosing = true;
    await this.worker?.terminate();
    this.isClosing = false;
  }

  private rejectWaiting(reason: Error): void {
    for (const { reject } of [...this.waiting.values()]) reject(reason);
  }

  private post(message: ToThread): void {
    this.worker ??= this.start();
    this.worker.postMessage(message);
  }

  private start(): Worker {
    if (!this.restarts.mayRestart()) throw new Error('The thread of the index has ended too often.');
    const worker = startWorker(this.deps.maxHeapMb ?? MAX_HEAP_MB);
    worker.unref();
    worker.on('message', (message: FromThread) => this.receive(message));
    // The thread also exits after an error.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (this.worker !== worker) return;
      this.worker = null;
      // Questions that came while it was being closed.
      const reason = this.isClosing ? new AppFailure({ kind: 'cancelled' }) : null;
      this.rejectWaiting(reason ?? new Error('The thread of the index has ended.'));
      this.deps.onDropped(null);
    });
    return worker;
  }

  private receive(message: FromThread): void {
    switch (message.kind) {
      case 'answer':
        this.waiting.get(message.id)?.resolve(message.value);
        return;
      case 'broken':
        this.waiting.get(message.id)?.reject(new Error(message.message));
        return;
      case 'indexed':
        this.deps.onIndexed(message.identity, message.album);
        return;
      case 'unreadable':
        this.deps.onUnreadable(message.identity, message.albumId);
        return;
      case 'filled':
        this.deps.onFilled(message.identity);
        return;
      case 'dropped':
        this.deps.onDropped(message.identity);
        return;
    }
  }
}

/** Starts the script of the build, or the source; see `startWorker` of `answer-thread.ts`. */
function startWorker(maxHeapMb: number): Worker {
  const limits = { resourceLimits: { maxOldGenerationSizeMb: maxHeapMb } };
  const built = new URL('./index-worker.js', import.meta.url);
  if (existsSync(built)) return new Worker(built, limits);
  const source = fileURLToPath(new URL('./index-worker.ts', import.meta.url));
  return new Worker(`require('tsx/cjs'); require(${JSON.stringify(source)})`, {
    ...limits,
    eval: true,
  });
}
