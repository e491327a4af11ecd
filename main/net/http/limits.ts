/** All limits of HTTP requests: by kind of call, and for every request. */

/**
 * - `credentials`: a sign-in, a token, or the account's identity
 * - `probe`: the test of an address that may return anything
 * - `rows`: one page of rows, or one item
 * - `list`: a complete list that the service does not page, such as all albums with the IDs of their pictures
 * - `heavy`: all pictures of an album with all their fields
 * - `picture`: the bytes of a picture, kept in memory
 * - `stream`: a video or a download; its body has any length, and the limits apply until it starts
 */
export type CallKind = 'credentials' | 'probe' | 'rows' | 'list' | 'heavy' | 'picture' | 'stream';

export interface CallLimits {
  /** Applies to the body as sent and after decompression. */
  readonly maxBytes: number;
  /** Time for one attempt including redirects, without the time in the queue. */
  readonly timeoutMs: number;
  /** Decompressed bytes allowed per byte sent. Checked only after `RATIO_FROM_BYTES` bytes are decompressed. */
  readonly maxRatio: number;
  readonly content: ContentLimits;
}

/** Counted in the raw bytes, before parsing. */
export interface ContentLimits {
  /** Objects and arrays in JSON, elements in XML. */
  readonly maxContainers: number;
  /** Members and items including containers in JSON, elements and attributes in XML. */
  readonly maxValues: number;
  /** Entity references such as `&amp;`. */
  readonly maxEntities: number;
}

const KB = 1024;
const MB = 1024 * KB;

/** Short responses may have any ratio: a list of empty rows is not an attack. */
export const RATIO_FROM_BYTES = MB;

const FEW: ContentLimits = { maxContainers: 10_000, maxValues: 50_000, maxEntities: 10_000 };

export const CALL_LIMITS: Readonly<Record<CallKind, CallLimits>> = {
  credentials: { maxBytes: 64 * KB, timeoutMs: 20_000, maxRatio: 100, content: FEW },
  probe: { maxBytes: 512 * KB, timeoutMs: 10_000, maxRatio: 100, content: FEW },
  rows: {
    maxBytes: 8 * MB,
    timeoutMs: 30_000,
    maxRatio: 100,
    content: { maxContainers: 100_000, maxValues: 500_000, maxEntities: 500_000 },
  },
  list: {
    maxBytes: 48 * MB,
    timeoutMs: 60_000,
    maxRatio: 100,
    content: { maxContainers: 1_100_000, maxValues: 4_000_000, maxEntities: 2_000_000 },
  },
  // A heavy response for 100,000 pictures has about 130 MB and 5 million values; a third more in XML.
  heavy: {
    maxBytes: 224 * MB,
    timeoutMs: 120_000,
    maxRatio: 100,
    content: { maxContainers: 1_100_000, maxValues: 12_000_000, maxEntities: 12_000_000 },
  },
  // Pictures are not parsed in this process, so only their size matters.
  picture: { maxBytes: 64 * MB, timeoutMs: 30_000, maxRatio: Number.POSITIVE_INFINITY, content: FEW },
  // Applies to error pages; a body with status 200 or 206 is delivered while it arrives.
  stream: { maxBytes: MB, timeoutMs: 30_000, maxRatio: 100, content: FEW },
};

/** Longest wait for the next bytes of a streamed body while they are being read. */
export const STREAM_IDLE_TIMEOUT_MS = 60_000;

/** The beginning of a long response, decoded: more than a hundred pictures of an album with all their details. */
export const BEGINNING_BYTES = 256 * KB;

/** Response headers; similar to browsers, while Node's default is 16 KB. */
export const MAX_HEADER_BYTES = 72 * KB;
/** Content codings of one response; no server has a reason to apply more. */
export const MAX_CODINGS = 2;
export const MAX_REDIRECTS = 5;
/** Time that a route may take to connect while another one is available. */
export const CONNECT_TIMEOUT_MS = 8_000;

export const RETRY_LIMITS = {
  maxRetries: 2,
  /** Minimum pause before the second attempt. */
  firstPauseMs: 300,
  /** A longer wait is reported instead, so that the user can decide. */
  maxWaitMs: 30_000,
  /** Reported after the last attempt if the service does not say how long to wait. */
  unstatedWaitMs: 10_000,
} as const;

/** Requests in flight to one origin. The Pictures API reference asks for four calls (section 14, A4). */
export const MAX_IN_FLIGHT = { calls: 4, pictures: 6 } as const;
/** Idle queues of origins are dropped above this number. */
export const MAX_QUEUES = 100;

/** Limits of a response that the main thread may parse. A worker thread parses all others. */
export const LIGHT_LIMITS = { maxBytes: MB, maxXmlBytes: 16 * KB, content: FEW } as const;
