import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../sandbox';
import { CHALLENGE, createTestingClient, type TokenReply, VERIFIER } from './testing-client';

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

const WITH_CHALLENGE = { code_challenge: CHALLENGE, code_challenge_method: 'S256' };

async function newCode(fields: Record<string, string> = {}): Promise<string> {
  return (await client.answer(client.authorizeUrl(fields))).searchParams.get('code') ?? '';
}

async function isAccepted(accessToken: string | undefined): Promise<boolean> {
  return (await client.askApi('account/verifyCredentials', accessToken)).status === 200;
}

const outcomeOf = ({ status, body }: TokenReply) => [status, body.error];
const EXPIRED = [401, 'refresh_token_has_expired'];
const BAD_CODE = [400, 'invalid_grant'];

describe('an authorization code', () => {
  test('returns both tokens, and the access token works for the API', async () => {
    const { status, cacheControl, body } = await client.redeem(await newCode());
    expect({ status, cacheControl, ...body }).toEqual({
      status: 200,
      cacheControl: 'no-store',
      access_token: expect.any(String) as string,
      token_type: 'bearer',
      expires_in: 1200,
      refresh_token: expect.any(String) as string,
    });
    expect(await isAccepted(body.access_token)).toBe(true);
    expect(await isAccepted(body.refresh_token)).toBe(false);
  });

  test('is refused the second time, and the tokens that it returned are revoked', async () => {
    const code = await newCode();
    const first = await client.redeem(code);
    const renewed = await client.refresh(first.body.refresh_token);
    expect(outcomeOf(await client.redeem(code))).toEqual(BAD_CODE);
    expect([await isAccepted(first.body.access_token), await isAccepted(renewed.body.access_token)]).toEqual([
      false,
      false,
    ]);
    expect(outcomeOf(await client.refresh(renewed.body.refresh_token))).toEqual(EXPIRED);
  });

  test('works only with its redirect URI, and a failed attempt uses it up', async () => {
    const code = await newCode();
    expect(outcomeOf(await client.redeem(code, { redirect_uri: 'http://127.0.0.1:47812/callback' }))).toEqual(BAD_CODE);
    expect(outcomeOf(await client.redeem(code))).toEqual(BAD_CODE);
    expect(outcomeOf(await client.redeem('unknown'))).toEqual(BAD_CODE);
  });

  test('needs the verifier if a challenge was sent, and accepts an unneeded verifier', async () => {
    const outcomes = [
      await client.redeem(await newCode(WITH_CHALLENGE)),
      await client.redeem(await newCode(WITH_CHALLENGE), { code_verifier: CHALLENGE }),
      await client.redeem(await newCode(WITH_CHALLENGE), { code_verifier: VERIFIER }),
      await client.redeem(await newCode(), { code_verifier: VERIFIER }),
    ];
    expect(outcomes.map(({ status }) => status)).toEqual([400, 400, 200, 200]);
  });
});

describe('a token refresh', () => {
  test('returns a new pair and invalidates the old refresh token immediately', async () => {
    const first = await client.signIn();
    const second = await client.refresh(first.refresh_token);
    expect([second.status, second.cacheControl, second.body.expires_in]).toEqual([200, 'no-store', 1200]);
    expect(
      new Set([first.access_token, first.refresh_token, second.body.access_token, second.body.refresh_token]).size,
    ).toBe(4);
    expect(outcomeOf(await client.refresh(first.refresh_token))).toEqual(EXPIRED);
    expect(outcomeOf(await client.refresh('unknown'))).toEqual(EXPIRED);
    expect([await isAccepted(first.access_token), await isAccepted(second.body.access_token)]).toEqual([true, true]);
    expect((await client.refresh(second.body.refresh_token)).status).toBe(200);
  });

  test('with a used refresh token ends the whole sign-in if so configured', async () => {
    await client.set({ isRefreshReuseFatal: true });
    const first = await client.signIn();
    const second = await client.refresh(first.refresh_token);
    expect(outcomeOf(await client.refresh(first.refresh_token))).toEqual(EXPIRED);
    expect(outcomeOf(await client.refresh(second.body.refresh_token))).toEqual(EXPIRED);
    expect(await isAccepted(second.body.access_token)).toBe(false);
  });

  test('is refused after the user withdraws a scope, and the access token loses that scope', async () => {
    const { access_token: accessToken, refresh_token: refreshToken } = await client.signIn();
    const other = await client.signIn({ refuses: ['account_information'] });
    await client.set({ revokedScopes: ['account_information'] });
    expect(outcomeOf(await client.refresh(refreshToken))).toEqual([401, 'permissions_revoked']);
    expect((await client.askApi('account/GetPermissions', accessToken)).body).toEqual({
      Permissions: [
        { Permission: 'userid', Status: 'granted' },
        { Permission: 'nickname', Status: 'granted' },
      ],
    });
    expect((await client.refresh(other.refresh_token)).status).toBe(200);
  });
});

describe('tokens become invalid', () => {
  test('when the control API expires them', async () => {
    const { access_token: accessToken, refresh_token: refreshToken } = await client.signIn();
    await client.expire('access');
    expect(await isAccepted(accessToken)).toBe(false);
    expect(await isAccepted(sandbox.announcement.picturesApi.accounts[0]?.accessToken)).toBe(true);
    const renewed = await client.refresh(refreshToken);
    expect(await isAccepted(renewed.body.access_token)).toBe(true);
    await client.expire('refresh');
    expect(outcomeOf(await client.refresh(renewed.body.refresh_token))).toEqual(EXPIRED);
    expect(await isAccepted(renewed.body.access_token)).toBe(true);
  });

  test('after the configured lifetime, even if `expires_in` states another', async () => {
    await client.set({ accessTokenSeconds: 0, refreshTokenSeconds: 0, expiresInSaid: 3600 });
    const { access_token: accessToken, refresh_token: refreshToken, expires_in: expiresIn } = await client.signIn();
    expect(expiresIn).toBe(3600);
    expect(await isAccepted(accessToken)).toBe(false);
    expect(outcomeOf(await client.refresh(refreshToken))).toEqual(EXPIRED);
  });

  test('when they are revoked individually', async () => {
    const { access_token: accessToken } = await client.signIn();
    await client.set({ revokedTokens: [accessToken] });
    expect(await isAccepted(accessToken)).toBe(false);
  });
});

test('each invalid token request gets its status and error code', async () => {
  const { refresh_token: refreshToken = '' } = await client.signIn();
  const { baseUrl } = sandbox.announcement.picturesApi.login;
  expect([
    outcomeOf(await client.refresh(refreshToken, { client_secret: 'wrong' })),
    outcomeOf(await client.refresh(refreshToken, { client_id: 'nobody' })),
    outcomeOf(await client.refresh(refreshToken, { client_id: client.secretless.id, client_secret: '' })),
    outcomeOf(await client.sendToken({})),
    outcomeOf(await client.sendToken({ grant_type: 'password' })),
  ]).toEqual([
    [401, 'invalid_client'],
    [401, 'invalid_client'],
    [401, 'invalid_client'],
    [400, 'invalid_request'],
    [400, 'unsupported_grant_type'],
  ]);
  const fields = {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    client_id: client.project.id,
    client_secret: client.project.secret ?? '',
  };
  const asJson = await fetch(`${baseUrl}/OAuth/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(fields),
  });
  const inAddress = await fetch(`${baseUrl}/oauth/TOKEN?${new URLSearchParams(fields).toString()}`, {
    method: 'POST',
    body: new URLSearchParams({ a: '1' }),
  });
  expect([asJson.status, inAddress.status, (await fetch(`${baseUrl}/OAuth/token`)).status]).toEqual([400, 401, 405]);
  expect((await client.refresh(refreshToken)).status).toBe(200);
});

test('the control API returns every secret of the run', async () => {
  const code = await newCode(WITH_CHALLENGE);
  const { body } = await client.redeem(code, { code_verifier: VERIFIER });
  const { smugmug, picturesApi } = sandbox.announcement;
  const opened = await fetch(`${smugmug.endpoint}?method=smugmug.login.anonymously&APIKey=${smugmug.apiKey}`);
  const { Login } = (await opened.json()) as { Login: { Session: { id: string } } };
  expect(await client.knownSecrets()).toEqual(
    expect.arrayContaining([
      { kind: 'access-token', value: picturesApi.accounts[0]?.accessToken },
      { kind: 'access-token', value: body.access_token },
      { kind: 'api-key', value: smugmug.apiKey },
      { kind: 'client-secret', value: client.project.secret },
      { kind: 'code', value: code },
      { kind: 'code-verifier', value: VERIFIER },
      { kind: 'password', value: smugmug.secrets.account.password },
      { kind: 'password', value: smugmug.secrets.gatehouse.sitePassword },
      { kind: 'password-hash', value: '$1$gatehous$4rTq8ZcWb1LmN0pXyVsKe/' },
      { kind: 'refresh-token', value: body.refresh_token },
      { kind: 'session', value: Login.Session.id },
    ]),
  );
});

test('fault rules apply to the login host, and its requests are logged', async () => {
  const { control } = sandbox.announcement;
  const { refresh_token: refreshToken } = await client.signIn();
  await fetch(`${control}/faults`, {
    method: 'PUT',
    body: JSON.stringify([{ match: { origin: 'login', methodName: 'token' }, times: 1, status: 503, body: '{}' }]),
  });
  expect((await client.refresh(refreshToken)).status).toBe(503);
  expect((await client.refresh(refreshToken)).status).toBe(200);
  const requests = (await (await fetch(`${control}/requests`)).json()) as {
    origin: string;
    path: string;
    form: object;
  }[];
  expect(requests.at(-1)).toMatchObject({
    origin: 'login',
    path: '/OAuth/token',
    form: { refresh_token: refreshToken },
  });
});
