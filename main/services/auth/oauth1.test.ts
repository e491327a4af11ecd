/** Signatures of RFC 5849 and of OAuth Core 1.0, by the program and by the stand-in, which share no code. */
import { describe, expect, it } from 'vitest';
import { baseString, readOAuthHeader, signatureOf as signatureOfSandbox } from '../../../sandbox/smugmug-2/signature';
import { type OAuth1Keys, signatureOf, signedHeader } from './oauth1';

interface Vector {
  readonly source: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly keys: OAuth1Keys;
  readonly parameters: Readonly<Record<string, string>>;
  readonly signature: string;
}

const VECTORS: readonly Vector[] = [
  {
    source: 'RFC 5849, section 1.2, the token',
    method: 'POST',
    url: 'https://photos.example.net/token',
    keys: {
      consumer: { key: 'dpf43f3p2l4k3l03', secret: 'kd94hf93k423kf44' },
      token: { key: 'hh5s93j4hdidpola', secret: 'hdhd0244k9j7ao03' },
    },
    parameters: {
      oauth_consumer_key: 'dpf43f3p2l4k3l03',
      oauth_token: 'hh5s93j4hdidpola',
      oauth_signature_method: 'HMAC-SHA1',
      oauth_timestamp: '137131201',
      oauth_nonce: 'walatlh',
      oauth_verifier: 'hfdp7dh39dks9884',
    },
    signature: 'gKgrFCywp7rO0OXSjdot/IHF7IU=',
  },
  {
    source: 'RFC 5849, section 1.2, the photograph',
    method: 'GET',
    url: 'http://photos.example.net/photos?file=vacation.jpg&size=original',
    keys: {
      consumer: { key: 'dpf43f3p2l4k3l03', secret: 'kd94hf93k423kf44' },
      token: { key: 'nnch734d00sl2jdk', secret: 'pfkkdhi9sl3r4s00' },
    },
    parameters: {
      oauth_consumer_key: 'dpf43f3p2l4k3l03',
      oauth_token: 'nnch734d00sl2jdk',
      oauth_signature_method: 'HMAC-SHA1',
      oauth_timestamp: '137131202',
      oauth_nonce: 'chapoH',
    },
    signature: 'MdpQcU8iPSUjWoN/UDMsK2sui9I=',
  },
  {
    source: 'OAuth Core 1.0, appendix A.5',
    method: 'GET',
    url: 'http://photos.example.net/photos?file=vacation.jpg&size=original',
    keys: {
      consumer: { key: 'dpf43f3p2l4k3l03', secret: 'kd94hf93k423kf44' },
      token: { key: 'nnch734d00sl2jdk', secret: 'pfkkdhi9sl3r4s00' },
    },
    parameters: {
      oauth_consumer_key: 'dpf43f3p2l4k3l03',
      oauth_token: 'nnch734d00sl2jdk',
      oauth_signature_method: 'HMAC-SHA1',
      oauth_timestamp: '1191242096',
      oauth_nonce: 'kllo9940pd9333jh',
      oauth_version: '1.0',
    },
    signature: 'tR3+Ty81lMeYAr/Fid0kMTYa/WM=',
  },
];

describe.each(VECTORS)('$source', ({ method, url, keys, parameters, signature }) => {
  it('has the same signature here', () => {
    expect(signatureOf({ method, url: new URL(url), body: undefined }, keys, parameters as never)).toBe(signature);
  });

  it('has the same signature in the stand-in', () => {
    const { protocol, host, pathname, searchParams } = new URL(url);
    // The stand-in is reached over http only.
    if (protocol !== 'http:') return;
    const request = { method, host, path: pathname, parameters: [...searchParams], oauth: parameters };
    const secrets = { consumer: keys.consumer.secret, token: keys.token?.secret ?? '' };
    expect(signatureOfSandbox(request, secrets)).toBe(signature);
  });
});

const REPEATED = 'http://example.com/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b';
const BODY = 'c2&a3=2+q';
const OAUTH = {
  realm: 'Example',
  oauth_consumer_key: '9djdj82h48djs9d2',
  oauth_token: 'kkk9d7dh3k39sjv7',
  oauth_signature_method: 'HMAC-SHA1',
  oauth_timestamp: '137131201',
  oauth_nonce: '7d8f3e4a',
};

describe('Parameters that repeat or need escaping', () => {
  const { host, pathname, searchParams } = new URL(REPEATED);
  const parameters = [...searchParams, ...new URLSearchParams(BODY)];

  it('form the base string of RFC 5849, section 3.4.1.1', () => {
    expect(baseString({ method: 'POST', host, path: pathname, parameters, oauth: OAUTH })).toBe(
      'POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D' +
        '%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1' +
        '%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7',
    );
  });

  it.each([
    ['http://example.com/request?a=1&a=0&b=%2B+%20', 'c=x%26y&a=2'],
    [REPEATED, BODY],
    ['http://example.com/request?_config=%7B%22expand%22%3A%7B%22A%22%3A%7B%7D%7D%7D&n=%C3%A5*!()%27', ''],
  ])('have the same signature on both sides: %s', (url, body) => {
    const keys = { consumer: { key: 'k&', secret: 's %' }, token: { key: 't', secret: 'ü&=' } };
    const request = { method: 'POST', url: new URL(url), body } as const;
    const header = signedHeader(request, keys, { oauth_callback: 'http://127.0.0.1:1/callback?state=a b' });
    const oauth = readOAuthHeader(header['Authorization']) ?? {};
    const signed = {
      method: 'POST',
      host: request.url.host,
      path: request.url.pathname,
      parameters: [...request.url.searchParams, ...new URLSearchParams(body)],
      oauth,
    };
    expect(oauth['oauth_signature']).toBe(
      signatureOfSandbox(signed, { consumer: keys.consumer.secret, token: keys.token.secret }),
    );
  });
});

it('every attempt has a nonce of its own', () => {
  const request = { method: 'GET', url: new URL('http://example.com/'), body: undefined } as const;
  const keys = { consumer: { key: 'k', secret: 's' } };
  const nonces = Array.from(
    { length: 100 },
    () => readOAuthHeader(signedHeader(request, keys)['Authorization'])?.['oauth_nonce'],
  );
  expect(new Set(nonces).size).toBe(100);
});
