import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '../../preload/contract';
import { browserRequest, errorOf, freePort, openProgram, tokenRequests, type Services, startServices, type TestProgram } from './fixtures/program';

const { signal } = new AbortController();

let services: Services;
let program: TestProgram;
let port: number;

beforeAll(async () => {
  services = await startServices();
});

beforeEach(async () => {
  program = await openProgram({ services });
  port = await freePort();
});

afterEach(async () => {
  vi.useRealTimers();
  program.remove();
  await services.control.reset();
  await services.control.forgetRequests();
});

afterAll(() => services.sandbox.stop());

function signIn(over: Partial<ReturnType<typeof browserRequest>> = {}): Promise<Account> {
  return program.accounts.signIn({ ...browserRequest(services, port), ...over }, signal);
}

/** What is in memory is as good as gone: the next start reads what is on disk. */
async function restart(): Promise<TestProgram> {
  program = await openProgram({ services, folder: program.folder, keychain: program.keychain });
  return program;
}

const secretsIn = async (text: string): Promise<readonly string[]> =>
  (await services.client.knownSecrets()).map(({ value }) => value).filter((value) => value.length > 7 && text.includes(value));

describe('Staying signed in', () => {
  it('survives a restart, with nothing secret in plain on disk', async () => {
    const account = await signIn({ apiKey: services.announcement.picturesApi.apiKey });
    const onDisk = ['vault.json', 'accounts.json'].map((name) => readFileSync(join(program.folder, name), 'latin1')).join();
    expect(await secretsIn(onDisk)).toEqual([]);
    expect(await secretsIn(JSON.stringify(await services.client.knownSecrets())), 'the search can fail').not.toEqual([]);
    await restart();
    expect(await program.accounts.list()).toMatchObject([{ id: account.id, name: 'dana_reyes', signedOut: null }]);
    expect((await program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it('renews a token once however many calls are refused together, and keeps it before it is used', async () => {
    const account = await signIn();
    await services.client.expire('access');
    await services.control.forgetRequests();
    const before = readFileSync(join(program.folder, 'vault.json'), 'utf8');
    await Promise.all([program.albumsOf(account), program.accounts.details(account.id, signal), program.albumsOf(account)]);
    expect(await tokenRequests(services)).toMatchObject([{ grant_type: 'refresh_token' }]);
    expect(readFileSync(join(program.folder, 'vault.json'), 'utf8')).not.toBe(before);
    await restart();
    await program.albumsOf(account);
    expect((await tokenRequests(services)).length, 'what was kept is what the service gave last').toBe(1);
  });

  it('renews before the end, by its own clock', async () => {
    const account = await signIn();
    await services.control.forgetRequests();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 19.5 * 60_000 });
    await program.albumsOf(account);
    expect((await services.control.readRequests()).map(({ path }) => path)[0]).toBe('/OAuth/token');
  });

  it.each([-10, 10])('bears a clock that is %i minutes off after the sign-in, and before it', async (minutes) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
    const account = await signIn();
    expect((await program.albumsOf(account)).length).toBeGreaterThan(3);
    vi.useRealTimers();
    await services.client.expire('access');
    expect((await program.albumsOf(account)).length).toBeGreaterThan(3);
    expect(await program.accounts.list()).toMatchObject([{ signedOut: null }]);
  });

  it('is over where the service refuses to renew, keeps the account, and a new sign-in brings it back', async () => {
    const account = await signIn();
    await services.client.expire('access');
    await services.client.expire('refresh');
    expect(await errorOf(program.albumsOf(account))).toMatchObject({ kind: 'signed-out' });
    expect(await program.accounts.list()).toMatchObject([{ id: account.id, signedOut: 'by-service', asksFor: [] }]);
    await restart();
    expect(await program.accounts.list()).toMatchObject([{ signedOut: 'by-service' }]);
    const before = program.accounts.identities()[0]?.library;
    expect(await program.accounts.signInAgain({ account: account.id }, signal)).toMatchObject({ id: account.id, signedOut: null });
    expect(program.accounts.identities()[0]?.library, 'what was read of its albums stays').toBe(before);
    expect((await program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it('is over where a permission was withdrawn', async () => {
    const account = await signIn();
    await services.control.setSettings({ revokedScopes: ['nickname'] });
    await services.client.expire('access');
    expect(await errorOf(program.albumsOf(account))).toMatchObject({ kind: 'signed-out', detail: expect.stringContaining('permissions_revoked') as string });
  });

  it.each([
    { title: 'is not reached', fault: { reset: true }, kind: 'offline' },
    { title: 'fails', fault: { status: 503 }, kind: 'service-failed' },
    { title: 'asks to wait', fault: { status: 429, retryAfterSeconds: 90 }, kind: 'rate-limited' },
    { title: 'is hidden by a page for people', fault: { status: 403, body: '<html>Sign in to the café', contentType: 'text/html' }, kind: 'blocked' },
    { title: 'is hidden by a wall without words', fault: { status: 403, body: 'error code: 1020', contentType: 'text/plain' }, kind: 'service-failed' },
    { title: 'is not set up', fault: { status: 404, body: '{"Message":"No HTTP resource was found"}' }, kind: 'service-failed' },
    { title: 'says something unreadable', fault: { status: 200, body: '{}' }, kind: 'unreadable-answer' },
  ] as const)('is not over where the login host $title', async ({ fault, kind }) => {
    const account = await signIn();
    await services.client.expire('access');
    await services.control.setFaults([{ match: { origin: 'login' }, ...fault }]);
    expect(await errorOf(program.albumsOf(account))).toMatchObject({ kind });
    expect(await program.accounts.list()).toMatchObject([{ signedOut: null }]);
    await services.control.setFaults([]);
    if (kind !== 'rate-limited') expect((await program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it.each([
    { type: 'text/html', body: '<html>Sign in to the café' },
    { type: 'text/plain', body: 'Unauthorized by the proxy' },
  ])('is not over where somebody in between answers 401 with $type', async ({ type, body }) => {
    const account = await signIn();
    await services.control.setFaults([{ match: { origin: 'pictures' }, status: 401, body, contentType: type }]);
    await services.control.forgetRequests();
    expect((await errorOf(program.albumsOf(account))).kind).not.toBe('internal');
    expect(await tokenRequests(services)).toEqual([]);
    await services.control.setFaults([]);
    expect(await program.accounts.list()).toMatchObject([{ signedOut: null }]);
    expect((await program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it('is not lost by a program that ends while a token is renewed', async () => {
    const account = await signIn();
    await services.client.expire('access');
    await services.control.setFaults([{ match: { origin: 'login' }, latencyMs: 200 }]);
    await services.control.forgetRequests();
    const late = program.albumsOf(account);
    await expect.poll(async () => (await tokenRequests(services)).length).toBe(1);
    await program.accounts.settled();
    const { folder, keychain } = program;
    const next = await openProgram({ services, folder, keychain });
    await next.albumsOf(account);
    expect((await tokenRequests(services)).length, 'the next start has what the service gave').toBe(1);
    await late;
  });

  it('goes on with a token that is about to end while it cannot be renewed', async () => {
    const account = await signIn();
    await services.control.setFaults([{ match: { origin: 'login' }, reset: true }]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 19.5 * 60_000 });
    expect((await program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it('does not renew without end a token that is refused as soon as it was given', async () => {
    const account = await signIn();
    await services.client.expire('access');
    await services.control.setFaults([{ match: { origin: 'pictures' }, status: 401, body: '{}' }]);
    await services.control.forgetRequests();
    const kinds = [];
    for (let call = 0; call < 3; call += 1) kinds.push((await errorOf(program.albumsOf(account))).kind);
    expect(kinds, 'not all of the service may know the new token yet').toEqual(['signed-out', 'service-failed', 'service-failed']);
    expect((await tokenRequests(services)).length).toBe(1);
    expect(await program.accounts.list()).toMatchObject([{ signedOut: null }]);
    await services.control.setFaults([]);
    expect((await program.albumsOf(account)).length).toBeGreaterThan(3);
  });
});

describe('What cannot be kept, or not be read', () => {
  it('lasts until the end where nothing protects secrets', async () => {
    const { keychain } = program;
    keychain.isThere = false;
    await restart();
    const account = await signIn();
    expect(account).toMatchObject({ isKept: false });
    expect((await program.albumsOf(account)).length).toBeGreaterThan(3);
    await restart();
    expect(await program.accounts.list()).toEqual([]);
  });

  it('leaves on disk what goes with sealed secrets, and never leads these to another server', async () => {
    const account = await signIn();
    const onDisk = () => readFileSync(join(program.folder, 'accounts.json'), 'utf8');
    const before = onDisk();
    program.keychain.isThere = false;
    await restart();
    const elsewhere = await startServices();
    program.at({});
    await errorOf(signIn({ loginServer: elsewhere.announcement.picturesApi.login.baseUrl }));
    await program.accounts.signIn({ ...browserRequest(services, port) }, signal);
    expect(onDisk(), 'the account is signed in for this run only').toBe(before);
    await elsewhere.sandbox.stop();
    program.keychain.isThere = true;
    await restart();
    expect(await program.accounts.list()).toMatchObject([{ id: account.id, signedOut: null }]);
    writeFileSync(join(program.folder, 'accounts.json'), before.replaceAll(services.announcement.picturesApi.login.baseUrl, 'http://127.0.0.1:9'));
    await restart();
    expect(await program.accounts.list(), 'what is in plain was changed').toMatchObject([{ signedOut: 'unreadable' }]);
  });

  it('waits for its keychain, and is signed out meanwhile', async () => {
    const account = await signIn();
    program.keychain.isThere = false;
    await restart();
    expect(await program.accounts.list()).toMatchObject([{ id: account.id, signedOut: 'unreadable', asksFor: ['clientSecret'] }]);
    expect(await errorOf(program.albumsOf(account))).toMatchObject({ kind: 'signed-out' });
    program.keychain.isThere = true;
    await restart();
    expect(await program.accounts.list()).toMatchObject([{ id: account.id, signedOut: null, asksFor: [] }]);
    expect((await program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it('asks calmly for a new sign-in once its keys are lost', async () => {
    const account = await signIn();
    program.keychain.loseKeys();
    await restart();
    expect(await program.accounts.list()).toMatchObject([{ signedOut: 'unreadable', asksFor: ['clientSecret'] }]);
    const { clientSecret } = browserRequest(services, port);
    await program.accounts.signInAgain({ account: account.id, clientSecret }, signal);
    await restart();
    expect(await program.accounts.list()).toMatchObject([{ id: account.id, signedOut: null }]);
  });
});

