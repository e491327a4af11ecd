/** How an answer's value becomes text. JSON today; XML is one more `Encoder`, chosen by the same header. */

export interface Payload {
  /** The element that XML would open the document with; JSON has no use for it. */
  readonly rootName: string;
  readonly value: unknown;
}

export interface Encoder {
  readonly mediaType: string;
  encode(payload: Payload): string;
}

const JSON_ENCODER: Encoder = {
  mediaType: 'application/json',
  encode: ({ value }) => JSON.stringify(value),
};

const ENCODERS: readonly Encoder[] = [JSON_ENCODER];

/** The first type the client names that can be made; JSON otherwise (A16). */
export function encoderFor(accept: string | undefined): Encoder {
  const wanted = (accept ?? '').split(',').map((part) => part.split(';')[0]?.trim().toLowerCase());
  for (const mediaType of wanted) {
    const encoder = ENCODERS.find((candidate) => candidate.mediaType === mediaType);
    if (encoder) return encoder;
  }
  return JSON_ENCODER;
}
