/**
 * The keys that sign packages. Only electron-builder's turns have them: no build, no npm script and no program that is started
 * before or after those.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** electron-builder's names, by the names of the secrets in the release workflow. */
const NAMES = {
  MACOS_CERTIFICATE: 'CSC_LINK',
  MACOS_CERTIFICATE_PASSWORD: 'CSC_KEY_PASSWORD',
  APPLE_API_KEY: 'APPLE_API_KEY',
  APPLE_API_KEY_ID: 'APPLE_API_KEY_ID',
  APPLE_API_ISSUER: 'APPLE_API_ISSUER',
  WINDOWS_CERTIFICATE: 'WIN_CSC_LINK',
  WINDOWS_CERTIFICATE_PASSWORD: 'WIN_CSC_KEY_PASSWORD',
};

/**
 * @typedef {Readonly<Record<string, string>>} SigningKeys by electron-builder's names
 *
 * @param {NodeJS.ProcessEnv} environment loses the keys, so that no program that is started inherits them
 * @returns {SigningKeys} without those that are empty, as a secret that nobody has added is
 */
export function takeSigningKeys(environment) {
  /** @type {Record<string, string>} */
  const keys = {};
  for (const [secret, name] of Object.entries(NAMES)) {
    const value = environment[secret]?.trim();
    delete environment[secret];
    // `base64` wraps its lines, which electron-builder does not expect.
    if (value) keys[name] = name.endsWith('CSC_LINK') ? value.replaceAll(/\s/g, '') : value;
  }
  return keys;
}

/**
 * @param {SigningKeys} keys
 * @param {string} [platform] Node's name of the system
 * @returns {string | null} what the packages will lack
 */
export function missingKeys(keys, platform = process.platform) {
  if (platform === 'darwin' && !keys.CSC_LINK) return 'Not signed and not notarised: no key.';
  if (platform === 'darwin' && !keys.APPLE_API_KEY) return 'Not notarised: no key.';
  if (platform === 'win32' && !keys.WIN_CSC_LINK) return 'Not signed: no key.';
  return null;
}

/**
 * Does something with the keys in the environment, where electron-builder looks for them. It wants the key that notarises as
 * a file, which is deleted afterwards in any case.
 * @template Result
 * @param {SigningKeys} keys
 * @param {() => Promise<Result>} action
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<Result>}
 */
export async function withSigningKeys(keys, action, environment = process.env) {
  const folder = keys.APPLE_API_KEY ? mkdtempSync(join(tmpdir(), 'proofsheet-notary-')) : null;
  try {
    Object.assign(environment, keys);
    if (folder !== null) {
      environment['APPLE_API_KEY'] = join(folder, 'notary.p8');
      writeFileSync(environment['APPLE_API_KEY'], `${keys.APPLE_API_KEY}\n`, { mode: 0o600 });
    }
    return await action();
  } finally {
    for (const name of Object.keys(keys)) delete environment[name];
    if (folder !== null) rmSync(folder, { recursive: true });
  }
}
