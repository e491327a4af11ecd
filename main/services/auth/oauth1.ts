/** Signs requests by OAuth 1.0a with HMAC-SHA1, through `oauth-1.0a` (RFC 5849, section 3). */
import { createHmac, randomBytes } from 'node:crypto';
import OAuth from 'oauth-1.0a';
import type { RequestAttempt } from '../../net/http/http';

export interface KeyPair {
  readonly key: string;
  readonly secret: string;
}

export interface OAuth1Keys {
  /** The program's. */
  readonly consumer: KeyPair;
  /** The person's; absent before there is a token. */
  readonly token?: KeyPair | undefined;
}

type Signed = Pick<RequestAttempt, 'method' | 'url' | 'body'>;

const NONCE_BYTES = 16;

/**
 * Returns the header of one attempt, with a nonce of its own: a service refuses one that it has seen. `protocol`: more
 * parameters of the protocol, such as `oauth_verifier`. A body is a form.
 */
export function signedHeader(
  request: Signed,
  keys: OAuth1Keys,
  protocol: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const parameters = {
    ...protocol,
    oauth_consumer_key: keys.consumer.key,
    oauth_nonce: randomBytes(NONCE_BYTES).toString('hex'),
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: Math.floor(Date.now() / 1_000),
    oauth_version: '1.0',
    ...(keys.token && { oauth_token: keys.token.key }),
  };
  const signature = signatureOf(request, keys, parameters);
  return { ...libraryFor(keys).toHeader({ ...parameters, oauth_signature: signature }) };
}

/** `parameters`: those of the protocol, without the signature. */
export function signatureOf({ method, url, body = '' }: Signed, keys: OAuth1Keys, parameters: OAuth.Data): string {
  // The library reads neither "+" nor encoded names in an address, so it gets the address and its parameters apart.
  const address = `${url.origin}${url.pathname}`;
  const data = parametersIn([...url.searchParams, ...new URLSearchParams(body)]);
  // The library adds the parameters of the request to the object that it gets.
  return libraryFor(keys).getSignature({ method, url: address, data }, keys.token?.secret, { ...parameters });
}

function libraryFor({ consumer }: OAuth1Keys): OAuth {
  return new OAuth({
    consumer: { ...consumer },
    signature_method: 'HMAC-SHA1',
    hash_function: (text, key) => createHmac('sha1', key).update(text).digest('base64'),
  });
}

/** A name that occurs several times has a list of values. */
function parametersIn(entries: readonly (readonly [string, string])[]): Record<string, string | string[]> {
  const values = new Map<string, string[]>();
  for (const [name, value] of entries) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries([...values].map(([name, list]) => [name, list.length === 1 ? (list[0] ?? '') : list]));
}
