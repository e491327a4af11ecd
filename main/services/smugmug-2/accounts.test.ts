import { describe, expect, it } from 'vitest';
import { ServiceId } from '../../../preload/contract/server';
import type { SignInRequest } from '../../../preload/contract';
import { openForEachTest } from '../../testing/accounts/each-test';
import { errorOf } from '../../testing/accounts/program';
import { SMUGMUG_2 } from './ids';

const { signal } = new AbortController();
const now = openForEachTest();

function requestFor(
  method: 'browser' | 'code' | 'visitor',
  secrets: Readonly<Record<string, string>> = {},
): SignInRequest {
  const { baseUrl, apiKey, apiSecret } = now.services.announcement.smugmug2;
  return {
    service: ServiceId.parse(SMUGMUG_2),
    method,
    server: baseUrl,
    values: {},
    secrets: method === 'visitor' ? { apiKey, ...secrets } : { apiKey, apiSecret, ...secrets },
  };
}

/** Chooses a person on the page of the stand-in; "" refuses. Returns the status of the program's page. */
function choosing(person: string): (address: string) => Promise<void> {
  return async (address) => {
    const page = await fetch(address);
    expect(await page.text()).toContain('Allow Proofsheet to read your galleries?');
    const answer = await fetch(`${address}&person=${person}`, { redirect: 'manual' });
    await fetch(answer.headers.get('location') ?? '');
  };
}

describe('A sign-in in the browser', () => {
  it('adds the account of the person, whose own unlisted and hidden content is shown', async () => {
    now.program.at(choosing('gatehouse'));
    const account = await now.program.accounts.signIn(requestFor('browser'), signal);
    expect(account).toMatchObject({ name: 'Gatehouse', serviceName: 'SmugMug', signedOut: null, asksFor: [] });
    expect(now.program.stages).toEqual(['waiting', 'finishing']);
    const albums = await now.program.albumsOf(account);
    expect(albums.map(({ album }) => album.name)).toContain('Unlisted walk');
    expect(albums.find(({ album }) => album.name === 'Front gate')?.album.pictureCount).toBe(7);
    const details = await now.program.accounts.details(account.id, signal);
    expect(details.facts).toContainEqual({ name: 'nickname', value: 'gatehouse' });
    expect(details.abilities.every(({ isAvailable }) => isAvailable)).toBe(true);
    expect(details.requestLimit).toMatchObject({ limit: 20_000, resetsAt: expect.any(String) as string });
    expect(details.requestLimit?.remaining).toBeLessThan(20_000);
  });

  it('signs every request anew, and never sends the secrets', async () => {
    now.program.at(choosing('gatehouse'));
    const account = await now.program.accounts.signIn(requestFor('browser'), signal);
    await now.services.control.setFaults([{ match: { origin: 'smugmug2' }, status: 503, times: 1 }]);
    await now.program.albumsOf(account);
    const requests = (await now.services.control.readRequests()).filter(({ origin }) => origin === 'smugmug2');
    const signed = requests.filter(({ headers }) => headers['authorization']?.startsWith('OAuth '));
    const nonces = signed.map(({ headers }) => /oauth_nonce="([^"]+)"/.exec(headers['authorization'] ?? '')?.[1]);
    expect(signed.length).toBeGreaterThan(4);
    expect(new Set(nonces).size).toBe(nonces.length);
    expect(signed.every(({ query }) => query['APIKey'] === undefined)).toBe(true);
    expect(JSON.stringify(requests)).not.toContain(now.services.announcement.smugmug2.apiSecret);
  });

  it('that is refused, took too long, or has a wrong secret adds nothing', async () => {
    now.program.at(choosing(''));
    expect(await errorOf(now.program.accounts.signIn(requestFor('browser'), signal))).toMatchObject({
      kind: 'sign-in-failed',
      reason: 'cancelled-in-browser',
    });
    const wrong = now.program.accounts.signIn(requestFor('browser', { apiSecret: 'no' }), signal);
    expect(await errorOf(wrong)).toMatchObject({
      kind: 'sign-in-failed',
      reason: 'refused',
      detail: { code: 'smugmug-key-or-secret-invalid' },
    });
    now.program.at(async (address) => {
      const answer = await fetch(`${address}&person=gatehouse`, { redirect: 'manual' });
      await now.services.control.setFaults([
        { match: { pathIncludes: 'getAccessToken' }, status: 401, body: 'oauth_problem=token_expired' },
      ]);
      await fetch(answer.headers.get('location') ?? '');
    });
    expect(await errorOf(now.program.accounts.signIn(requestFor('browser'), signal))).toMatchObject({
      kind: 'sign-in-failed',
      reason: 'refused',
      detail: { code: 'smugmug-sign-in-expired' },
    });
    expect(await now.program.accounts.list()).toEqual([]);
  });

  it('is signed out by the service if it no longer accepts the token, and continues after a new sign-in', async () => {
    now.program.at(choosing('gatehouse'));
    const account = await now.program.accounts.signIn(requestFor('browser'), signal);
    await now.program.albumsOf(account);
    const requests = await now.services.control.readRequests();
    const token = /oauth_token="([^"]+)"/.exec(requests.at(-1)?.headers['authorization'] ?? '')?.[1];
    await now.services.control.setSettings({ revokedTokens: [token] });
    expect(await errorOf(now.program.albumsOf(account))).toMatchObject({ kind: 'signed-out' });
    expect((await now.program.accounts.list())[0]).toMatchObject({ signedOut: 'by-service' });
    await now.program.accounts.signInAgain({ account: account.id, values: {}, secrets: {} }, signal);
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
  });

  it('stays if the service refuses one album or the time of a signature', async () => {
    now.program.at(choosing('gatehouse'));
    const account = await now.program.accounts.signIn(requestFor('browser'), signal);
    const refuse = (body: string, pathIncludes = '!albums') =>
      now.services.control.setFaults([{ match: { pathIncludes }, status: 401, body }]);
    await refuse('{"Code":401,"Message":"Unauthorized"}');
    expect(await errorOf(now.program.albumsOf(account))).toMatchObject({ kind: 'forbidden', status: 401 });
    await refuse('oauth_problem=timestamp_refused&oauth_acceptable_timestamps=1-2', '/api/v2');
    expect(await errorOf(now.program.albumsOf(account))).toMatchObject({
      kind: 'refused',
      detail: { code: 'smugmug-clock-refused' },
    });
    expect((await now.program.accounts.list())[0]).toMatchObject({ signedOut: null });
  });

  it('says that the clock is wrong, and that the key lacks access, and fails at once if the callback is not confirmed', async () => {
    const signIn = async (pathIncludes: string, status: number, body: string) => {
      now.program.at(choosing('gatehouse'));
      await now.services.control.setFaults([{ match: { pathIncludes }, status, body }]);
      return await errorOf(now.program.accounts.signIn(requestFor('browser'), signal));
    };
    expect(await signIn('getRequestToken', 401, 'oauth_problem=timestamp_refused')).toMatchObject({
      kind: 'sign-in-failed',
      detail: { code: 'smugmug-clock-refused' },
    });
    expect(await signIn('getRequestToken', 200, 'oauth_token=a&oauth_token_secret=b')).toMatchObject({
      kind: 'unreadable-answer',
      detail: { code: 'answer-not-oauth' },
    });
    expect(await signIn('!authuser', 401, '{"Code":401,"Message":"API key lacks v2 access"}')).toMatchObject({
      kind: 'sign-in-failed',
      detail: { code: 'smugmug-key-or-secret-invalid' },
    });
    expect(await now.program.accounts.list()).toEqual([]);
  });
});

describe('A sign-in with the code of the page', () => {
  /** Reads the code on the page, and types what `texts` make of it, each when the former was not accepted. */
  function typing(...texts: ((code: string) => string)[]): (address: string) => Promise<void> {
    return async (address) => {
      const page = await (await fetch(`${address}&person=gatehouse`)).text();
      const code = /Your code is (\d{3} \d{3})/.exec(page)?.[1] ?? '';
      for (const [index, text] of texts.entries()) {
        const isAsked = () => now.program.stages.filter((stage) => AGAIN.has(stage)).length === index;
        await expect.poll(isAsked).toBe(true);
        now.program.enterCode(text(code));
      }
    };
  }
  const AGAIN = new Set(['code-wrong', 'code-unchecked']);
  const codesSent = async () =>
    (await now.services.control.readRequests()).filter(({ path }) => path.endsWith('getAccessToken')).length;

  it('adds the account, also after wrong codes, of which only those with six digits are sent', async () => {
    const other = (code: string) => code.replaceAll(/\d/g, (digit) => String((Number(digit) + 1) % 10));
    now.program.at(
      typing(
        other,
        () => 'one two',
        (code) => ` ${code.split('').join(' ')} `,
      ),
    );
    const account = await now.program.accounts.signIn(requestFor('code'), signal);
    expect(account).toMatchObject({ name: 'Gatehouse', usesBrowser: true, asksFor: [], signedOut: null });
    expect(await codesSent()).toBe(2);
    expect((await now.program.albumsOf(account)).map(({ album }) => album.name)).toContain('Unlisted walk');
    now.program.stages.length = 0;
    now.program.at(typing((code) => code));
    await now.program.accounts.signInAgain({ account: account.id, values: {}, secrets: {} }, signal);
    expect(now.program.stages).toEqual(['code-needed', 'finishing']);
  });

  it('waits for the same code again if the service could not be reached', async () => {
    const match = { pathIncludes: 'getAccessToken' };
    await now.services.control.setFaults([
      { match, times: 1, status: 500 },
      { match, times: 1, reset: true },
    ]);
    const same = (code: string) => code;
    now.program.at(typing(same, same, same));
    const account = await now.program.accounts.signIn(requestFor('code'), signal);
    expect(account).toMatchObject({ name: 'Gatehouse', signedOut: null });
    const again = ['finishing', 'code-unchecked'];
    expect(now.program.stages).toEqual(['code-needed', ...again, ...again, 'finishing']);
  });

  it.each([
    ['nonce_used', 'smugmug-sign-in-expired'],
    ['permission_denied', 'smugmug-sign-in-expired'],
    ['consumer_key_rejected', 'smugmug-key-or-secret-invalid'],
    ['signature_invalid', 'smugmug-key-or-secret-invalid'],
  ])('ends if the service names another problem than the code: %s', async (problem, code) => {
    const match = { pathIncludes: 'getAccessToken' };
    await now.services.control.setFaults([{ match, status: 401, body: `oauth_problem=${problem}` }]);
    now.program.at(typing((typed) => typed));
    expect(await errorOf(now.program.accounts.signIn(requestFor('code'), signal))).toMatchObject({
      kind: 'sign-in-failed',
      detail: { code },
    });
  });

  it('ends if the service says that the request has expired, and when the person cancels', async () => {
    await now.services.control.setSettings({ requestTokenSeconds: 0 });
    now.program.at(typing(() => '123456'));
    expect(await errorOf(now.program.accounts.signIn(requestFor('code'), signal))).toMatchObject({
      kind: 'sign-in-failed',
      detail: { code: 'smugmug-sign-in-expired' },
    });
    const cancelling = new AbortController();
    now.program.at(() => {
      cancelling.abort();
      return Promise.resolve();
    });
    const cancelled = now.program.accounts.signIn(requestFor('code'), cancelling.signal);
    expect(await errorOf(cancelled)).toMatchObject({ kind: 'cancelled' });
    expect(await now.program.accounts.list()).toEqual([]);
  });
});

describe('A request token of the stand-in', () => {
  it('expires', async () => {
    await now.services.control.setSettings({ requestTokenSeconds: 0 });
    now.program.at(async (address) => {
      const page = await fetch(address);
      expect(page.status).toBe(400);
      // The person gives up.
      const callback = await callbackOf();
      await fetch(callback);
    });
    expect(await errorOf(now.program.accounts.signIn(requestFor('browser'), signal))).toMatchObject({
      kind: 'sign-in-failed',
      reason: 'cancelled-in-browser',
    });
  });

  async function callbackOf(): Promise<string> {
    const requests = await now.services.control.readRequests();
    const header = requests.find(({ path }) => path.endsWith('getRequestToken'))?.headers['authorization'] ?? '';
    return decodeURIComponent(/oauth_callback="([^"]+)"/.exec(header)?.[1] ?? '');
  }
});

describe('A visitor', () => {
  it('needs only a key, which is tested first', async () => {
    const account = await now.program.accounts.signIn(requestFor('visitor'), signal);
    expect(account).toMatchObject({ serviceName: 'SmugMug', signedOut: null });
    const details = await now.program.accounts.details(account.id, signal);
    expect(details.facts).toEqual([{ name: 'signed-in-as', code: 'visitor' }]);
    expect(details.requestLimit?.remaining).toBeLessThan(20_000);
    const refused = now.program.accounts.signIn(requestFor('visitor', { apiKey: 'no' }), signal);
    expect(await errorOf(refused)).toMatchObject({ kind: 'sign-in-failed', reason: 'refused' });
    expect(await now.program.accounts.list()).toHaveLength(1);
  });
});
