import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openForEachTest } from './fixtures/each-test';
import { browserRequest, errorOf, openProgram, tokenRequests, startServices } from './fixtures/program';

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
  it('survives a restart, with nothing secret in plain on disk', async () => {
    const account = await now.signIn({ apiKey: now.services.announcement.picturesApi.apiKey });
    const onDisk = ['vault.json', 'accounts.json']
      .map((name) => readFileSync(join(now.program.folder, name), 'latin1'))
      .join();
    expect(await secretsIn(onDisk)).toEqual([]);
    expect(
      await secretsIn(JSON.stringify(await now.services.client.knownSecrets())),
      'the search can fail',
    ).not.toEqual([]);
    await now.restart();
    expect(await now.program.accounts.list()).toMatchObject([{ id: account.id, name: 'dana_reyes', signedOut: null }]);
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it('renews a token once however many calls are refused together, and keeps it before it is used', async () => {
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
    expect((await tokenRequests(now.services)).length, 'what was kept is what the service gave last').toBe(1);
  });

  it.each([
    { title: 'no refresh token', said: { refresh_token: null } },
    { title: 'an empty refresh token', said: { refresh_token: '' } },
    { title: 'a scope that is null', said: { scope: null } },
    { title: 'a list of scopes', said: { scope: ['userid'] } },
    { title: 'an ID token that is null', said: { id_token: null } },
    { title: 'an ID token of somebody else', said: { id_token: 'eyJhbGciOiJub25lIn0.e30.' } },
    { title: 'no lifetime', said: { expires_in: null } },
    { title: 'a lifetime of nothing', said: { expires_in: 0 } },
    { title: 'a lifetime in words', said: { expires_in: '1200' } },
    { title: 'no type', said: { token_type: null } },
    { title: 'a type in capitals', said: { token_type: 'BEARER' } },
    { title: 'nothing but the token', said: 'nothing' },
  ] as const)('signs in and is renewed where the service tells $title', async ({ said }) => {
    const tell = async (): Promise<void> => {
      await now.services.control.setFaults([]);
      const given = await now.services.client.signIn();
      const body = JSON.stringify(said === 'nothing' ? { access_token: given.access_token } : { ...given, ...said });
      await now.services.control.setFaults([
        { match: { origin: 'login', methodName: 'token' }, body, contentType: 'application/json' },
      ]);
    };
    const account = await now.signIn();
    await now.services.client.expire('access');
    await tell();
    expect((await now.program.albumsOf(account)).length, 'renewed').toBeGreaterThan(3);
    await tell();
    await now.program.accounts.signInAgain({ account: account.id }, signal);
    await now.services.control.forgetRequests();
    expect((await now.program.albumsOf(account)).length, 'signed in').toBeGreaterThan(3);
    expect(await tokenRequests(now.services), 'a lifetime that is not told is no reason to renew').toEqual([]);
    expect(await now.program.accounts.list()).toMatchObject([{ signedOut: null }]);
  });

  it('renews before the end, by its own clock', async () => {
    const account = await now.signIn();
    await now.services.control.forgetRequests();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 19.5 * 60_000 });
    await now.program.albumsOf(account);
    expect((await now.services.control.readRequests()).map(({ path }) => path)[0]).toBe('/OAuth/token');
  });

  it.each([-10, 10])('bears a clock that is %i minutes off after the sign-in, and before it', async (minutes) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
    const account = await now.signIn();
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
    vi.useRealTimers();
    await now.services.client.expire('access');
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
    expect(await now.program.accounts.list()).toMatchObject([{ signedOut: null }]);
  });

  it('is over where the service refuses to renew, keeps the account, and a new sign-in brings it back', async () => {
    const account = await now.signIn();
    await now.services.client.expire('access');
    await now.services.client.expire('refresh');
    expect(await errorOf(now.program.albumsOf(account))).toMatchObject({ kind: 'signed-out' });
    expect(await now.program.accounts.list()).toMatchObject([{ id: account.id, signedOut: 'by-service', asksFor: [] }]);
    await now.restart();
    expect(await now.program.accounts.list()).toMatchObject([{ signedOut: 'by-service' }]);
    const before = now.program.accounts.identities()[0]?.library;
    expect(await now.program.accounts.signInAgain({ account: account.id }, signal)).toMatchObject({
      id: account.id,
      signedOut: null,
    });
    expect(now.program.accounts.identities()[0]?.library, 'what was read of its albums stays').toBe(before);
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it('is over where a permission was withdrawn', async () => {
    const account = await now.signIn();
    await now.services.control.setSettings({ revokedScopes: ['nickname'] });
    await now.services.client.expire('access');
    expect(await errorOf(now.program.albumsOf(account))).toMatchObject({
      kind: 'signed-out',
      detail: expect.stringContaining('permissions_revoked') as string,
    });
  });

  it.each([
    { title: 'is not reached', fault: { reset: true }, kind: 'offline' },
    { title: 'fails', fault: { status: 503 }, kind: 'service-failed' },
    { title: 'asks to wait', fault: { status: 429, retryAfterSeconds: 90 }, kind: 'rate-limited' },
    {
      title: 'is hidden by a page for people',
      fault: { status: 403, body: '<html>Sign in to the café', contentType: 'text/html' },
      kind: 'blocked',
    },
    {
      title: 'is hidden by a wall without words',
      fault: { status: 403, body: 'error code: 1020', contentType: 'text/plain' },
      kind: 'service-failed',
    },
    {
      title: 'is not set up',
      fault: { status: 404, body: '{"Message":"No HTTP resource was found"}' },
      kind: 'service-failed',
    },
    { title: 'says something unreadable', fault: { status: 200, body: '{}' }, kind: 'unreadable-answer' },
  ] as const)('is not over where the login host $title', async ({ fault, kind }) => {
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
  ])('is not over where somebody in between answers 401 with $type', async ({ type, body }) => {
    const account = await now.signIn();
    await now.services.control.setFaults([{ match: { origin: 'pictures' }, status: 401, body, contentType: type }]);
    await now.services.control.forgetRequests();
    expect((await errorOf(now.program.albumsOf(account))).kind).not.toBe('internal');
    expect(await tokenRequests(now.services)).toEqual([]);
    await now.services.control.setFaults([]);
    expect(await now.program.accounts.list()).toMatchObject([{ signedOut: null }]);
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it('is not lost by a program that ends while a token is renewed', async () => {
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
    expect((await tokenRequests(now.services)).length, 'the next start has what the service gave').toBe(1);
    await late;
  });

  it('goes on with a token that is about to end while it cannot be renewed', async () => {
    const account = await now.signIn();
    await now.services.control.setFaults([{ match: { origin: 'login' }, reset: true }]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 19.5 * 60_000 });
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it('does not renew without end a token that is refused as soon as it was given', async () => {
    const account = await now.signIn();
    await now.services.client.expire('access');
    await now.services.control.setFaults([{ match: { origin: 'pictures' }, status: 401, body: '{}' }]);
    await now.services.control.forgetRequests();
    const kinds = [];
    for (let call = 0; call < 3; call += 1) kinds.push((await errorOf(now.program.albumsOf(account))).kind);
    expect(kinds, 'not all of the service may know the new token yet').toEqual([
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

describe('What cannot be kept, or not be read', () => {
  it('lasts until the end where nothing protects secrets', async () => {
    const { keychain } = now.program;
    keychain.isThere = false;
    await now.restart();
    const account = await now.signIn();
    expect(account).toMatchObject({ isKept: false });
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
    await now.restart();
    expect(await now.program.accounts.list()).toEqual([]);
  });

  it('leaves on disk what goes with sealed secrets, and never leads these to another server', async () => {
    const account = await now.signIn();
    const onDisk = () => readFileSync(join(now.program.folder, 'accounts.json'), 'utf8');
    const before = onDisk();
    now.program.keychain.isThere = false;
    await now.restart();
    const elsewhere = await startServices();
    now.program.at({});
    await errorOf(now.signIn({ loginServer: elsewhere.announcement.picturesApi.login.baseUrl }));
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
    expect(await now.program.accounts.list(), 'what is in plain was changed').toMatchObject([
      { signedOut: 'unreadable' },
    ]);
  });

  it('waits for its keychain, and is signed out meanwhile', async () => {
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

  it('asks calmly for a new sign-in once its keys are lost', async () => {
    const account = await now.signIn();
    now.program.keychain.loseKeys();
    await now.restart();
    expect(await now.program.accounts.list()).toMatchObject([{ signedOut: 'unreadable', asksFor: ['clientSecret'] }]);
    const { clientSecret } = browserRequest(now.services, now.port);
    await now.program.accounts.signInAgain({ account: account.id, clientSecret }, signal);
    await now.restart();
    expect(await now.program.accounts.list()).toMatchObject([{ id: account.id, signedOut: null }]);
  });
});
