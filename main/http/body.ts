/** Reads the body of an answer: whole, within its limit and decoded, or not at all. */
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { AppFailure } from '../failure';
import { RepeatableFailure } from './repeatable-failure';

const decode = {
  brotli: promisify(brotliDecompress),
  gzip: promisify(gunzip),
  inflate: promisify(inflate),
  inflateRaw: promisify(inflateRaw),
};

export async function readBody(response: IncomingMessage, host: string, limitBytes: number): Promise<Buffer> {
  const sent = await collect(response, host, limitBytes);
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '' || sent.length === 0) {
    return sent;
  }
  try {
    return await decodeBody(sent, encoding, limitBytes);
  } catch (error) {
    throw hasCode(error, 'ERR_BUFFER_TOO_LARGE') ? tooLong(host, limitBytes) : undecodable(host, encoding);
  }
}

function collect(response: IncomingMessage, host: string, limitBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => {
      reject(tooLong(host, limitBytes));
      response.destroy();
    };
    const chunks: Buffer[] = [];
    let lengthBytes = 0;
    response.on('data', (chunk: Buffer) => {
      lengthBytes += chunk.length;
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
      reject(truncated(host));
    });
    response.on('close', () => {
      reject(truncated(host));
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

function truncated(host: string): RepeatableFailure {
  return new RepeatableFailure({ kind: 'unreadable-answer', detail: `${host}: the connection ended before the answer did.` });
}

function tooLong(host: string, limitBytes: number): AppFailure {
  return new AppFailure({ kind: 'unreadable-answer', detail: `${host}: the answer is longer than ${limitBytes} bytes.` });
}

function undecodable(host: string, encoding: string): AppFailure {
  return new AppFailure({
    kind: 'unreadable-answer',
    detail: `${host}: the answer could not be decoded from "${encoding.slice(0, 40)}".`,
  });
}
