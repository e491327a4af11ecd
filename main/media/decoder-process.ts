/** What main asks of the process that decodes pictures. Its answers are parsed: it reads what strangers send. */
import { z } from 'zod';
import type { EncodedForm } from '../../preload/contract/decoder-channel';
import { readPictureHeader } from './picture-size';

export interface DecodeRequest {
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly longEdgePx: number;
  readonly form: 'pixels' | EncodedForm;
}

export interface DecoderProcess {
  readonly hasEnded: boolean;
  /** One at a time. Rejects when the process ends before it answers. */
  decode(request: DecodeRequest): Promise<unknown>;
  /** Memory in use; null: not known. */
  usedBytes(): number | null;
  /** Does nothing once it has ended. */
  kill(): void;
}

/** `signal`: gives up. */
export type OpenDecoderProcess = (signal: AbortSignal) => Promise<DecoderProcess>;

/** As the process answers: pixels, or a file of the type asked for. */
export interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const Edge = z.number().int().positive();
const Answer = z.object({ width: Edge, height: Edge, bytes: z.instanceof(Uint8Array) });

/** Null for anything but what was asked for: the process may be in the hands of a picture that it decoded. */
export function readAnswer(
  answer: unknown,
  { form, longEdgePx }: Pick<DecodeRequest, 'form' | 'longEdgePx'>,
): DecodedPicture | null {
  const { data } = Answer.safeParse(answer);
  if (!data || Math.max(data.width, data.height) > longEdgePx) return null;
  if (form === 'pixels') return data.bytes.byteLength === BYTES_PER_PIXEL * data.width * data.height ? data : null;
  const header = readPictureHeader(data.bytes);
  return header?.type === form && header.width === data.width && header.height === data.height ? data : null;
}

const BYTES_PER_PIXEL = 4;
