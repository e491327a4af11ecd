import { expect, it } from 'vitest';
import { type HttpRequest, PICTURE_LABEL } from './http';
import { rememberRequestSecrets } from './request-secrets';

it('secrets in the query, the form and the headers of a request are remembered, and other values are not', async () => {
  const found: string[] = [];
  const answer = { status: 200, headers: {}, body: Buffer.alloc(0) };
  const http = rememberRequestSecrets(
    {
      send: (request) => {
        request.authorize?.({ ...request, attempt: 1 } as never); // Only the returned headers matter here.
        return Promise.resolve(answer);
      },
      open: () => Promise.reject(new Error('unused')),
    },
    { add: (secret) => found.push(secret) },
  );
  const request: HttpRequest = {
    method: 'POST',
    url: new URL('https://api.example/v1?APIKey=key-one&UserID=7'),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Session': 'session-two' },
    body: 'Password=three+words&Heavy=1',
    authorize: () => ({ Authorization: 'Bearer token-four' }),
    signal: new AbortController().signal,
  };
  await http.send(request);
  expect(found).toEqual(['key-one', 'three words', 'session-two', 'token-four']);
});

it('the signature of a picture address is remembered as a secret for one request', async () => {
  const found: [string, boolean | undefined][] = [];
  const answer = { status: 200, headers: {}, body: Buffer.alloc(0) };
  const http = rememberRequestSecrets(
    { send: () => Promise.resolve(answer), open: () => Promise.reject(new Error('unused')) },
    { add: (secret, isSingleUse) => found.push([secret, isSingleUse]) },
  );
  const { signal } = new AbortController();
  await http.send({ method: 'GET', url: new URL('https://a.example/p?Signature=one'), signal, label: PICTURE_LABEL });
  await http.send({ method: 'GET', url: new URL('https://a.example/v1?Token=two'), signal });
  expect(found).toEqual([
    ['one', true],
    ['two', false],
  ]);
});
