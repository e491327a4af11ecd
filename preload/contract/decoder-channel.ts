/**
 * Between main and the page that decodes pictures: one message brings a port, and all else goes through it. Main sends a job and
 * then its bytes in pieces; the page answers each job once, and has nothing else to say.
 */
export const DECODER_CHANNEL = 'proofsheet:decoder';

export interface DecoderJob {
  readonly contentType: string;
  /** In how many messages the bytes follow. */
  readonly pieceCount: number;
  /** Pixels: the result is no longer; a smaller picture stays as it is. */
  readonly longEdgePx: number;
  /** `pixels`: four bytes each, red first, not premultiplied. Else a type to encode as. */
  readonly form: 'pixels' | EncodedForm;
}

export type EncodedForm = 'image/jpeg' | 'image/png' | 'image/webp';

/** Null: it cannot be decoded. */
export type DecoderAnswer = { readonly width: number; readonly height: number; readonly bytes: Uint8Array } | null;
