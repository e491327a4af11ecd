/** The encoded forms of a secret that the sweep searches for, as bytes. */
import type { KnownSecret } from '../../sandbox/http/known-secrets';

/** A secret of a service or a person, or a note of a check. */
export interface SearchedSecret {
  /** The window knows notes; they must not be anywhere else. */
  readonly kind: KnownSecret['kind'] | 'note';
  readonly value: string;
}

export const FORMS = [
  'plain',
  'URL-encoded',
  'JSON-escaped',
  'hex',
  'base64',
  'base64url',
  'UTF-16LE',
  'UTF-16BE',
] as const;
export type Form = (typeof FORMS)[number];

export interface Pattern {
  readonly kind: SearchedSecret['kind'];
  readonly form: Form;
  readonly bytes: Buffer;
}

/** The minimum length in characters; shorter secrets would match by chance. */
export const SHORTEST_SECRET = 8;

export function patternsOf(secrets: readonly SearchedSecret[]): readonly Pattern[] {
  const known = new Map<string, Pattern>();
  for (const { kind, value } of secrets) {
    if (value.length < SHORTEST_SECRET) continue;
    for (const form of FORMS) {
      for (const bytes of writeAs(form, value)) {
        const key = bytes.toString('latin1');
        if (!known.has(key)) known.set(key, { kind, form, bytes });
      }
    }
  }
  return [...known.values()];
}

/** Returns all variants of the value in this form, such as upper and lower case hex. */
export function writeAs(form: Form, value: string): readonly Buffer[] {
  switch (form) {
    case 'plain':
      return [Buffer.from(value)];
    case 'URL-encoded':
      return bothCases(
        /%[\dA-F]{2}/g,
        encodeURIComponent(value),
        new URLSearchParams({ '': value }).toString().slice(1),
      );
    case 'JSON-escaped':
      return [Buffer.from(JSON.stringify(value).slice(1, -1))];
    case 'hex':
      return bothCases(/[a-f]/g, Buffer.from(value).toString('hex'));
    case 'base64':
      return inThrees(value, 'base64');
    case 'base64url':
      return inThrees(value, 'base64url');
    case 'UTF-16LE':
      return [Buffer.from(value, 'utf16le')];
    case 'UTF-16BE':
      return [Buffer.from(value, 'utf16le').swap16()];
  }
}

function bothCases(digits: RegExp, ...texts: readonly string[]): readonly Buffer[] {
  const inCase = (text: string): readonly string[] => [
    text.replace(digits, (match) => match.toLowerCase()),
    text.replace(digits, (match) => match.toUpperCase()),
  ];
  return texts.flatMap(inCase).map((text) => Buffer.from(text));
}

/**
 * Returns the three Base64 variants of the value, one per alignment: Base64 encodes three bytes as four characters, so
 * the text depends on the offset of the value inside the encoded data.
 * Characters that also encode neighbouring bytes are cut off.
 */
function inThrees(value: string, encoding: 'base64' | 'base64url'): readonly Buffer[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(value)]);
    return Buffer.from(bytes.toString(encoding).slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)));
  });
}
