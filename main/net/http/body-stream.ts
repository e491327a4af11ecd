/** Delivers a response body of any length while it arrives, counts its bytes and checks its length. */
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { AppFailure } from '../../core/errors';
import { truncated, undecodable } from './body';
import { type ContentRange, isPartOf, isWhole, parseContentRange, type RequestedRange } from './byte-range';
import type { AnswerSoFar } from './call-record';
import { catching } from './catching';
import { codingsOf } from './content-coding';
import { unreadableAnswer } from './failures';
import type { BodyStream, StreamProgress } from './http';

export interface StreamReading {
  readonly host: string;
  readonly soFar: AnswerSoFar;
  readonly range: RequestedRange | null;
  readonly onProgress: ((progress: StreamProgress) => void) | undefined;
  readonly idleTimeoutMs: number;
}

/** Throws `unreadable-answer` if the response is another part than requested, or is compressed. */
export function streamBody(response: IncomingMessage, reading: StreamReading): BodyStream {
  const { codings } = codingsOf(response.headers['content-encoding']);
  if (codings.length > 0) throw undecodable(reading, codings.join(', '));
  const part = readPart(response, reading);
  const lengthBytes = part === null ? lengthOf(response) : part.last - part.first + 1;
  const stated = lengthOf(response);
  if (stated !== null && stated !== lengthBytes) throw anotherPart(reading);
  const totalBytes = part === null ? stated : part.totalBytes;
  return {
    part,
    totalBytes,
    body: countedBody(response, reading, { first: part?.first ?? 0, lengthBytes, totalBytes }),
  };
}

function readPart({ statusCode, headers }: IncomingMessage, reading: StreamReading): ContentRange | null {
  if (statusCode !== 206) return null;
  const { range } = reading;
  const part = parseContentRange(headers['content-range']);
  // Some servers answer 206 for the whole resource, and a few of them without a range.
  const isFromStart = range === null || ('first' in range && range.first === 0 && range.last === null);
  if (part === null && isFromStart && headers['content-range'] === undefined) return null;
  if (part === null || (range === null ? !isWhole(part) : !isPartOf(range, part))) throw anotherPart(reading);
  return range === null ? null : part;
}

function countedBody(
  response: IncomingMessage,
  reading: StreamReading,
  { first, lengthBytes, totalBytes }: Readonly<Record<'lengthBytes' | 'totalBytes', number | null>> & { first: number },
): Readable {
  const { host, soFar, onProgress, idleTimeoutMs } = reading;
  let receivedBytes = 0;
  let idle: NodeJS.Timeout | undefined;
  const body = new Readable({
    read() {
      idle ??= setTimeout(() => {
        body.destroy(
          new AppFailure({ kind: 'timed-out', host, detail: { code: 'answer-stalled', limitMs: idleTimeoutMs } }),
        );
      }, idleTimeoutMs);
      response.resume();
    },
    destroy(error, callback) {
      clearTimeout(idle);
      response.destroy();
      callback(error);
    },
  });
  const breakOff = (): void => {
    if (!response.complete) body.destroy(truncated(reading));
  };
  const take = (chunk: Buffer): void => {
    clearTimeout(idle);
    idle = undefined;
    receivedBytes += chunk.length;
    soFar.sizeBytes = receivedBytes;
    if (lengthBytes !== null && receivedBytes > lengthBytes) {
      body.destroy(anotherPart(reading));
      return;
    }
    onProgress?.({ receivedBytes: first + receivedBytes, totalBytes });
    if (!body.push(chunk)) response.pause();
  };
  const guarded = catching((reason) => body.destroy(reason instanceof Error ? reason : new Error(String(reason))));
  response.on('data', guarded(take));
  response.on('end', () => {
    clearTimeout(idle);
    if (lengthBytes !== null && receivedBytes < lengthBytes) body.destroy(truncated(reading));
    else body.push(null);
  });
  response.on('error', breakOff);
  response.on('close', breakOff);
  response.pause();
  // The reader receives a failure through its iterator or pipeline; before it has one, the event must not end the
  // program.
  body.on('error', () => undefined);
  return body;
}

function lengthOf({ headers }: IncomingMessage): number | null {
  const header = headers['content-length'] ?? '';
  return /^\d{1,15}$/.test(header) ? Number(header) : null;
}

function anotherPart(reading: StreamReading): AppFailure {
  return unreadableAnswer(reading, { code: 'answer-of-another-part' });
}
