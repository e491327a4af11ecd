/** Encodes a response value as JSON, or as the XML of .NET's DataContract serializer (pictures-api.md, section 1.3). */
import { xmlOf } from './xml';

export interface Payload {
  /** The last part of the models' XML namespace, such as `Pictures`; null for a value without one. */
  readonly area: string | null;
  /** The name of the model, or of each item if the value is an array; JSON does not use it. */
  readonly typeName: string;
  /** The model names of nested arrays, by the member that contains the array. */
  readonly itemTypeNames?: Readonly<Record<string, string>>;
  readonly value: unknown;
}

interface Encoder {
  readonly mediaType: string;
  encode(payload: Payload): string;
}

const JSON_ENCODER: Encoder = { mediaType: 'application/json', encode: ({ value }) => JSON.stringify(value) };
const XML_ENCODER: Encoder = { mediaType: 'application/xml', encode: xmlOf };

interface Wanted {
  readonly range: string;
  readonly quality: number;
}

/** Negotiates the media type. JSON wins if both are equally acceptable or neither is (A16). */
export function encoderFor(accept: string | undefined): Encoder {
  const wanted = (accept ?? '').split(',').map(readRange);
  const json = qualityOf(wanted, ['application/json', 'text/json', 'application/*', '*/*']);
  const xml = qualityOf(wanted, ['application/xml', 'text/xml', 'application/*', '*/*']);
  return xml > json ? XML_ENCODER : JSON_ENCODER;
}

function readRange(text: string): Wanted {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1');
  return { range, quality: Number.isNaN(quality) ? 0 : quality };
}

/** Returns the quality of the most specific matching range, as HTTP requires. */
function qualityOf(wanted: readonly Wanted[], ranges: readonly string[]): number {
  for (const range of ranges) {
    const found = wanted.find((each) => each.range === range);
    if (found) return found.quality;
  }
  return 0;
}
