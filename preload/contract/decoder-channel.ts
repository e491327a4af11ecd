/**
 * The channel between main and the page that decodes pictures. One message transfers a MessagePort; main then sends a
 * job followed by its bytes in pieces, and the page answers each job once and sends nothing else.
 */
export const DECODER_CHANNEL = 'proofsheet:decoder';

export interface DecoderJob {
  readonly contentType: string;
  /** Number of messages that carry the bytes. */
  readonly pieceCount: number;
  /** Pixels: the longest edge of the result; smaller pictures are not enlarged. */
  readonly longEdgePx: number;
  /** Only this square of the scaled picture, counted from its left and top edge. */
  readonly tile?: DecodedTile;
  /**
   * Names the picture, so that the page keeps it decoded for the next job of the same name. That job may have no pieces.
   */
  readonly keepAs?: string;
  readonly form: DecodedForm;
}

export interface DecodedTile {
  readonly column: number;
  readonly row: number;
  /** Pixels along each edge; the tiles at the right and lower edge of the picture are smaller. */
  readonly edgePx: number;
}

/**
 * `pixels`: RGBA, four bytes per pixel, not premultiplied. `histogram`: the numbers of `countHistogram`, as bytes. Otherwise
 * the MIME type to encode to.
 */
export type DecodedForm = 'pixels' | 'histogram' | EncodedForm;

export type EncodedForm = 'image/jpeg' | 'image/png' | 'image/webp';

/** Null if the picture cannot be decoded. */
export type DecoderAnswer = { readonly width: number; readonly height: number; readonly bytes: Uint8Array } | null;
