import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { picturesApi } from '../services/pictures-api/module';
import { smugmug12 } from '../services/smugmug-1.2/module';
import { openForEachTest } from '../testing/accounts/each-test';
import { browserRequest, comeBack, errorOf, freePort, openProgram, tokenRequests } from '../testing/accounts/program';

const { signal } = new AbortController();

const now = openForEachTest();

describe('Signing in through the browser', () => {
  it('adds an account with the name of the person, and lists its albums', async () => {
    const account = await now.signIn();
    expect(account).toMatchObject({
      name: 'dana_reyes',
      serviceName: 'Pictures API',
      signedOut: null,
      usesBrowser: true,
      asksFor: [],
      isKept: true,
    });
    expect(now.program.stages).toEqual(['waiting', 'finishing']);
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
    const details = await now.program.accounts.details(account.id, signal);
    expect(details.facts).toContainEqual({ name: 'group', value: 'Estuary Collective' });
    expect(details.facts).toContainEqual({ name: 'account-type', code: 'offers-services' });
    expect(details.abilities.filter(({ isAvailable }) => !isAvailable).map(({ why }) => why)).toEqual([
      { code: 'needs-api-key' },
    ]);
    const [form] = await tokenRequests(now.services);
    expect(form, 'PKCE is sent').toMatchObject({
      grant_type: 'authorization_code',
      code_verifier: expect.stringMatching(/^.{43,}$/) as string,
    });
  });

  it('reports a missing permission, which a new sign-in can add', async () => {
    now.program.at({ refuses: ['account_information'] });
    const account = await now.signIn();
    const lacking = async () =>
      (await now.program.accounts.details(account.id, signal)).abilities.filter(
        ({ missingPermission }) => missingPermission,
      );
    expect(await lacking()).toMatchObject([
      {
        why: { code: 'permission-missing-in-sign-in', permission: 'account_information' },
        missingPermission: 'account_information',
      },
    ]);
    now.program.at({});
    await now.program.accounts.signInAgain(
      { account: account.id, values: {}, secrets: {}, permission: 'account_information' },
      signal,
    );
    expect(await lacking()).toEqual([]);
    expect((await now.program.accounts.list()).length, 'no account is added').toBe(1);
  });

  it('checks group access again after the account has signed in again', async () => {
    now.program.at({ refuses: ['account_information'] });
    const account = await now.signIn();
    const members = async () => now.program.groupOf(account)?.members(signal);
    expect(await errorOf(members())).toMatchObject({ kind: 'forbidden' });
    now.program.at({});
    await now.program.accounts.signInAgain(
      { account: account.id, values: {}, secrets: {}, permission: 'account_information' },
      signal,
    );
    expect(await members(), 'no member is listed without an API key').toEqual([]);
  });

  it.each([
    { title: 'contains every field', unsafe: {} },
    { title: 'contains only the token', unsafe: { expires_in: null, token_type: null, scope: null } },
    { title: 'contains empty and null fields', unsafe: { expires_in: '0', token_type: '', scope: 'null' } },
  ])('signs in without a client secret through a URL fragment that $title', async ({ unsafe }) => {
    const { id } = now.services.client.secretless;
    now.program.at(async (address) => {
      const answer = await now.services.client.answer(address);
      const page = await fetch(new URL('/callback', answer));
      expect(await page.text()).toContain('<script');
      const body = new URLSearchParams(answer.hash.slice(1));
      for (const [name, value] of Object.entries(unsafe)) {
        if (value === null) body.delete(name);
        else body.set(name, value);
      }
      await fetch(new URL('/callback', answer), { method: 'POST', body, headers: { Origin: answer.origin } });
    });
    const request = browserRequest(now.services, now.port);
    const account = await now.program.accounts.signIn(
      { ...request, values: { ...request.values, clientId: id }, secrets: {} },
      signal,
    );
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
    await now.services.client.expire('access');
    expect(await errorOf(now.program.albumsOf(account))).toMatchObject({ kind: 'signed-out' });
    expect(await now.program.accounts.list()).toMatchObject([{ signedOut: 'expired', asksFor: [] }]);
  });

  it('stores no account and no secret if the person declines, cancels, or does not return', async () => {
    now.program.at({ cancels: true });
    expect(await errorOf(now.signIn())).toMatchObject({ kind: 'sign-in-failed', reason: 'cancelled-in-browser' });
    const givenUp = new AbortController();
    now.program.at(async () => {
      await Promise.resolve();
      givenUp.abort();
    });
    expect(
      await errorOf(now.program.accounts.signIn(browserRequest(now.services, now.port), givenUp.signal)),
    ).toMatchObject({ kind: 'cancelled' });
    const hurried = await openProgram({ services: now.services, limitMs: 50 });
    hurried.at(() => Promise.resolve());
    expect(await errorOf(hurried.accounts.signIn(browserRequest(now.services, now.port), signal))).toMatchObject({
      reason: 'browser-timed-out',
    });
    hurried.remove();
    now.program.at({});
    expect(await now.program.accounts.list()).toEqual([]);
    expect(await now.signIn(), 'the port is free again').toMatchObject({ signedOut: null });
  });

  it('rejects a callback with a wrong state, path or method, and keeps waiting', async () => {
    const statuses: number[] = [];
    now.program.at(async (address) => {
      const answer = await now.services.client.answer(address);
      const wrongState = new URL(answer);
      wrongState.searchParams.set('state', 'another');
      const wrongPath = new URL(answer);
      wrongPath.pathname = '/elsewhere';
      for (const [url, init] of [
        [wrongState, {}],
        [wrongPath, {}],
        [answer, { method: 'POST' }],
        [answer, {}],
      ] as const) {
        statuses.push((await fetch(url, init)).status);
      }
    });
    expect(await now.signIn()).toMatchObject({ signedOut: null });
    expect(statuses).toEqual([400, 404, 405, 200]);
    expect(now.program.stages).toEqual(['waiting', 'foreign-answer', 'finishing']);
  });

  it('accepts only one callback, and then closes the port', async () => {
    let answer: URL | undefined;
    now.program.at(async (address) => {
      answer = await now.services.client.answer(address);
      await fetch(answer);
    });
    await now.signIn();
    await expect(fetch(answer ?? '')).rejects.toThrow();
    expect((await tokenRequests(now.services)).length).toBe(1);
  });

  it('reports a port in use, and signs in on another port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(now.port, '127.0.0.1', resolve));
    expect(await errorOf(now.signIn())).toMatchObject({
      reason: 'port-taken',
      detail: { code: 'port-in-use', port: String(now.port), systemCode: 'EADDRINUSE' },
    });
    expect(await now.signIn({ values: { redirectPort: String(await freePort()) } })).toMatchObject({ signedOut: null });
    await new Promise((resolve) => other.close(resolve));
  });

  it('is cancelled when another sign-in starts', async () => {
    let begun: () => void = () => undefined;
    const isOpen = new Promise<void>((resolve) => (begun = resolve));
    now.program.at(async () => {
      await Promise.resolve();
      begun();
    });
    const first = errorOf(now.signIn());
    await isOpen;
    now.program.at({});
    const second = now.signIn({ values: { redirectPort: String(await freePort()) } });
    expect(await first).toMatchObject({ reason: 'another-sign-in' });
    expect(await second).toMatchObject({ signedOut: null });
  });

  it('reports why the token request failed, and adds no account', async () => {
    expect(await errorOf(now.signIn({ secrets: { clientSecret: 'not-the-secret' } }))).toMatchObject({
      kind: 'sign-in-failed',
      reason: 'refused',
      status: 401,
    });
    await now.services.control.setFaults([
      { match: { origin: 'login', methodName: 'token' }, status: 502, body: '<html>', contentType: 'text/html' },
    ]);
    expect(await errorOf(now.signIn())).toMatchObject({ kind: 'service-failed' });
    await now.services.control.setFaults([
      { match: { origin: 'login', methodName: 'token' }, body: '{"access_token":7}' },
    ]);
    expect(await errorOf(now.signIn())).toMatchObject({ kind: 'unreadable-answer' });
    expect(await now.program.accounts.list()).toEqual([]);
  });

  it('reuses the account of a person who signs in again, and rejects a sign-in of another person to this account', async () => {
    const first = await now.signIn();
    await now.program.accounts.change(first.id, { name: 'Mine', colour: 'plum' });
    expect(await now.signIn()).toMatchObject({ id: first.id, name: 'Mine', colour: 'plum' });
    now.program.at({ person: 'Ilse Marlow' });
    expect(
      await errorOf(now.program.accounts.signInAgain({ account: first.id, values: {}, secrets: {} }, signal)),
    ).toMatchObject({
      reason: 'different-person',
      detail: {
        code: 'signed-in-as-other',
        expected: 'dana_reyes',
        expectedIs: 'name',
        found: 'ilse_marlow',
        foundIs: 'name',
      },
    });
    const second = await now.signIn();
    expect((await now.program.accounts.list()).map(({ name }) => name)).toEqual(['Mine', 'ilse_marlow']);
    expect(second.colour).not.toBe('plum');
    expect((await now.program.accounts.move(second.id, 0)).map(({ name }) => name)).toEqual(['ilse_marlow', 'Mine']);
  });
});

describe('Other sign-in methods', () => {
  it('accept a pasted token, and report a token that the service rejects', async () => {
    const {
      baseUrl,
      accounts: [dana],
    } = now.services.announcement.picturesApi;
    const request = {
      method: 'token',
      service: picturesApi.id,
      server: baseUrl,
      values: {},
      secrets: { accessToken: dana?.accessToken ?? '' },
    };
    expect(
      await errorOf(now.program.accounts.signIn({ ...request, secrets: { accessToken: 'no-token' } }, signal)),
    ).toMatchObject({
      reason: 'refused',
    });
    const account = await now.program.accounts.signIn(request, signal);
    expect(account).toMatchObject({ usesBrowser: false, asksFor: ['accessToken'] });
    await now.services.control.setSettings({ revokedTokens: [request.secrets.accessToken] });
    expect(await errorOf(now.program.albumsOf(account))).toMatchObject({ kind: 'signed-out' });
    expect(await now.program.accounts.list()).toMatchObject([{ signedOut: 'expired' }]);
  });

  it('let a visitor browse with an API key', async () => {
    const { endpoint, apiKey } = now.services.announcement.smugmug;
    const request = { method: 'visitor', service: smugmug12.id, server: endpoint, values: {}, secrets: { apiKey } };
    expect(
      await errorOf(now.program.accounts.signIn({ ...request, secrets: { apiKey: 'wrong' } }, signal)),
    ).toMatchObject({
      reason: 'refused',
      code: 18,
    });
    const account = await now.program.accounts.signIn(request, signal);
    expect(
      (await now.program.accounts.details(account.id, signal)).abilities.map(({ isAvailable }) => isAvailable),
    ).toEqual([true, false]);
    expect(await now.program.accounts.signOut(account.id, signal)).toMatchObject({ revocation: 'not-possible' });
  });

  it('send a password once, store its hash instead, and end the session on signing out', async () => {
    const { endpoint, apiKey, secrets } = now.services.announcement.smugmug;
    const { emailAddress: userName, password } = secrets.account;
    const request = {
      method: 'password',
      service: smugmug12.id,
      server: endpoint,
      values: { userName },
      secrets: { apiKey, password },
    };
    expect(
      await errorOf(now.program.accounts.signIn({ ...request, secrets: { apiKey, password: 'wrong' } }, signal)),
    ).toMatchObject({
      reason: 'refused',
      code: 1,
    });
    const account = await now.program.accounts.signIn(request, signal);
    await now.restart();
    await now.services.control.forgetRequests();
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(0);
    expect((await now.services.control.readRequests()).map(({ form }) => form['method'])[0]).toBe(
      'smugmug.login.withHash',
    );
    expect(await now.program.accounts.signOut(account.id, signal)).toMatchObject({
      name: 'Gatehouse',
      revocation: 'revoked',
    });
    expect((await now.services.control.readRequests()).map(({ form }) => form['method']).at(-1)).toBe('smugmug.logout');
    expect(await now.program.accounts.list()).toEqual([]);
  });

  it('reject plain http and hosts that the person did not allow, before a request is sent', async () => {
    const request = {
      method: 'password',
      service: smugmug12.id,
      server: 'http://photos.example.com/json/1.2.0/',
      values: { userName: 'u' },
      secrets: { apiKey: 'k', password: 'p' },
    };
    expect(await errorOf(now.program.accounts.signIn(request, signal))).toMatchObject({ kind: 'not-understood' });
    expect(
      await errorOf(now.signIn({ values: { loginServer: 'https://login.example.com' } })),
      'a host that the person did not allow is refused',
    ).toMatchObject({ kind: 'cancelled' });
    expect(await now.services.control.readRequests()).toEqual([]);
  });
});

describe('Signing out', () => {
  it('removes all data of the account from disk, and a late response does not restore them', async () => {
    const account = await now.signIn();
    await now.services.client.expire('access');
    const late = errorOf(now.program.albumsOf(account));
    await now.program.accounts.signOut(account.id, signal);
    await late;
    for (const name of ['vault.json', 'accounts.json']) {
      expect(readFileSync(join(now.program.folder, name), 'utf8')).not.toContain(account.id);
    }
    await now.restart();
    expect(await now.program.accounts.list()).toEqual([]);
  });

  it('cancels the calls that still use the account', async () => {
    const account = await now.signIn();
    const entry = now.program.accounts.identities().find(({ identity }) => identity.key === account.identity);
    expect(entry?.ended?.aborted).toBe(false);
    await now.program.accounts.signOut(account.id, signal);
    expect(entry?.ended?.aborted).toBe(true);
  });

  it('is final, even if a sign-in to the same account completes at the same time', async () => {
    const account = await now.signIn();
    now.program.keychain.delayMs = 20;
    let leaving: Promise<unknown> = Promise.resolve();
    now.program.at(async (address) => {
      await comeBack(now.services, address);
      leaving = now.program.accounts.signOut(account.id, signal);
    });
    const again = now.program.accounts
      .signInAgain({ account: account.id, values: {}, secrets: {} }, signal)
      .catch(() => null);
    await again;
    await leaving;
    expect(await now.program.accounts.list()).toEqual([]);
    now.program = await openProgram({
      services: now.services,
      folder: now.program.folder,
      keychain: now.program.keychain,
    });
    expect(await now.program.accounts.list()).toEqual([]);
  });

  it('is not needed before a sign-in by another method, which is used from the first call', async () => {
    const {
      baseUrl,
      accounts: [dana],
    } = now.services.announcement.picturesApi;
    const byToken = {
      method: 'token',
      service: picturesApi.id,
      server: baseUrl,
      values: {},
      secrets: { accessToken: dana?.accessToken ?? '' },
    };
    const account = await now.program.accounts.signIn(byToken, signal);
    now.program.keychain.delayMs = 20;
    const anew = now.signIn();
    // A call that began under the old sign-in may be cancelled by the new sign-in; no other failure is allowed.
    const cutOff = (reason: unknown) =>
      expect(reason).toMatchObject({ error: { detail: { code: 'account-changed-meanwhile' } } });
    while ((await now.program.accounts.list())[0]?.usesBrowser === false)
      await now.program.albumsOf(account).catch(cutOff);
    await anew;
    await now.services.client.expire('access');
    expect((await now.program.albumsOf(account)).length, 'the token is renewed').toBeGreaterThan(3);
  });

  it('leaves the other accounts signed in', async () => {
    const first = await now.signIn();
    now.program.at((address) => comeBack(now.services, address, { person: 'Ilse Marlow' }).then(() => undefined));
    const second = await now.signIn();
    expect(await now.program.accounts.signOut(first.id, signal)).toMatchObject({ revocation: 'not-possible' });
    expect((await now.program.albumsOf(second)).length).toBeGreaterThan(0);
    expect((await now.program.accounts.list()).map(({ id }) => id)).toEqual([second.id]);
  });
});
