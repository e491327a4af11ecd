/** Reads the body of an answer: whole, within its limit and decoded, or not at all. */
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { AppFailure } from '../failure';
import type { AnswerSoFar } from './call-record';
import { RepeatableFailure } from './repeatable-failure';

interface BodyReading {
  readonly host: string;
  /** Of the decoded body. */
  readonly limitBytes: number;
  readonly soFar: AnswerSoFar;
}

const decode = {
  brotli: promisify(brotliDecompress),
  gzip: promisify(gunzip),
  inflate: promisify(inflate),
  inflateRaw: promisify(inflateRaw),
};

export async function readBody(response: IncomingMessage, reading: BodyReading): Promise<Buffer> {
  const sent = await collect(response, reading);
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '' || sent.length === 0) {
    return sent;
  }
  try {
    return await decodeBody(sent, encoding, reading.limitBytes);
  } catch (error) {
    throw hasCode(error, 'ERR_BUFFER_TOO_LARGE') ? tooLong(reading) : undecodable(reading, encoding);
  }
}

function collect(response: IncomingMessage, reading: BodyReading): Promise<Buffer> {
  const { limitBytes, soFar } = reading;
  return new Promise((resolve, reject) => {
    const refuse = (): void => {
      reject(tooLong(reading));
      response.destroy();
    };
    const chunks: Buffer[] = [];
    let lengthBytes = 0;
    soFar.sizeBytes = 0;
    response.on('data', (chunk: Buffer) => {
      lengthBytes += chunk.length;
      soFar.sizeBytes = lengthBytes;
      if (lengthBytes > limitBytes) {
        refuse();
        return;
      }
      chunks.push(chunk);
    });
    response.on('end', () => {
      resolve(Buffer.concat(chunks, lengthBytes));
    });
    // Both come when the connection ends before the body does; after 'end' they change nothing.
    response.on('error', () => {
      reject(truncated(reading));
    });
    response.on('close', () => {
      reject(truncated(reading));
    });
    if (Number(response.headers['content-length'] ?? 0) > limitBytes) {
      refuse();
    }
  });
}

function decodeBody(sent: Buffer, encoding: string, limitBytes: number): Promise<Buffer> {
  const options = { maxOutputLength: limitBytes };
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return decode.gzip(sent, options);
    case 'br':
      return decode.brotli(sent, options);
    case 'deflate':
      return hasZlibHeader(sent) ? decode.inflate(sent, options) : decode.inflateRaw(sent, options);
    default:
      throw new Error('unknown encoding');
  }
}

/** "deflate" means zlib, yet some servers send the bare stream (RFC 9110, section 8.4.1.2). */
function hasZlibHeader(sent: Buffer): boolean {
  return sent.length >= 2 && (sent.readUInt8(0) & 0x0f) === 8 && sent.readUInt16BE(0) % 31 === 0;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

export function truncated(reading: BodyReading): RepeatableFailure {
  return new RepeatableFailure(unreadable(reading, 'the connection ended before the answer did.'));
}

function tooLong(reading: BodyReading): AppFailure {
  return new AppFailure(unreadable(reading, `the answer is longer than ${reading.limitBytes} bytes.`));
}

function undecodable(reading: BodyReading, encoding: string): AppFailure {
  return new AppFailure(unreadable(reading, `the answer could not be decoded from "${encoding.slice(0, 40)}".`));
}

function unreadable({ host, soFar }: BodyReading, why: string) {
  const status = soFar.status === null ? {} : { status: soFar.status };
  return { kind: 'unreadable-answer', detail: `${host}: ${why}`, ...status } as const;
}
