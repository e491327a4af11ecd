/** The limits of each kind of call in one place: response size, duration, decompression ratio and number of values. */

/**
 * - `credentials`: a sign-in, a token, or the account's identity
 * - `probe`: the test of an address that may return anything
 * - `rows`: one page of rows, or one item
 * - `list`: a complete list that the service does not page, such as all albums with the IDs of their pictures
 * - `heavy`: all pictures of an album with all their fields
 * - `picture`: the bytes of a picture or a video
 */
export type CallKind = 'credentials' | 'probe' | 'rows' | 'list' | 'heavy' | 'picture';

export interface CallLimits {
  /** Applies to the body as sent and after decompression. */
  readonly maxBytes: number;
  /** Time for one attempt including redirects, without the time in the queue. */
  readonly timeoutMs: number;
  /** Decompressed bytes per byte sent; applies once more than `RATIO_FROM_BYTES` are decompressed. */
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
};

/** What may be parsed on the main thread; larger responses are parsed in a worker thread. */
export const LIGHT_LIMITS = { maxBytes: MB, maxXmlBytes: 16 * KB, content: FEW } as const;
