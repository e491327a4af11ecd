/** Reads a Node.js request into a `ReceivedRequest`. Throws `Unreadable` if its URL or body is invalid or too large. */
import type { IncomingMessage } from 'node:http';
import { isRecord } from '../world/is-record';
import type { OriginName, Parameters, ReceivedRequest } from './message';

const BODY_LIMIT_BYTES = 1024 * 1024;

export class Unreadable extends Error {
  constructor(
    readonly status: 400 | 413,
    message: string,
  ) {
    super(message);
  }
}

export async function readRequest(origin: OriginName, incoming: IncomingMessage): Promise<ReceivedRequest> {
  const atMs = Date.now();
  const url = readUrl(incoming);
  const body = await readBody(incoming);
  return {
    origin,
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: fieldsOf(url.searchParams),
    form: formOf(incoming.headers['content-type'] ?? '', body),
    headers: headersOf(incoming),
    atMs,
  };
}

export function readUrl(incoming: IncomingMessage): URL {
  try {
    return new URL(`http://127.0.0.1${incoming.url ?? '/'}`);
  } catch {
    throw new Unreadable(400, 'The address of the request cannot be read.');
  }
}

export async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let totalBytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    totalBytes += chunk.length;
    // Reads on to the end of the body: leaving the loop early would reset the connection before the client sees the
    // 413.
    if (totalBytes <= BODY_LIMIT_BYTES) chunks.push(chunk);
  }
  if (totalBytes > BODY_LIMIT_BYTES) throw new Unreadable(413, `The body exceeds ${BODY_LIMIT_BYTES} bytes.`);
  return Buffer.concat(chunks).toString('utf8');
}

/** Compares media types, which are case-insensitive (RFC 9110, section 8.3.1). */
export function hasMediaType(contentType: string | undefined, type: string): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === type;
}

function formOf(contentType: string, body: string): Parameters {
  if (hasMediaType(contentType, 'application/x-www-form-urlencoded')) return fieldsOf(new URLSearchParams(body));
  if (hasMediaType(contentType, 'application/json')) return membersOf(body);
  return {};
}

/** Drops objects and arrays, because no read method takes them as parameters. */
function membersOf(body: string): Parameters {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Unreadable(400, 'The body is not JSON.');
  }
  if (!isRecord(value)) return {};
  const scalars = Object.entries(value).filter(([, member]) => ['string', 'number', 'boolean'].includes(typeof member));
  return Object.fromEntries(scalars.map(([name, member]) => [name, String(member)]));
}

function fieldsOf(parameters: URLSearchParams): Parameters {
  return Object.fromEntries(parameters);
}

function headersOf(incoming: IncomingMessage): Parameters {
  return Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}
