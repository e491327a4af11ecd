import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../sandbox';
import { CHALLENGE, createTestingClient, REDIRECT } from './testing-client';

let sandbox: RunningSandbox;
let client: ReturnType<typeof createTestingClient>;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = createTestingClient(sandbox.announcement);
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  await client.set({});
});

const fieldsOf = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));

describe('the authorization page', () => {
  test('names the project and the scopes, offers the people to choose from, and has a case-insensitive address', async () => {
    const response = await fetch(client.authorizeUrl().replace('/OAuth/Authorize', '/oauth/AUTHORIZE'));
    const page = await response.text();
    const boxes = [...page.matchAll(/<input type="checkbox" name="grant-(\w+)"[^>]*?( disabled)?>/g)].map(
      ([, scope, fixed]) => [scope, fixed !== undefined],
    );
    expect(boxes).toEqual([
      ['userid', true],
      ['nickname', false],
      ['account_information', false],
    ]);
    expect([...page.matchAll(/<label for="person-\d+">([^<]*)</g)].map(([, name]) => name)).toEqual([
      'Dana Reyes',
      'Ilse Marlow',
      'Quiet Heron',
    ]);
    expect([...page.matchAll(/<button[^>]*>([^<]*)</g)].map(([, name]) => name)).toEqual(['Allow', 'Cancel']);
    expect(page).toContain(client.project.name);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });

  test('loads no resources and runs no script', async () => {
    const response = await fetch(client.authorizeUrl());
    expect(await response.text()).not.toMatch(/<script|src=|@import|url\(|https?:\/\//);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/);
  });
});

describe('the redirect', () => {
  test('carries a code and the state', async () => {
    const reply = await client.answer(client.authorizeUrl());
    expect(`${reply.origin}${reply.pathname}`).toBe(REDIRECT);
    expect(fieldsOf(reply.search)).toEqual({ code: expect.stringMatching(/^[\w-]{32}$/) as string, state: 's 1&' });
    expect(reply.hash).toBe('');
  });

  test('carries an access token in the fragment in the implicit flow, without a refresh token', async () => {
    const reply = await client.answer(client.authorizeUrl({ response_type: 'token', client_id: client.secretless.id }));
    const fields = fieldsOf(reply.hash.slice(1));
    expect(fields).toMatchObject({ token_type: 'bearer', expires_in: '1200', state: 's 1&' });
    expect([reply.search, Object.keys(fields).length]).toEqual(['', 4]);
    expect((await client.askApi('account/verifyCredentials', fields['access_token'])).body).toMatchObject({
      UserID: 500001,
    });
  });

  test('reports in both flows that the person cancelled', async () => {
    const byCode = await client.answer(client.authorizeUrl(), { cancels: true });
    expect(byCode.href).toBe(`${REDIRECT}?code=&state=s+1%26&status=cancelled`);
    const byToken = await client.answer(client.authorizeUrl({ response_type: 'token', state: 'abc' }), {
      cancels: true,
    });
    expect(byToken.href).toBe(`${REDIRECT}#status=cancelled&state=abc`);
  });

  test('carries no state if none was sent', async () => {
    const url = new URL(client.authorizeUrl());
    url.searchParams.delete('state');
    expect(fieldsOf((await client.answer(url.href)).search)).not.toHaveProperty('state');
  });

  test('reports the error in a request of a known project', async () => {
    await client.set({ isPkceRequired: true });
    const wrong = [
      { response_type: 'password', code_challenge: CHALLENGE, code_challenge_method: 'S256' },
      { client_id: client.secretless.id },
      { code_challenge: CHALLENGE, code_challenge_method: 'plain' },
      { code_challenge: 'short', code_challenge_method: 'S256' },
      { scope: 'userid' },
      { scope: 'nickname', code_challenge: CHALLENGE, code_challenge_method: 'S256' },
      { scope: 'userid everything', code_challenge: CHALLENGE, code_challenge_method: 'S256' },
    ];
    const replies = await Promise.all(
      wrong.map((fields) => fetch(client.authorizeUrl(fields), { redirect: 'manual' })),
    );
    expect(replies.map(({ headers }) => new URL(headers.get('location') ?? '').searchParams.get('error'))).toEqual([
      'unsupported_response_type',
      'unauthorized_client',
      'invalid_request',
      'invalid_request',
      'invalid_request',
      'invalid_scope',
      'invalid_scope',
    ]);
    const implicit = await fetch(client.authorizeUrl({ response_type: 'token', scope: '' }), { redirect: 'manual' });
    expect(implicit.headers.get('location')).toBe(`${REDIRECT}#error=invalid_scope&state=s+1%26`);
  });
});

describe('the login host does not redirect', () => {
  const statusAndPlace = async (url: string) => {
    const replies = await Promise.all([
      fetch(url, { redirect: 'manual' }),
      fetch(url, { method: 'POST', redirect: 'manual' }),
    ]);
    return replies.flatMap(({ status, headers }) => [status, headers.get('location')]);
  };

  test('for an unknown project', async () => {
    expect(await statusAndPlace(client.authorizeUrl({ client_id: 'somebody' }))).toEqual([400, null, 400, null]);
  });

  test('to any address but the exact registered address, even if other parameters are wrong', async () => {
    const addresses = [
      'http://127.0.0.1:47811/callback/',
      'http://127.0.0.1:47811/Callback',
      'http://127.0.0.1:47811/callback?a=1',
      'http://127.0.0.1:47811@example.test/callback',
      'http://127.0.0.1:80/a/callback',
      'http://127.0.0.1:99999/callback',
      'http://127.0.0.1/callback',
      'http://localhost:47811/callback',
      'https://127.0.0.1:47811/callback',
      '',
    ];
    for (const address of addresses) {
      expect(await statusAndPlace(client.authorizeUrl({ redirect_uri: address, scope: 'wrong' })), address).toEqual([
        400,
        null,
        400,
        null,
      ]);
    }
  });

  test('to another port if exact addresses are registered', async () => {
    await client.set({ registeredRedirects: ['http://127.0.0.1:47812/callback'] });
    expect(await statusAndPlace(client.authorizeUrl())).toEqual([400, null, 400, null]);
    expect((await client.answer(client.authorizeUrl({ redirect_uri: 'http://127.0.0.1:47812/callback' }))).port).toBe(
      '47812',
    );
  });

  test('and shows the rejected address as text', async () => {
    const page = await (await fetch(client.authorizeUrl({ redirect_uri: '<img src=x onerror=alert(1)>' }))).text();
    expect(page).toContain('“&lt;img src=x onerror=alert(1)&gt;” is not registered');
  });
});

test('every person on the page can sign in with only the ticked scopes', async () => {
  const seen = await Promise.all(
    ['Dana Reyes', 'Ilse Marlow', 'Quiet Heron'].map(async (person) => {
      const { access_token: token } = await client.signIn({ person, refuses: ['account_information'] });
      return (await client.askApi('account/verifyCredentials', token)).body;
    }),
  );
  expect(seen.map(({ UserID, Nickname, GroupID }) => [UserID, Nickname, GroupID])).toEqual([
    [500001, 'dana_reyes', undefined],
    [500002, 'ilse_marlow', undefined],
    [123456, 'quiet_heron', undefined],
  ]);
});
