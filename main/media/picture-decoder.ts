/** Decodes and scales pictures for other parts of main. [Note: Decoder] */
import type { DecodedTile } from '../../preload/contract/decoder-channel';
import type { PictureHistogram } from '../../preload/contract/histogram';
import type { PictureBytes } from './picture-bytes';

/** Rows from the top; four bytes per pixel: red, green, blue, alpha, not premultiplied. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/**
 * `unreadable`, `too-large` and `ended` (the process had to be ended, or crashed): another attempt would fail too. `busy`: a
 * later attempt may succeed.
 */
export type NotDecoded = 'unreadable' | 'too-large' | 'ended' | 'busy';

export interface DecodeOptions {
  /**
   * Largest edge of the result in pixels; a smaller picture keeps its size. The result is rotated according to EXIF.
   */
  readonly longEdgePx: number;
  readonly signal: AbortSignal;
  /** Only this part of the scaled picture. */
  readonly tile?: DecodedTile;
  /** Names the picture: the process keeps it decoded, and the next request of this name is answered faster. */
  readonly keepAs?: string;
  /** A person waits for this picture, so it is decoded before all others. */
  readonly isWaitedFor?: boolean;
  /** Decoded after all others. */
  readonly isBackground?: boolean;
}

export interface PictureDecoder {
  pixels(picture: Uint8Array, options: DecodeOptions): Promise<Pixels | NotDecoded>;
  /** Counts the pixels of the picture in the given size; resolves to null if all are transparent. */
  histogram(picture: Uint8Array, options: DecodeOptions): Promise<PictureHistogram | null | NotDecoded>;
  /** Scales a picture down and encodes it again. */
  scaleDown(picture: Uint8Array, options: DecodeOptions): Promise<PictureBytes | NotDecoded>;
  /** Ends the process if it may keep a picture decoded. */
  dropKept(): void;
  /** Ends the decoder permanently, without waiting. */
  close(): void;
}
