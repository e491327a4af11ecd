import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openForEachTest } from '../testing/accounts/each-test';
import { browserRequest, errorOf, openProgram, tokenRequests, startServices } from '../testing/accounts/program';

const { signal } = new AbortController();

const now = openForEachTest();

afterEach(() => {
  vi.useRealTimers();
});

const secretsIn = async (text: string): Promise<readonly string[]> =>
  (await now.services.client.knownSecrets())
    .map(({ value }) => value)
    .filter((value) => value.length > 7 && text.includes(value));

describe('Staying signed in', () => {
  it('survives a restart, with no unencrypted secret on disk', async () => {
    const account = await now.signIn({ secrets: { apiKey: now.services.announcement.picturesApi.apiKey } });
    const onDisk = ['vault.json', 'accounts.json']
      .map((name) => readFileSync(join(now.program.folder, name), 'latin1'))
      .join();
    expect(await secretsIn(onDisk)).toEqual([]);
    expect(
      await secretsIn(JSON.stringify(await now.services.client.knownSecrets())),
      'the search finds known secrets',
    ).not.toEqual([]);
    await now.restart();
    expect(await now.program.accounts.list()).toMatchObject([{ id: account.id, name: 'dana_reyes', signedOut: null }]);
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it('renews a token once for all calls that are rejected together, and saves the new token before use', async () => {
    const account = await now.signIn();
    await now.services.client.expire('access');
    await now.services.control.forgetRequests();
    const before = readFileSync(join(now.program.folder, 'vault.json'), 'utf8');
    await Promise.all([
      now.program.albumsOf(account),
      now.program.accounts.details(account.id, signal),
      now.program.albumsOf(account),
    ]);
    expect(await tokenRequests(now.services)).toMatchObject([{ grant_type: 'refresh_token' }]);
    expect(readFileSync(join(now.program.folder, 'vault.json'), 'utf8')).not.toBe(before);
    await now.restart();
    await now.program.albumsOf(account);
    expect((await tokenRequests(now.services)).length, 'the saved token is the latest that the service issued').toBe(1);
  });

  it.each([
    { title: 'no refresh token', unsafe: { refresh_token: null } },
    { title: 'an empty refresh token', unsafe: { refresh_token: '' } },
    { title: 'a scope that is null', unsafe: { scope: null } },
    { title: 'a list of scopes', unsafe: { scope: ['userid'] } },
    { title: 'an ID token that is null', unsafe: { id_token: null } },
    { title: 'an unsigned ID token', unsafe: { id_token: 'eyJhbGciOiJub25lIn0.e30.' } },
    { title: 'no lifetime', unsafe: { expires_in: null } },
    { title: 'a lifetime of 0', unsafe: { expires_in: 0 } },
    { title: 'a lifetime as a string', unsafe: { expires_in: '1200' } },
    { title: 'no token type', unsafe: { token_type: null } },
    { title: 'a token type in capitals', unsafe: { token_type: 'BEARER' } },
    { title: 'no field but the token', unsafe: 'nothing' },
  ] as const)('works after a sign-in and a renewal whose token response has $title', async ({ unsafe }) => {
    const tell = async (): Promise<void> => {
      await now.services.control.setFaults([]);
      const given = await now.services.client.signIn();
      const body = JSON.stringify(
        unsafe === 'nothing' ? { access_token: given.access_token } : { ...given, ...unsafe },
      );
      await now.services.control.setFaults([
        { match: { origin: 'login', methodName: 'token' }, body, contentType: 'application/json' },
      ]);
    };
    const account = await now.signIn();
    await now.services.client.expire('access');
    await tell();
    expect((await now.program.albumsOf(account)).length, 'the albums are read with the renewed token').toBeGreaterThan(
      3,
    );
    await tell();
    await now.program.accounts.signInAgain({ account: account.id, values: {}, secrets: {} }, signal);
    await now.services.control.forgetRequests();
    expect((await now.program.albumsOf(account)).length, 'the albums are read after the sign-in').toBeGreaterThan(3);
    expect(await tokenRequests(now.services), 'a token without a stated lifetime is not renewed').toEqual([]);
    expect(await now.program.accounts.list()).toMatchObject([{ signedOut: null }]);
  });

  it('renews the token shortly before it expires by the local clock', async () => {
    const account = await now.signIn();
    await now.services.control.forgetRequests();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 19.5 * 60_000 });
    await now.program.albumsOf(account);
    expect((await now.services.control.readRequests()).map(({ path }) => path)[0]).toBe('/OAuth/token');
  });

  it.each([-10, 10])(
    'works if the clock is wrong by %i minutes at the sign-in, and after the clock is corrected',
    async (minutes) => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
      const account = await now.signIn();
      expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
      vi.useRealTimers();
      await now.services.client.expire('access');
      expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
      expect(await now.program.accounts.list()).toMatchObject([{ signedOut: null }]);
    },
  );

  it('ends if the service refuses to renew the token, and the account stays and can sign in again', async () => {
    const account = await now.signIn();
    await now.services.client.expire('access');
    await now.services.client.expire('refresh');
    expect(await errorOf(now.program.albumsOf(account))).toMatchObject({ kind: 'signed-out' });
    expect(await now.program.accounts.list()).toMatchObject([{ id: account.id, signedOut: 'by-service', asksFor: [] }]);
    await now.restart();
    expect(await now.program.accounts.list()).toMatchObject([{ signedOut: 'by-service' }]);
    const before = now.program.accounts.identities()[0]?.library;
    expect(
      await now.program.accounts.signInAgain({ account: account.id, values: {}, secrets: {} }, signal),
    ).toMatchObject({
      id: account.id,
      signedOut: null,
    });
    expect(now.program.accounts.identities()[0]?.library, 'the albums that were read stay').toBe(before);
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it('ends if a permission was withdrawn', async () => {
    const account = await now.signIn();
    await now.services.control.setSettings({ revokedScopes: ['nickname'] });
    await now.services.client.expire('access');
    expect(await errorOf(now.program.albumsOf(account))).toMatchObject({
      kind: 'signed-out',
      quote: 'permissions_revoked',
    });
  });

  it.each([
    { title: 'cannot be reached', fault: { reset: true }, kind: 'offline' },
    { title: 'responds with status 503', fault: { status: 503 }, kind: 'service-failed' },
    { title: 'asks the program to wait', fault: { status: 429, retryAfterSeconds: 90 }, kind: 'rate-limited' },
    {
      title: 'is replaced by a web page with status 403',
      fault: { status: 403, body: '<html>Sign in to the café', contentType: 'text/html' },
      kind: 'blocked',
    },
    {
      title: 'is replaced by plain text with status 403',
      fault: { status: 403, body: 'error code: 1020', contentType: 'text/plain' },
      kind: 'service-failed',
    },
    {
      title: 'responds with status 404',
      fault: { status: 404, body: '{"Message":"No HTTP resource was found"}' },
      kind: 'service-failed',
    },
    { title: 'sends an unreadable response', fault: { status: 200, body: '{}' }, kind: 'unreadable-answer' },
  ] as const)('does not end if the login host $title', async ({ fault, kind }) => {
    const account = await now.signIn();
    await now.services.client.expire('access');
    await now.services.control.setFaults([{ match: { origin: 'login' }, ...fault }]);
    expect(await errorOf(now.program.albumsOf(account))).toMatchObject({ kind });
    expect(await now.program.accounts.list()).toMatchObject([{ signedOut: null }]);
    await now.services.control.setFaults([]);
    if (kind !== 'rate-limited') expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it.each([
    { type: 'text/html', body: '<html>Sign in to the café' },
    { type: 'text/plain', body: 'Unauthorized by the proxy' },
  ])('does not end if a proxy responds with status 401 and $type', async ({ type, body }) => {
    const account = await now.signIn();
    await now.services.control.setFaults([{ match: { origin: 'pictures' }, status: 401, body, contentType: type }]);
    await now.services.control.forgetRequests();
    expect((await errorOf(now.program.albumsOf(account))).kind).not.toBe('internal');
    expect(await tokenRequests(now.services)).toEqual([]);
    await now.services.control.setFaults([]);
    expect(await now.program.accounts.list()).toMatchObject([{ signedOut: null }]);
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it('survives an exit of the program while a token is renewed', async () => {
    const account = await now.signIn();
    await now.services.client.expire('access');
    await now.services.control.setFaults([{ match: { origin: 'login' }, latencyMs: 200 }]);
    await now.services.control.forgetRequests();
    const late = now.program.albumsOf(account);
    await expect.poll(async () => (await tokenRequests(now.services)).length).toBe(1);
    await now.program.accounts.settled();
    const { folder, keychain } = now.program;
    const next = await openProgram({ services: now.services, folder, keychain });
    await next.albumsOf(account);
    expect((await tokenRequests(now.services)).length, 'the next start uses the token that the service issued').toBe(1);
    await late;
  });

  it('continues with a token that expires soon and cannot be renewed yet', async () => {
    const account = await now.signIn();
    await now.services.control.setFaults([{ match: { origin: 'login' }, reset: true }]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 19.5 * 60_000 });
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it('does not renew endlessly if the service rejects each new token', async () => {
    const account = await now.signIn();
    await now.services.client.expire('access');
    await now.services.control.setFaults([{ match: { origin: 'pictures' }, status: 401, body: '{}' }]);
    await now.services.control.forgetRequests();
    const kinds = [];
    for (let call = 0; call < 3; call += 1) kinds.push((await errorOf(now.program.albumsOf(account))).kind);
    expect(kinds, 'a new token may be rejected for a while, so it does not sign the account out').toEqual([
      'signed-out',
      'service-failed',
      'service-failed',
    ]);
    expect((await tokenRequests(now.services)).length).toBe(1);
    expect(await now.program.accounts.list()).toMatchObject([{ signedOut: null }]);
    await now.services.control.setFaults([]);
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
  });
});

describe('A sign-in that cannot be saved or read', () => {
  it('lasts until the program exits if the system cannot protect secrets', async () => {
    const { keychain } = now.program;
    keychain.isThere = false;
    await now.restart();
    const account = await now.signIn();
    expect(account).toMatchObject({ isKept: false });
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
    await now.restart();
    expect(await now.program.accounts.list()).toEqual([]);
  });

  it('leaves the record of sealed secrets on disk unchanged, and never sends these secrets to another server', async () => {
    const account = await now.signIn();
    const onDisk = () => readFileSync(join(now.program.folder, 'accounts.json'), 'utf8');
    const before = onDisk();
    now.program.keychain.isThere = false;
    await now.restart();
    const elsewhere = await startServices();
    now.program.at({});
    await errorOf(now.signIn({ values: { loginServer: elsewhere.announcement.picturesApi.login.baseUrl } }));
    await now.program.accounts.signIn({ ...browserRequest(now.services, now.port) }, signal);
    expect(onDisk(), 'the account is signed in for this run only').toBe(before);
    await elsewhere.sandbox.stop();
    now.program.keychain.isThere = true;
    await now.restart();
    expect(await now.program.accounts.list()).toMatchObject([{ id: account.id, signedOut: null }]);
    writeFileSync(
      join(now.program.folder, 'accounts.json'),
      before.replaceAll(now.services.announcement.picturesApi.login.baseUrl, 'http://127.0.0.1:9'),
    );
    await now.restart();
    expect(
      await now.program.accounts.list(),
      'a record with another server’s address does not open the secrets',
    ).toMatchObject([{ signedOut: 'unreadable' }]);
  });

  it('is signed out while the keychain is missing, and works again once the keychain is back', async () => {
    const account = await now.signIn();
    now.program.keychain.isThere = false;
    await now.restart();
    expect(await now.program.accounts.list()).toMatchObject([
      { id: account.id, signedOut: 'unreadable', asksFor: ['clientSecret'] },
    ]);
    expect(await errorOf(now.program.albumsOf(account))).toMatchObject({ kind: 'signed-out' });
    now.program.keychain.isThere = true;
    await now.restart();
    expect(await now.program.accounts.list()).toMatchObject([{ id: account.id, signedOut: null, asksFor: [] }]);
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it('requires a new sign-in after the encryption keys are lost', async () => {
    const account = await now.signIn();
    now.program.keychain.loseKeys();
    await now.restart();
    expect(await now.program.accounts.list()).toMatchObject([{ signedOut: 'unreadable', asksFor: ['clientSecret'] }]);
    const { secrets } = browserRequest(now.services, now.port);
    await now.program.accounts.signInAgain({ account: account.id, values: {}, secrets }, signal);
    await now.restart();
    expect(await now.program.accounts.list()).toMatchObject([{ id: account.id, signedOut: null }]);
  });
});
