/**
 * Checks OAuth 1.0a signatures as RFC 5849 describes them, section by section. Written apart from every client's
 * library, so that both must agree.
 */
import { createHmac } from 'node:crypto';
import type { Parameters } from '../http/message';

export interface SignedRequest {
  readonly method: string;
  /** `127.0.0.1:41007`. */
  readonly host: string;
  readonly path: string;
  /** The parameters of the query and of a form, decoded. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
  /** The parameters of the `Authorization` header. */
  readonly oauth: Parameters;
}

export interface Secrets {
  readonly consumer: string;
  /** "" before there is a token. */
  readonly token: string;
}

/** Section 3.5.1: `OAuth realm="…", oauth_token="…"`. Undefined for another scheme. */
export function readOAuthHeader(header: string | undefined): Parameters | undefined {
  const [, list] = /^OAuth\s+(.*)$/i.exec(header ?? '') ?? [];
  if (list === undefined) return undefined;
  const parameters: Record<string, string> = {};
  for (const part of list.split(',')) {
    const [, name, value] = /^\s*([^=\s]+)="([^"]*)"\s*$/.exec(part) ?? [];
    if (name !== undefined && value !== undefined) parameters[decode(name)] = decode(value);
  }
  return parameters;
}

/** Section 3.4.2. */
export function signatureOf(request: SignedRequest, secrets: Secrets): string {
  const key = `${encode(secrets.consumer)}&${encode(secrets.token)}`;
  return createHmac('sha1', key).update(baseString(request)).digest('base64');
}

/** Section 3.4.1.1. */
export function baseString(request: SignedRequest): string {
  return [request.method.toUpperCase(), baseUri(request), normalized(request)].map(encode).join('&');
}

/** Section 3.4.1.2: the scheme and host in lower case, without a default port, query and fragment. */
function baseUri({ host, path }: SignedRequest): string {
  return `http://${host.toLowerCase().replace(/:80$/, '')}${path}`;
}

/** Sections 3.4.1.3.1 and 3.4.1.3.2: without the realm and the signature, encoded, sorted by name and then by value. */
function normalized({ parameters, oauth }: SignedRequest): string {
  const signed = Object.entries(oauth).filter(([name]) => name !== 'realm' && name !== 'oauth_signature');
  return [...parameters, ...signed]
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([name, value], [otherName, otherValue]) => compare(name, otherName) || compare(value, otherValue))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** Section 3.6: everything except letters, digits and `-._~`, byte by byte. */
function encode(text: string): string {
  let encoded = '';
  for (const byte of Buffer.from(text, 'utf8')) {
    const letter = String.fromCharCode(byte);
    encoded += /[A-Za-z0-9\-._~]/.test(letter) ? letter : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return encoded;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** By bytes; encoded texts are ASCII. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
