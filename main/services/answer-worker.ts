/**
 * The thread that reads large responses. It keeps no state between two of them. It loads only the reader of one service,
 * because loading all services took longer than reading a response.
 */
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { AppFailure } from '../core/errors';
import { CALL_LIMITS } from '../net/http/limits';
import { type FromMain, type FromThread, PIECES_UNDER_WAY, type ReadingTask } from './answer-messages';
import type { AnswerReader } from './service-module';
import { takeApart } from './value-pieces';

let pieces: Iterator<string, void, undefined> | null = null;
let ahead: string | null = null;

function send(message: FromThread, transfer: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

const load = createRequire(__filename);

function readerIn(path: string): AnswerReader {
  // What `require` returns has no type; a test compares it with the descriptors.
  return (load(path) as { readonly readAnswer: AnswerReader }).readAnswer;
}

function read({ readerPath, kind, answer, argument }: ReadingTask): unknown {
  const { body, ...rest } = answer;
  const whole = { ...rest, body: Buffer.from(body.buffer, body.byteOffset, body.byteLength) };
  // The service itself sent the argument that its reader takes.
  return readerIn(readerPath)(whole, argument as never, CALL_LIMITS[kind].content);
}

function takeNext(): string | null {
  const next = pieces?.next();
  return next === undefined || next.done === true ? null : next.value;
}

function sendNext(): void {
  if (ahead === null) return;
  const piece = ahead;
  ahead = takeNext();
  send({ type: 'piece', piece, isLast: ahead === null });
}

function begin(task: ReadingTask): void {
  const value = read(task);
  const memory = memoryOf(value);
  if (memory.length > 0) {
    send({ type: 'value', value }, memory);
    return;
  }
  pieces = takeApart(value);
  ahead = takeNext();
  for (let sent = 0; sent < PIECES_UNDER_WAY; sent += 1) sendNext();
}

/** Returns the memory of packed rows in the value; a value of anything else has none. */
function memoryOf(value: unknown): readonly ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return [...new Set(Object.values(value).flatMap(memoryOf))];
}

function receive(message: FromMain): void {
  switch (message.type) {
    case 'prepare':
      readerIn(message.readerPath);
      return;
    case 'read':
      begin(message.task);
      return;
    case 'next':
      sendNext();
  }
}

parentPort?.on('message', (message: FromMain) => {
  try {
    receive(message);
  } catch (reason) {
    pieces = null;
    ahead = null;
    send(
      reason instanceof AppFailure
        ? { type: 'failed', error: reason.error }
        : { type: 'broken', message: String(reason) },
    );
  }
});
