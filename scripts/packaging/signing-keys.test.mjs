import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { missingKeys, takeSigningKeys, withSigningKeys } from './signing-keys.mjs';

it('keys are taken out of the environment; an empty secret is none, and wrapped lines are joined', () => {
  const environment = {
    PATH: '/bin',
    MACOS_CERTIFICATE: 'QUJD\nREVG\n',
    MACOS_CERTIFICATE_PASSWORD: 'two words',
    APPLE_API_KEY: '',
    WINDOWS_CERTIFICATE: '',
  };
  expect(takeSigningKeys(environment)).toEqual({ CSC_LINK: 'QUJDREVG', CSC_KEY_PASSWORD: 'two words' });
  expect(environment).toEqual({ PATH: '/bin' });
});

it('what a release will lack without keys is named', () => {
  expect(missingKeys({}, 'linux')).toBeNull();
  expect(missingKeys({}, 'darwin')).toBe('Not signed and not notarised: no key.');
  expect(missingKeys({ CSC_LINK: 'QUJD' }, 'darwin')).toBe('Not notarised: no key.');
  expect(missingKeys({ CSC_LINK: 'QUJD', APPLE_API_KEY: 'key' }, 'darwin')).toBeNull();
  expect(missingKeys({}, 'win32')).toBe('Not signed: no key.');
  expect(missingKeys({ WIN_CSC_LINK: 'QUJD' }, 'win32')).toBeNull();
});

it.each([['after it worked'], ['after it failed']])('keys and the file of the notary are gone %s', async (when) => {
  /** @type {NodeJS.ProcessEnv} */
  const environment = { PATH: '/bin' };
  let path = '';
  const keys = { CSC_LINK: 'QUJD', APPLE_API_KEY: '-----BEGIN PRIVATE KEY-----', APPLE_API_KEY_ID: 'ID' };
  const action = async () => {
    path = environment['APPLE_API_KEY'] ?? '';
    expect(environment).toMatchObject({ CSC_LINK: 'QUJD', APPLE_API_KEY_ID: 'ID' });
    expect(readFileSync(path, 'utf8')).toBe('-----BEGIN PRIVATE KEY-----\n');
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
    if (when === 'after it failed') throw new Error('refused');
    return 'signed';
  };
  await expect(withSigningKeys(keys, action, environment).catch(({ message }) => message)).resolves.toBe(
    when === 'after it failed' ? 'refused' : 'signed',
  );
  expect(environment).toEqual({ PATH: '/bin' });
  expect(existsSync(path)).toBe(false);
});
