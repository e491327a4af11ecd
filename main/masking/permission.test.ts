import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { smugmug12 } from '../services/smugmug-1.2/module';
import type { IdentityKey, RevealPermission } from '../../preload/contract';
import { IdentityKey as IdentityKeySchema } from '../../preload/contract/identity';
import { openForEachTest } from '../testing/accounts/each-test';
import { HERON, MANAGER, type OpenedManager, openManager } from '../testing/impersonation/manager';
import { actingKey } from '../identity/identity-key';
import { createIdentityRegistry } from '../library/identity-registry';
import { failureOf } from '../testing/services/conformance';
import { createPermission, type Permission, chooseCountry } from './permission';

const { signal } = new AbortController();
const NOBODY = IdentityKeySchema.parse('account/nobody');

/** Returns the answer of `ask`, after checking that `assertAllowed` agrees. */
async function ask(permission: Permission, identity: IdentityKey): Promise<RevealPermission> {
  const answer = await permission.ask(identity, signal);
  if (answer.state === 'free') await permission.assertAllowed(identity, signal);
  else
    expect(await failureOf(permission.assertAllowed(identity, signal))).toEqual({
      kind: 'mask-required',
      detail: answer.finding,
    });
  return answer;
}

describe('Permission to show masked pictures', () => {
  const now = openForEachTest();
  const permissionIn = (country: string): Permission => {
    const { accounts } = now.program;
    const sources = { acting: () => null, connected: () => accounts.identities(), builtIn: () => Promise.resolve([]) };
    return createPermission({ countryCode: () => country, identities: createIdentityRegistry(sources) });
  };
  const signIn = () => now.signIn({ secrets: { apiKey: now.services.announcement.picturesApi.apiKey } });

  it('depends on the country and the account, and includes the reason', async () => {
    const { identity } = await signIn();
    expect(await ask(permissionIn('XA'), identity)).toEqual({
      state: 'free',
      finding: { code: 'age-verified', country: 'Examplia' },
    });
    expect(await ask(permissionIn('XB'), identity)).toEqual({
      state: 'free',
      finding: { code: 'age-not-required', country: 'Specimen Isles' },
    });
    expect(await ask(permissionIn('ZZ'), identity)).toEqual({
      state: 'free',
      finding: { code: 'age-not-listed', country: 'ZZ' },
    });
  });

  it('is denied until the age is verified', async () => {
    const { identity } = await signIn();
    const permission = permissionIn('XA');
    const refused = {
      state: 'age-not-verified',
      finding: { code: 'age-not-verified', country: 'Examplia' },
    };
    for (const isVerified of [false, null, 'missing']) {
      await now.services.control.setSettings({ ageVerified: { 500001: isVerified } });
      expect(await ask(permission, identity)).toEqual(refused);
    }
    await now.services.control.setSettings({});
    expect(await ask(permission, identity)).toMatchObject({ state: 'free' });
  });

  it('is remembered until the account signs in again', async () => {
    const { identity, id } = await signIn();
    const permission = permissionIn('XA');
    expect(await ask(permission, identity)).toMatchObject({ state: 'free' });
    await now.services.control.setSettings({ ageVerified: { 500001: false } });
    await now.services.control.forgetRequests();
    expect(await ask(permission, identity)).toMatchObject({ state: 'free' });
    expect(await now.services.control.readRequests()).toEqual([]);
    await now.program.accounts.signInAgain({ account: id, values: {}, secrets: {} }, signal);
    expect(await ask(permission, identity)).toMatchObject({ state: 'age-not-verified' });
  });

  it('is not checked, and no request is sent, if there is no API key, no age rule or no country', async () => {
    const { identity } = await now.signIn();
    const visitor = await now.program.accounts.signIn(
      {
        method: 'visitor',
        service: smugmug12.id,
        server: now.services.announcement.smugmug.endpoint,
        values: {},
        secrets: { apiKey: now.services.announcement.smugmug.apiKey },
      },
      signal,
    );
    await now.services.control.forgetRequests();
    expect([
      await ask(permissionIn('XA'), identity),
      await ask(permissionIn('XA'), visitor.identity),
      await ask(permissionIn(''), identity),
    ]).toEqual([
      { state: 'free', finding: { code: 'age-no-api-key' } },
      { state: 'free', finding: { code: 'age-no-such-rule' } },
      {
        state: 'free',
        finding: { code: 'age-no-country' },
      },
    ]);
    expect(await now.services.control.readRequests()).toEqual([]);
    expect((await failureOf(permissionIn('').ask(NOBODY, signal))).kind).toBe('not-found');
  });

  it.each(['getCountries', 'verifyCredentials'])(
    'is denied while the service cannot be asked (%s), and is requested again later',
    async (methodName) => {
      const { identity } = await signIn();
      const permission = permissionIn('XA');
      for (const fault of [{ status: 500 }, { reset: true as const }, { body: '<html>' }, { body: '{}' }]) {
        await now.services.control.setFaults([{ match: { methodName }, ...fault }]);
        expect(await ask(permission, identity)).toEqual({
          state: 'not-checked',
          finding: { code: 'age-not-answered', country: 'XA' },
        });
      }
      await now.services.control.reset();
      expect(await ask(permission, identity)).toMatchObject({ state: 'free' });
    },
  );

  it('is denied for an API key that the service rejects, with a code of its own', async () => {
    const { identity } = await now.signIn({ secrets: { apiKey: 'a wrong key' } });
    expect(await ask(permissionIn('XA'), identity)).toEqual({
      state: 'not-checked',
      finding: { code: 'age-refused', country: 'XA' },
    });
  });

  it('is denied if the account is signed out', async () => {
    const { identity } = await signIn();
    await now.services.control.setSettings({ revokedScopes: ['userid'] });
    await now.services.client.expire('access');
    const permission = permissionIn('XA');
    expect(await permission.ask(identity, signal)).toEqual({
      state: 'age-not-verified',
      finding: { code: 'age-not-verified-signed-out', country: 'Examplia' },
    });
    // The program has now noticed that the account is signed out.
    expect(await ask(permission, identity)).toEqual({
      state: 'not-checked',
      finding: { code: 'age-account-signed-out', country: 'XA' },
    });
  });

  it('can be cancelled by the caller', async () => {
    const { identity } = await signIn();
    await now.services.control.setFaults([{ match: { methodName: 'getCountries' }, hang: true }]);
    const cancellation = new AbortController();
    const waiting = failureOf(permissionIn('XA').ask(identity, cancellation.signal));
    await expect
      .poll(async () => (await now.services.control.readRequests()).map(({ path }) => path))
      .toContain('/v1/lists/getCountries');
    cancellation.abort();
    expect((await waiting).kind).toBe('cancelled');
  });
});

describe('While acting as a member', () => {
  const key = actingKey(MANAGER, HERON);
  let opened: OpenedManager;
  let permission: Permission;
  beforeAll(async () => {
    opened = await openManager();
    permission = createPermission({ countryCode: () => 'XA', identities: opened.identities });
  });
  afterEach(() => opened.control.reset());
  afterAll(() => opened.sandbox.stop());

  it('the manager must have verified their age', async () => {
    await opened.manager.group?.members(signal);
    await opened.controller.start(MANAGER, HERON, null, signal);
    await opened.control.setSettings({ ageVerified: { 500001: false, 123456: true } });
    expect(await ask(permission, key)).toMatchObject({ state: 'age-not-verified' });
    await opened.control.setSettings({ ageVerified: { 500001: true, 123456: false } });
    await opened.control.forgetRequests();
    expect(await ask(permission, key)).toMatchObject({ state: 'free' });
    expect((await opened.control.readRequests()).map(({ path }) => path)).toEqual(['/v1/account/verifyCredentials']);
    await opened.controller.end('returned');
    expect((await failureOf(permission.ask(key, signal))).kind).toBe('cancelled');
  });
});

it('the country comes from the system, or else from its locale, or else is unknown', () => {
  const unsafe: readonly (readonly [countryCode: string, systemLocale: string])[] = [
    ['GB', 'de-AT'],
    ['gb', ''],
    ['', 'en-GB'],
    ['', 'zh-Hans-CN'],
    ['001', 'en-150'],
    ['', 'es-419'],
    ['', 'en'],
    ['', 'en-US@posix'],
    ['', 'C'],
    ['', ''],
  ];
  expect(unsafe.map((each) => chooseCountry(...each))).toEqual(['GB', 'GB', 'GB', 'CN', '', '', '', '', '', '']);
});
