/** Reads a response body completely, decoded and within its limits; fails otherwise. */
import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { AppFailure } from '../../core/errors';
import { unreadableAnswer } from './failures';
import type { AnswerSoFar } from './call-record';
import { catching } from './catching';
import { codingsOf, createDecoder } from './content-coding';
import { BEGINNING_BYTES, RATIO_FROM_BYTES } from './limits';
import { RepeatableFailure } from './repeatable-failure';

/**
 * Copying this many bytes takes about a millisecond, most of which the system needs to provide the new memory: 4 MB took up
 * to 35 ms.
 */
const BYTES_PER_STEP = 512 * 1024;

export interface BodyReading {
  readonly host: string;
  /** Applies to the body as sent, and as decoded. */
  readonly limitBytes: number;
  /** See `CallLimits`. */
  readonly maxRatio: number;
  readonly soFar: AnswerSoFar;
  /** Called once, with the beginning of a body that is longer than `BEGINNING_BYTES`. */
  readonly onBeginning?: ((beginning: Buffer) => void) | null;
}

/** Decompresses while the response arrives, so that a body over its limits fails immediately. */
export function readBody(response: IncomingMessage, reading: BodyReading): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const { limitBytes, maxRatio, soFar, onBeginning } = reading;
    const { codings, unread } = codingsOf(response.headers['content-encoding']);
    const chunks: Buffer[] = [];
    let decoders: readonly Transform[] | null = null;
    let sentBytes = 0;
    let lengthBytes = 0;
    soFar.sizeBytes = 0;

    const failFor = (reason: unknown): void => {
      // The reason is an `AppFailure`, or an unexpected error that becomes an incident of the call.
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors
      reject(reason);
      response.destroy();
      for (const decoder of decoders ?? []) decoder.destroy();
    };
    const fail: (failure: AppFailure) => void = failFor;
    const guarded = catching(failFor);
    /** Only the start of an HTML page is needed, to detect that a page arrived instead of data. */
    const isPage = /^\s*text\/html\b/i.test(response.headers['content-type'] ?? '');
    const refuseLength = (): void => {
      if (isPage) finish();
      fail(tooLong(reading));
    };
    const collect = (chunk: Buffer): void => {
      if (lengthBytes + chunk.length > limitBytes) {
        refuseLength();
        return;
      }
      const hadBegun = lengthBytes > BEGINNING_BYTES;
      lengthBytes += chunk.length;
      if (lengthBytes > RATIO_FROM_BYTES && lengthBytes > sentBytes * maxRatio) fail(compressedTooFar(reading));
      else chunks.push(chunk);
      if (!hadBegun && !isPage && lengthBytes > BEGINNING_BYTES) onBeginning?.(Buffer.concat(chunks, lengthBytes));
    };
    const finish = (): void => {
      resolve(concat(chunks, lengthBytes));
    };
    const openDecoders = (first: Buffer): readonly Transform[] => {
      const opened = codings.map((coding) => createDecoder(coding, first));
      opened.forEach((decoder, index) => {
        decoder.on('error', () => {
          fail(undecodable(reading, codings.join(', ')));
        });
        const next = opened[index + 1];
        if (next) decoder.pipe(next);
        else decoder.on('data', guarded(collect)).on('end', guarded(finish));
      });
      return opened;
    };

    if (unread || (!isPage && Number(response.headers['content-length'] ?? 0) > limitBytes)) {
      fail(unread ? unreadableAnswer(reading, { code: 'answer-too-many-encodings' }) : tooLong(reading));
      return;
    }
    const take = (chunk: Buffer): void => {
      sentBytes += chunk.length;
      soFar.sizeBytes = sentBytes;
      if (sentBytes > limitBytes) {
        refuseLength();
        return;
      }
      // Created with the first bytes: an empty body needs no decoding, regardless of its header.
      decoders ??= openDecoders(chunk);
      const [first] = decoders;
      if (first === undefined) {
        collect(chunk);
      } else if (!first.write(chunk)) {
        response.pause();
        first.once('drain', () => response.resume());
      }
    };
    const end = (): void => {
      const first = decoders?.[0];
      if (first === undefined) finish();
      else first.end();
    };
    response.on('data', guarded(take)).on('end', guarded(end));
    const breakOff = (): void => {
      if (!response.complete) fail(truncated(reading));
    };
    // Both events may occur when the connection ends before the body does.
    response.on('error', breakOff);
    response.on('close', breakOff);
  });
}

/** Copies a long body in steps, between which main does other work. */
async function concat(chunks: readonly Buffer[], lengthBytes: number): Promise<Buffer> {
  if (lengthBytes <= BYTES_PER_STEP) return Buffer.concat(chunks, lengthBytes);
  const body = Buffer.allocUnsafeSlow(lengthBytes);
  let end = 0;
  let endOfStep = BYTES_PER_STEP;
  for (const chunk of chunks) {
    end += chunk.copy(body, end);
    if (end < endOfStep) continue;
    endOfStep = end + BYTES_PER_STEP;
    await setImmediate();
  }
  return body;
}

export function truncated(reading: Pick<BodyReading, 'host' | 'soFar'>): RepeatableFailure {
  return new RepeatableFailure(unreadableAnswer(reading, { code: 'answer-truncated' }).error);
}

function tooLong(reading: BodyReading): AppFailure {
  return unreadableAnswer(reading, { code: 'answer-too-long', limit: reading.limitBytes });
}

function compressedTooFar(reading: BodyReading): AppFailure {
  return unreadableAnswer(reading, { code: 'answer-over-ratio', limit: reading.maxRatio });
}

export function undecodable(reading: Pick<BodyReading, 'host' | 'soFar'>, encoding: string): AppFailure {
  return unreadableAnswer(reading, { code: 'answer-undecodable', encoding: encoding.slice(0, 40) });
}
