/**
 * Parses responses without blocking main: small responses immediately, all others in a worker thread that has limits of
 * time and memory and returns the result in small pieces. [Note: Response parsing]
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppFailure } from '../core/errors';
import type { HttpAnswer } from '../net/http/http';
import { CALL_LIMITS, type CallKind, type ContentLimits } from '../net/http/limits';
import type { FromMain, FromThread, ReadingTask } from './answer-messages';
import { isLight } from './light-answer';
import { unreadable } from './unreadable';
import { Assembly } from './value-pieces';

export interface AnswerReading<Argument, Value> {
  /** The id of the service. */
  readonly reader: string;
  readonly kind: CallKind;
  /** Its body must not be used afterwards: it may have been transferred to a thread. */
  readonly answer: HttpAnswer;
  readonly argument: Argument;
  /** The same function that the thread runs for `reader`. */
  readonly read: (answer: HttpAnswer, argument: Argument, limits: ContentLimits) => Value;
  readonly signal: AbortSignal;
  /** Also a response that main could read. */
  readonly alwaysInThread?: boolean;
}

export interface AnswerThreadsOptions {
  readonly maxThreads?: number;
  /** Replaces the time limit of the call's kind. */
  readonly timeoutMs?: number;
  readonly maxHeapMb?: number;
}

export interface AnswerThreads {
  /** Starts a thread while a large response of a service is still being received. */
  prepare(reader: string): void;
  /**
   * Rejects with the error that `read` throws, with `cancelled`, or with `unreadable-answer` if reading takes too much
   * time or memory.
   */
  read<Argument, Value>(reading: AnswerReading<Argument, Value>): Promise<Value>;
}

type Outcome = { readonly value: unknown } | { readonly failure: AppFailure };

/** Enough for a heavy response of 100,000 pictures, and far below the limit of the process. */
const MAX_HEAP_MB = 1_024;
const MAX_STACK_MB = 4;
/** After a longer response the thread ends, because its heap would stay large. */
const MAX_BYTES_OF_RESTING = 16 * 1024 * 1024;
/** Milliseconds after which an idle thread ends. */
const IDLE_MS = 60_000;

export function createAnswerThreads({
  maxThreads = 2,
  timeoutMs,
  maxHeapMb = MAX_HEAP_MB,
}: AnswerThreadsOptions = {}): AnswerThreads {
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let running = 0;

  async function inTurn(
    signal: AbortSignal,
    canRest: boolean,
    task: (worker: Worker) => Promise<Outcome>,
  ): Promise<unknown> {
    if (running >= maxThreads) await turn(signal);
    else running += 1;
    const worker = idle.pop() ?? start();
    try {
      const outcome = await task(worker);
      if (canRest) rest(worker);
      if ('failure' in outcome) throw outcome.failure;
      return outcome.value;
    } finally {
      if (!idle.includes(worker)) void worker.terminate();
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }

  /** Starts a thread. A thread that ends while it is idle is not used again, and its error is ignored. */
  function start(): Worker {
    const worker = startWorker(maxHeapMb);
    return worker
      .on('error', () => undefined)
      .once('exit', () => {
        const index = idle.indexOf(worker);
        if (index !== -1) idle.splice(index, 1);
      });
  }

  function turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        waiting.splice(waiting.indexOf(enter), 1);
        reject(new AppFailure({ kind: 'cancelled' }));
      };
      const enter = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      waiting.push(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  /** Keeps the thread for the next response, without keeping the process alive. */
  function rest(worker: Worker): void {
    worker.unref();
    idle.push(worker);
    setTimeout(() => {
      const index = idle.indexOf(worker);
      if (index === -1) return;
      idle.splice(index, 1);
      void worker.terminate();
    }, IDLE_MS).unref();
  }

  return {
    prepare(reader) {
      if (running > 0 || idle.length > 0) return;
      const worker = start();
      worker.postMessage({ type: 'prepare', readerPath: readerPath(reader) } satisfies FromMain);
      rest(worker);
    },
    async read({ reader, kind, answer, argument, read, signal, alwaysInThread = false }) {
      if (!alwaysInThread && isLight(answer)) return read(answer, argument, CALL_LIMITS[kind].content);
      if (signal.aborted) throw new AppFailure({ kind: 'cancelled' });
      const canRest = answer.body.length <= MAX_BYTES_OF_RESTING;
      const task = {
        readerPath: readerPath(reader),
        kind,
        answer: { ...answer, body: ownBytes(answer.body) },
        argument,
      };
      const limitMs = timeoutMs ?? CALL_LIMITS[kind].timeoutMs;
      // The thread runs the same function, so its value has the same type.
      return (await inTurn(signal, canRest, (worker) => readIn(worker, task, limitMs, signal))) as ReturnType<
        typeof read
      >;
    },
  };
}

/** The instance for the whole program: a thread keeps nothing between two responses. */
export const answerThreads = createAnswerThreads();

/** Reads one response in the thread. Rejects if the thread must not be used again. */
function readIn(worker: Worker, task: ReadingTask, limitMs: number, signal: AbortSignal): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const assembly = new Assembly();
    const send = (message: FromMain, transfer: readonly ArrayBuffer[] = []): void => {
      worker.postMessage(message, transfer);
    };
    const receive = (message: FromThread): void => {
      switch (message.type) {
        case 'piece':
          assembly.add(message.piece);
          if (message.isLast) end(() => resolve({ value: assembly.value }));
          else send({ type: 'next' });
          break;
        case 'value':
          end(() => resolve({ value: message.value }));
          break;
        case 'failed':
          end(() => resolve({ failure: new AppFailure(message.error) }));
          break;
        case 'broken':
          end(() => reject(new Error(message.message)));
          break;
      }
    };
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      worker.off('message', receive).off('error', fail).off('exit', fail);
      settle();
    };
    const abort = (): void => end(() => reject(new AppFailure({ kind: 'cancelled' })));
    const fail = (): void => end(() => reject(unreadable(task.answer, { code: 'answer-needs-too-much-memory' })));
    const timer = setTimeout(() => {
      end(() => reject(unreadable(task.answer, { code: 'reading-too-slow', limitMs })));
    }, limitMs);
    signal.addEventListener('abort', abort, { once: true });
    worker.on('message', receive).on('error', fail).on('exit', fail);
    worker.ref();
    send({ type: 'read', task }, [task.answer.body.buffer as ArrayBuffer]);
  });
}

/** Returns bytes that can be transferred; bytes in a shared buffer pool cannot. */
function ownBytes(body: Buffer): Uint8Array {
  const isWhole = body.byteOffset === 0 && body.byteLength === body.buffer.byteLength;
  return isWhole ? body : new Uint8Array(body);
}

/**
 * The scripts that the build puts beside the program's. Tests and measurements run the TypeScript sources through tsx.
 */
const BUILT = fileURLToPath(new URL('./answer-worker.js', import.meta.url));
const isBuilt = existsSync(BUILT);

function startWorker(maxHeapMb: number): Worker {
  const limits = { resourceLimits: { maxOldGenerationSizeMb: maxHeapMb, stackSizeMb: MAX_STACK_MB } };
  if (isBuilt) return new Worker(BUILT, limits);
  const source = fileURLToPath(new URL('./answer-worker.ts', import.meta.url));
  return new Worker(`require('tsx/cjs'); require(${JSON.stringify(source)})`, { ...limits, eval: true });
}

/** The folder of a service has the name of its id. */
function readerPath(service: string): string {
  const path = isBuilt ? `./answer-reader-${service}.js` : `./${service}/answer-reader.ts`;
  return fileURLToPath(new URL(path, import.meta.url));
}
