/**
 * The limits of each kind of call, all in one place: how long an answer may be, how long it may take, how far it may
 * decompress, and how many things may be in it.
 */

/**
 * - `credentials`: a sign-in, a token, or who the account is
 * - `probe`: the test of an address that may answer with anything
 * - `rows`: one page of rows, or one thing
 * - `list`: a whole list that the service does not page, such as all albums with the ids of their pictures
 * - `heavy`: all pictures of an album with everything about them
 * - `picture`: the bytes of a picture or a video
 */
export type CallKind = 'credentials' | 'probe' | 'rows' | 'list' | 'heavy' | 'picture';

export interface CallLimits {
  /** Of the body, as it is sent and after decompression. */
  readonly maxBytes: number;
  /** One try of the whole exchange with its redirects, without waiting for a turn. */
  readonly timeoutMs: number;
  /** Decompressed bytes for each byte sent, once there are more than `RATIO_FROM_BYTES`. */
  readonly maxRatio: number;
  readonly content: ContentLimits;
}

/** Counted in the bytes, before anything is parsed. */
export interface ContentLimits {
  /** Objects and arrays, or elements. */
  readonly maxContainers: number;
  /** Members and items with the containers among them, or elements and attributes. */
  readonly maxValues: number;
  /** References such as `&amp;`. */
  readonly maxEntities: number;
}

const KB = 1024;
const MB = 1024 * KB;

/** Short answers may compress as far as they like: a list of empty rows is no attack. */
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
  // A heavy answer of 100,000 pictures has some 130 MB and 5 million values; in XML a third more.
  heavy: {
    maxBytes: 224 * MB,
    timeoutMs: 120_000,
    maxRatio: 100,
    content: { maxContainers: 1_100_000, maxValues: 12_000_000, maxEntities: 12_000_000 },
  },
  // Its bytes are not parsed in this process, so that only their number counts.
  picture: { maxBytes: 64 * MB, timeoutMs: 30_000, maxRatio: Number.POSITIVE_INFINITY, content: FEW },
};

/** What may be parsed where everything else of the program happens; anything larger is parsed in a thread of its own. */
export const LIGHT_LIMITS = { maxBytes: MB, maxXmlBytes: 16 * KB, content: FEW } as const;
