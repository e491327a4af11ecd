/** Tests of an API key that is added after the sign-in, against the sandbox. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smugmug12 } from '../services/smugmug-1.2/module';
import type { Account } from '../../preload/contract';
import { openForEachTest } from '../testing/accounts/each-test';
import { errorOf } from '../testing/accounts/program';

const { signal } = new AbortController();
const WITHOUT_KEY = 'user-id-or-link';
const WITH_KEY = 'user-id-nickname-or-link';

const now = openForEachTest();

const ownerLookup = (account: Account) => identityOf(account).identity.capabilities.ownerLookup;
const find = async (account: Account, nickname: string) =>
  (await identityOf(account).library.findOwner(nickname, undefined, signal)).owner.name;
const albumKinds = async (account: Account, ownerId: string) =>
  (await identityOf(account).library.listAlbums(ownerId as never, signal)).map(({ album }) => album.kind);

function identityOf(account: Account) {
  const entry = now.program.accounts.identities().find(({ identity }) => identity.key === account.identity);
  if (!entry) throw new Error('There is no such identity.');
  return entry;
}

describe('An API key that is added to an account', () => {
  it('enables all features that need a key, immediately and after a restart', async () => {
    const { apiKey } = now.services.announcement.picturesApi;
    const account = await now.signIn();
    expect([account.hasApiKey, ownerLookup(account)]).toEqual([false, WITHOUT_KEY]);
    expect(await errorOf(find(account, 'quiet_heron'))).toMatchObject({ kind: 'not-understood' });
    expect(await albumKinds(account, '123457')).not.toContain('free-gallery');
    const { library } = identityOf(account);

    expect(await now.program.accounts.setApiKey(account.id, apiKey, signal)).toMatchObject({
      id: account.id,
      hasApiKey: true,
      signedOut: null,
    });
    expect(identityOf(account).library, 'the data that was read stay').toBe(library);
    expect(ownerLookup(account)).toBe(WITH_KEY);
    expect(await find(account, 'quiet_heron')).toBe('quiet_heron');
    expect(await albumKinds(account, '123457')).toContain('free-gallery');
    expect(
      (await now.program.accounts.details(account.id, signal)).abilities.filter(({ isAvailable }) => !isAvailable),
    ).toEqual([]);
    expect(
      (await now.program.groupOf(account)?.members(signal))?.length,
      'the members of the group are listed',
    ).toBeGreaterThan(1);
    for (const name of ['vault.json', 'accounts.json'])
      expect(readFileSync(join(now.program.folder, name), 'utf8')).not.toContain(apiKey);

    await now.restart();
    expect(await now.program.accounts.list()).toMatchObject([{ hasApiKey: true }]);
    expect([ownerLookup(account), await find(account, 'quiet_heron')]).toEqual([WITH_KEY, 'quiet_heron']);
  });

  it('is not saved if the service rejects it or does not respond, and the previous key stays in use', async () => {
    const { apiKey } = now.services.announcement.picturesApi;
    const account = await now.signIn();
    expect(await errorOf(now.program.accounts.setApiKey(account.id, 'a-wrong-key', signal))).toMatchObject({
      kind: 'sign-in-failed',
      reason: 'refused',
      status: 401,
    });
    expect([(await now.program.accounts.list())[0]?.hasApiKey, ownerLookup(account)]).toEqual([false, WITHOUT_KEY]);
    await now.program.accounts.setApiKey(account.id, apiKey, signal);
    expect(await errorOf(now.program.accounts.setApiKey(account.id, 'a-wrong-key', signal))).toMatchObject({
      reason: 'refused',
    });
    await now.services.control.setFaults([{ match: { pathIncludes: 'getCountries' }, status: 500 }]);
    expect(await errorOf(now.program.accounts.setApiKey(account.id, 'another-key', signal))).toMatchObject({
      kind: 'service-failed',
    });
    await now.services.control.reset();
    expect(await find(account, 'quiet_heron')).toBe('quiet_heron');
  });

  it('and a token that is renewed at the same time are both saved', async () => {
    const { apiKey } = now.services.announcement.picturesApi;
    const account = await now.signIn();
    await now.services.client.expire('access');
    now.program.keychain.delayMs = 20;
    await Promise.all([now.program.albumsOf(account), now.program.accounts.setApiKey(account.id, apiKey, signal)]);
    await now.restart();
    expect(await now.program.accounts.list()).toMatchObject([{ hasApiKey: true, signedOut: null }]);
    expect((await now.program.albumsOf(account)).length).toBeGreaterThan(3);
    expect(await find(account, 'quiet_heron')).toBe('quiet_heron');
  });

  it('survives a new sign-in, and is removed with the account', async () => {
    const account = await now.signIn();
    await now.program.accounts.setApiKey(account.id, now.services.announcement.picturesApi.apiKey, signal);
    expect(
      await now.program.accounts.signInAgain({ account: account.id, values: {}, secrets: {} }, signal),
    ).toMatchObject({ hasApiKey: true });
    expect(ownerLookup(account)).toBe(WITH_KEY);
    await now.program.accounts.signOut(account.id, signal);
    const next = await now.signIn();
    expect([next.hasApiKey, ownerLookup(next)]).toEqual([false, WITHOUT_KEY]);
  });

  it('cannot be added if the service requires a key at every sign-in', async () => {
    const { endpoint, apiKey } = now.services.announcement.smugmug;
    const visitor = await now.program.accounts.signIn(
      { method: 'visitor', service: smugmug12.id, server: endpoint, values: {}, secrets: { apiKey } },
      signal,
    );
    expect(visitor.hasApiKey).toBeNull();
    expect(await errorOf(now.program.accounts.setApiKey(visitor.id, apiKey, signal))).toMatchObject({
      kind: 'bad-request',
    });
  });
});
