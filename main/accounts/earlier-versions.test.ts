import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRegistry } from '../services/registry';
import { createAesKeychain } from '../testing/storage/aes-keychain';
import { openJsonFile } from '../testing/storage/json-file';
import { openVault } from '../storage/vault/open-vault';
import { createSealedFile } from '../storage/vault/sealed-file';
import { accountRecordOf } from './account-record';
import { AccountVault } from './account-vault';

const services = openRegistry({});
const tokens = { accessToken: 'access', expiresAtMs: 1, renewFromMs: 1, refreshToken: 'refresh' };
const login = { userId: '7', passwordHash: 'hash' };

/** Records and secrets as the first version wrote them: one shape of secrets for every service. */
const EARLIER = [
  {
    record: {
      service: 'pictures-api',
      way: {
        method: 'browser',
        flow: 'code',
        server: 'https://api.example.test',
        loginServer: 'https://login.example.test',
        redirectPort: 28_141,
        clientId: 'project',
        scope: 'userid',
      },
    },
    boundTo: '["browser","https://api.example.test","https://login.example.test","project"]',
    secrets: { apiKey: 'key', clientSecret: 'secret', tokens, login: null },
    read: { apiKey: 'key', clientSecret: 'secret', tokens },
  },
  {
    record: {
      service: 'smugmug-1.2',
      config: { method: 'password', server: 'https://photos.test/json/', userName: 'dana' },
    },
    boundTo: '["password","https://photos.test/json/"]',
    secrets: { apiKey: 'key', clientSecret: null, tokens: null, login },
    read: { apiKey: 'key', login },
  },
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'earlier-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const person = { name: 'Dana', colour: 'teal', personId: '7', personName: 'Dana', signedOut: null };

it.each(EARLIER)(
  'the program reads the accounts and secrets that an earlier version stored: $record.service',
  async (earlier) => {
    const vault = await openVault(createAesKeychain(), createSealedFile(openJsonFile(join(folder, 'vault.json'))));
    const record = accountRecordOf(services).parse({ id: 'one', ...person, ...earlier.record });
    const { boundTo, secrets } = earlier;
    await vault.write('account/one', JSON.stringify({ boundTo, secrets }));
    const accounts = new AccountVault(vault, services);
    expect(await accounts.read(record)).toEqual(earlier.read);

    const elsewhere = { ...record, config: { ...record.config, server: 'https://elsewhere.test/json/' } };
    expect(await accounts.read(elsewhere), 'the secrets belong to another server').toBeNull();
  },
);

it('an account is hidden if its service does not exist in this run', () => {
  const config = { method: 'card', server: 'https://boxes.test' };
  const unknown = { id: 'one', ...person, service: 'a-service', config };
  expect(accountRecordOf(services).safeParse(unknown).success).toBe(false);
  const damaged = { ...unknown, service: 'pictures-api', config: { method: 'browser', server: 'https://api.test' } };
  expect(accountRecordOf(services).safeParse(damaged).success).toBe(false);
});
