/** How an answer's value becomes text: JSON, or the XML of .NET's DataContract serializer (pictures-api.md, section 1.3). */
import { xmlOf } from './xml';

export interface Payload {
  /** Last part of the XML namespace of the answer's models: `Pictures`; null for what has none. */
  readonly area: string | null;
  /** Name of the model, or of each item where the value is an array. JSON has no use for it. */
  readonly typeName: string;
  /** Names of the models in arrays further in, by the member that holds the array. */
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

/** What the client likes best; JSON where it likes both alike, or nothing that can be made (A16). */
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

/** The most exact range decides, as HTTP has it. */
function qualityOf(wanted: readonly Wanted[], ranges: readonly string[]): number {
  for (const range of ranges) {
    const found = wanted.find((each) => each.range === range);
    if (found) return found.quality;
  }
  return 0;
}
