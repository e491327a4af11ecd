/** Makes responses for the window from bytes. */
import type { Authorized } from '../masking/gate';
import type { PictureBytes } from './picture-bytes';

/** The answer to a request for a picture. */
export interface PictureAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export function pictureAnswer({ contentType, body }: Authorized<PictureBytes>): PictureAnswer {
  return { status: 200, headers: headersOf(contentType), body };
}

export function refusal(status: number): PictureAnswer {
  return { status, headers: {}, body: new Uint8Array() };
}

function headersOf(contentType: string): PictureAnswer['headers'] {
  // No `cache-control`: for each response with `no-store` or `no-cache`, Chromium sends main a list of all of them in
  // the document, so that after 4,000 pictures each takes four times as long.
  return { 'content-type': contentType, 'x-content-type-options': 'nosniff' };
}

/** Returns all bytes, or the range that a video player requests (RFC 9110, section 14). */
export function answerWith({ contentType, body }: Authorized<PictureBytes>, rangeHeader: string | null): Response {
  const headers = { ...headersOf(contentType), 'accept-ranges': 'bytes' };
  const range = rangeHeader === null ? null : readRange(rangeHeader, body.byteLength);
  if (range === null) return new Response(body, { headers: { ...headers, 'content-length': String(body.byteLength) } });
  if (range === 'outside') {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${body.byteLength}` } });
  }
  const part = body.subarray(range.first, range.last + 1);
  return new Response(part, {
    status: 206,
    headers: {
      ...headers,
      'content-length': String(part.byteLength),
      'content-range': `bytes ${range.first}-${range.last}/${body.byteLength}`,
    },
  });
}

/**
 * Parses a `Range` header. Returns `outside` if the range contains none of the bytes, and null if the header is not a
 * single range; the caller may then send all bytes.
 */
export function readRange(header: string, lengthBytes: number): { first: number; last: number } | 'outside' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  const [, from = '', to = ''] = match ?? [];
  if (!match || (from === '' && to === '')) return null;
  const first = from === '' ? Math.max(0, lengthBytes - Number(to)) : Number(from);
  const last = from === '' || to === '' ? lengthBytes - 1 : Math.min(Number(to), lengthBytes - 1);
  return first < lengthBytes && first <= last ? { first, last } : 'outside';
}
