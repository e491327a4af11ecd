/** Sends one response: compressed if the client accepts gzip, truncated if a fault asks for it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';
import type { Answer } from './message';

/**
 * The recorded server sent its 112-byte login response uncompressed and compressed the large ones (smugmug-api.md,
 * section 1).
 */
const COMPRESS_ABOVE_BYTES = 1024;
/** The fastest level: on loopback, smaller responses save no time. */
const GZIP = { level: 1 };

const gzipWhole = promisify<Buffer, typeof GZIP, Buffer>(gzip);

export async function sendAnswer(
  answer: Answer,
  incoming: IncomingMessage,
  response: ServerResponse,
  truncateAtBytes?: number,
): Promise<void> {
  const isAsItIs =
    answer.headers['Content-Encoding'] !== undefined || /^(image|video)\//.test(answer.headers['Content-Type'] ?? '');
  const mayCompress = offersGzip(incoming) && !isAsItIs;
  const { body } = answer;
  if (typeof body === 'string' || Buffer.isBuffer(body)) {
    return sendWhole({ ...answer, body: Buffer.from(body) }, mayCompress, response, truncateAtBytes);
  }
  if (truncateAtBytes !== undefined) {
    return sendWhole({ ...answer, body: Buffer.from([...body].join('')) }, mayCompress, response, truncateAtBytes);
  }
  return sendInPieces(answer, body, mayCompress, response);
}

async function sendWhole(
  answer: Answer & { readonly body: Buffer },
  mayCompress: boolean,
  response: ServerResponse,
  truncateAtBytes: number | undefined,
): Promise<void> {
  const isCompressed = mayCompress && answer.body.length > COMPRESS_ABOVE_BYTES;
  const body = isCompressed ? await gzipWhole(answer.body, GZIP) : answer.body;
  const isBodiless = answer.status === 204 || answer.status === 304;
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(isCompressed ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
    ...(isBodiless ? {} : { 'Content-Length': String(body.length) }),
  });
  if (truncateAtBytes === undefined || truncateAtBytes >= body.length) {
    response.end(body);
    return;
  }
  response.flushHeaders();
  response.write(body.subarray(0, truncateAtBytes), () => response.destroy());
}

async function sendInPieces(
  answer: Answer,
  pieces: Iterable<string>,
  mayCompress: boolean,
  response: ServerResponse,
): Promise<void> {
  const source = Readable.from(pieces, { objectMode: true, highWaterMark: 2 });
  if (!mayCompress) {
    response.writeHead(answer.status, { ...answer.headers });
    await pipeline(source, response);
    return;
  }
  response.writeHead(answer.status, { ...answer.headers, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
  await pipeline(source, createGzip(GZIP), response);
}

function offersGzip(incoming: IncomingMessage): boolean {
  const offered = incoming.headers['accept-encoding'];
  const encodings = (Array.isArray(offered) ? offered.join(',') : (offered ?? '')).split(',');
  return encodings.some((encoding) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(encoding));
}
