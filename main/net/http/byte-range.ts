/** Byte ranges of requests and responses (RFC 9110, section 14). Positions count from 0; `last` is included. */

/** `last` is null if the range continues to the end of the resource. `endBytes` requests the last `endBytes` bytes. */
export type RequestedRange = { readonly first: number; readonly last: number | null } | { readonly endBytes: number };

export interface ContentRange {
  readonly first: number;
  readonly last: number;
  /** Length of the whole resource; null if the server does not state it. */
  readonly totalBytes: number | null;
}

/** Parses a `Range` header with a single range; null for any other, which may be ignored (section 14.2). */
export function parseRange(header: string): RequestedRange | null {
  const [, from, to] = /^\s*bytes=(\d{0,15})-(\d{0,15})\s*$/.exec(header) ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  if (from === '') return { endBytes: Number(to) };
  return { first: Number(from), last: to === '' ? null : Number(to) };
}

export function formatRange(range: RequestedRange): string {
  return 'endBytes' in range ? `bytes=-${range.endBytes}` : `bytes=${range.first}-${range.last ?? ''}`;
}

/** Parses a `Content-Range` header; null if it is missing or contradicts itself. */
export function parseContentRange(header: string | undefined): ContentRange | null {
  const [, from, to, total] = /^\s*bytes\s+(\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)\s*$/i.exec(header ?? '') ?? [];
  if (total === undefined) return null;
  const range = { first: Number(from), last: Number(to), totalBytes: total === '*' ? null : Number(total) };
  const isSound = range.first <= range.last && (range.totalBytes === null || range.last < range.totalBytes);
  return isSound ? range : null;
}

export function isWhole({ first, last, totalBytes }: ContentRange): boolean {
  return first === 0 && last + 1 === totalBytes;
}

/** Returns whether a part is one that was requested: it starts there and does not go further. */
export function isPartOf(requested: RequestedRange, { first, last, totalBytes }: ContentRange): boolean {
  if ('endBytes' in requested) return totalBytes === null || first === Math.max(0, totalBytes - requested.endBytes);
  return first === requested.first && (requested.last === null || last <= requested.last);
}

/**
 * Returns the value that `If-Range` may contain for this response: a strong entity tag, or a date that is old enough to
 * identify one version (sections 8.8.2.2 and 13.1.5). Null if the response has neither.
 */
export function readValidator(headers: Readonly<Record<string, string | undefined>>): string | null {
  const tag = headers['etag']?.trim() ?? '';
  if (/^"[^"]*"$/.test(tag)) return tag;
  const { 'last-modified': modified = '', date = '' } = headers;
  return Date.parse(date) - Date.parse(modified) >= 1000 ? modified : null;
}
