/** Tests the age rule of a country, against the sandbox in both formats. */
import { describe, expect, it } from 'vitest';
import { AppFailure } from '../../core/errors';
import type { AgeRule } from '../album-service';
import { ask, failureOf, partOf } from '../../testing/services/conformance';
import { startSandboxForTests } from '../../testing/services/sandbox-control';
import { optionsOf } from '../../testing/services/pictures-api/sandbox-service';
import { createPicturesApiService, type PicturesApiOptions } from './service';

describe.each(['json', 'xml'] as const)('The age rule, in %s', (accept) => {
  const sandbox = startSandboxForTests();
  const { control } = sandbox;

  const tokenOf = (name: string): string => {
    const { accounts, testAccounts } = sandbox.announcement.picturesApi;
    return [...accounts, ...testAccounts].find((account) => account.name === name)?.accessToken ?? '';
  };
  const createService = (name = 'Dana Reyes', more: Partial<PicturesApiOptions> = {}) => {
    const apiKey = (): Promise<string | null> => Promise.resolve(sandbox.announcement.picturesApi.apiKey);
    return createPicturesApiService({ ...optionsOf(sandbox.announcement, tokenOf(name)), accept, apiKey, ...more });
  };
  const callsSeen = async () => (await control.readRequests()).map(({ path }) => path.split('/').at(-1));

  it('is met only by an account whose age is verified', async () => {
    const rules = ['Dana Reyes', 'Ilse Marlow', 'Amber Anchor'].map((name) =>
      partOf(createService(name).ageRule).read('XA', ask()),
    );
    expect(await Promise.all(rules)).toEqual<AgeRule[]>([
      { state: 'verified', countryName: 'Examplia' },
      { state: 'not-verified', countryName: 'Examplia', isSignedIn: true },
      { state: 'not-verified', countryName: 'Examplia', isSignedIn: true },
    ]);
    await control.setSettings({ ageVerified: { 500001: null } });
    expect(await partOf(createService().ageRule).read('XA', ask())).toMatchObject({ state: 'not-verified' });
  });

  it('is found by two-letter and three-letter codes in either case, even if the country requires no proof', async () => {
    const service = createService();
    const rules = await Promise.all(
      ['gb', 'GBR', 'XB', 'xbb', 'ZZ', 'ZZZ'].map((code) => partOf(service.ageRule).read(code, ask())),
    );
    expect(rules).toEqual<AgeRule[]>([
      { state: 'verified', countryName: 'United Kingdom' },
      { state: 'verified', countryName: 'United Kingdom' },
      { state: 'not-required', countryName: 'Specimen Isles' },
      { state: 'not-required', countryName: 'Specimen Isles' },
      { state: 'not-listed' },
      { state: 'not-listed' },
    ]);
  });

  it('requests countries with the API key, and the account only if the country requires proof', async () => {
    const service = createService();
    await control.forgetRequests();
    await partOf(service.ageRule).read('XB', ask());
    expect(await callsSeen()).toEqual(['getCountries']);
    await partOf(service.ageRule).read('XA', ask());
    await partOf(service.ageRule).read('XA', ask());
    expect(await callsSeen()).toEqual(['getCountries', 'verifyCredentials']);
    expect(
      (await control.readRequests()).map(({ headers }) => ['x-apikey' in headers, 'authorization' in headers]),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('notices immediately that the age has been verified meanwhile', async () => {
    const service = createService('Ilse Marlow');
    expect(await partOf(service.ageRule).read('XA', ask())).toMatchObject({ state: 'not-verified' });
    await control.setSettings({ ageVerified: { 500002: true } });
    expect(await partOf(service.ageRule).read('XA', ask())).toMatchObject({ state: 'verified' });
  });

  it('is unknown without an API key, and then no request is sent', async () => {
    await control.forgetRequests();
    for (const key of [null, '']) {
      const service = createService('Ilse Marlow', { apiKey: () => Promise.resolve(key) });
      expect(await partOf(service.ageRule).read('XA', ask())).toEqual<AgeRule>({
        state: 'not-asked',
        why: 'no-api-key',
      });
    }
    expect(await callsSeen()).toEqual([]);
  });

  it('is not met if the account is signed out', async () => {
    const nobody: AgeRule = { state: 'not-verified', countryName: 'Examplia', isSignedIn: false };
    const signedOut = () => Promise.reject(new AppFailure({ kind: 'signed-out' }));
    expect(await partOf(createService('Dana Reyes', { accessToken: signedOut }).ageRule).read('XA', ask())).toEqual(
      nobody,
    );
    await control.setSettings({ revokedTokens: [tokenOf('Dana Reyes')] });
    expect(await partOf(createService().ageRule).read('XA', ask())).toEqual(nobody);
  });

  it('fails if it cannot be looked up, and is requested again the next time', async () => {
    const service = createService();
    for (const methodName of ['getCountries', 'verifyCredentials']) {
      for (const [fault, kind] of [
        [{ status: 500 }, 'service-failed'],
        [{ status: 403 }, 'forbidden'],
        [{ reset: true as const }, 'offline'],
      ] as const) {
        await control.setFaults([{ match: { methodName }, ...fault }]);
        expect((await failureOf(partOf(service.ageRule).read('XA', ask()))).kind, methodName).toBe(kind);
      }
    }
    await control.reset();
    expect(
      (
        await failureOf(
          partOf(createService('Dana Reyes', { apiKey: () => Promise.resolve('a wrong key') }).ageRule).read(
            'XA',
            ask(),
          ),
        )
      ).kind,
    ).toBe('signed-out');
    expect(await partOf(service.ageRule).read('XA', ask())).toMatchObject({ state: 'verified' });
  });
});
