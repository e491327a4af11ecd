/** Interface to the process that decodes pictures. Its answers are parsed, because it handles untrusted data. */
import { z } from 'zod';
import type { DecodedForm, DecodedTile } from '../../preload/contract/decoder-channel';
import { readPictureHeader } from './picture-size';

export interface DecodeRequest {
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly longEdgePx: number;
  readonly form: DecodedForm;
  readonly tile?: DecodedTile;
  /** See `DecoderJob`. */
  readonly keepAs?: string;
}

export interface DecoderProcess {
  readonly hasEnded: boolean;
  /** Decodes one picture at a time. Rejects if the process ends before it answers. */
  decode(request: DecodeRequest): Promise<unknown>;
  /** Returns the memory in use, or null if unknown. */
  usedBytes(): number | null;
  /** Does nothing if the process has ended. */
  kill(): void;
}

/** `signal` cancels the start. */
export type OpenDecoderProcess = (signal: AbortSignal) => Promise<DecoderProcess>;

/** The process's answer: pixels, their histogram, or a file of the requested type. */
export interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const Edge = z.number().int().positive();
const Answer = z.object({ width: Edge, height: Edge, bytes: z.instanceof(Uint8Array) });

/** Returns null for any unexpected answer: a malicious picture may have taken over the process. */
export function readAnswer(
  answer: unknown,
  { form, longEdgePx, tile }: Pick<DecodeRequest, 'form' | 'longEdgePx' | 'tile'>,
): DecodedPicture | null {
  const { data } = Answer.safeParse(answer);
  if (!data || Math.max(data.width, data.height) > Math.min(longEdgePx, tile?.edgePx ?? longEdgePx)) return null;
  // Its numbers are checked by the one that reads them.
  if (form === 'histogram') return data;
  if (form === 'pixels') return data.bytes.byteLength === BYTES_PER_PIXEL * data.width * data.height ? data : null;
  const header = readPictureHeader(data.bytes);
  return header?.type === form && header.width === data.width && header.height === data.height ? data : null;
}

const BYTES_PER_PIXEL = 4;
