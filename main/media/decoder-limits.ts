/** What a decoder process may use; a picture beyond a limit is not decoded. */
export interface DecoderLimits {
  /** Pixels of one picture as stored. Decoding needs twice four bytes per pixel at the same time. */
  readonly pixels: number;
  readonly memoryBytes: number;
  /** Time for decoding one picture, in milliseconds. */
  readonly decodingMs: number;
  /** Time for starting a process, in milliseconds. */
  readonly startMs: number;
  /** Time after which an idle process is ended, in milliseconds. */
  readonly idleMs: number;
  readonly waitingCount: number;
  readonly waitingBytes: number;
}

export const DECODER_LIMITS: DecoderLimits = {
  pixels: 8_192 * 8_192,
  memoryBytes: 1024 * 1024 * 1024,
  decodingMs: 10_000,
  startMs: 30_000,
  idleMs: 30_000,
  waitingCount: 1_000,
  waitingBytes: 256 * 1024 * 1024,
};

/**
 * For pictures too large for the window, such as panoramas and scans: one at a time, in a process of its own, so that
 * mosaics do not wait for them.
 */
export const LARGE_DECODER_LIMITS: DecoderLimits = {
  pixels: 256_000_000,
  memoryBytes: 2560 * 1024 * 1024,
  decodingMs: 30_000,
  startMs: 30_000,
  idleMs: 20_000,
  waitingCount: 200,
  // Counts the bytes once for each tile, although tiles of a picture share them.
  waitingBytes: 16 * 1024 * 1024 * 1024,
};
