import { expect, it } from 'vitest';
import type { Http } from '../net/http/http';
import { createTestKey } from '../testing/updates/signed-list';
import { createValuesInMemory } from '../testing/storage/values-in-memory';
import { openUpdates } from './open-updates';
import { openUpdateStore } from './update-memory';
import { readUpdateSource, UpdateSource } from './update-source';

const NAMED = {
  address: 'http://127.0.0.1:41008/updates.json',
  publicKeys: [createTestKey().publicKey, createTestKey().publicKey],
};
const OF_TESTS = { PROOFSHEET_UPDATE_SOURCE: JSON.stringify(NAMED) };
const NEVER_SENT: Http = { send: () => Promise.reject(new Error('Nothing is sent.')) };

function updatedBy(environment: Record<string, string>, isPackaged: boolean): string {
  const updates = openUpdates({
    environment,
    installation: { isPackaged, packageType: null },
    http: NEVER_SENT,
    installed: '1.0.0',
    store: openUpdateStore(createValuesInMemory({})),
    openPage: () => Promise.resolve(),
    language: () => 'en',
    isLocked: () => false,
    whenUnlocked: () => undefined,
    onChanged: () => undefined,
    reportFailure: () => undefined,
  });
  return updates.state().updatedBy;
}

it('a packaged program accepts no other address and keys, unless the test of the package drives it', () => {
  expect(updatedBy(OF_TESTS, true)).toBe(updatedBy({}, true));
  expect(updatedBy({ ...OF_TESTS, PROOFSHEET_PACKAGE_TEST: '1' }, true)).toBe('proofsheet');
  expect(updatedBy(OF_TESTS, false)).toBe('proofsheet');
});

it('tests can name an address on this computer only', () => {
  const elsewhere = { ...NAMED, address: 'https://updates.example.test/updates.json' };
  const environment = { PROOFSHEET_UPDATE_SOURCE: JSON.stringify(elsewhere) };
  expect(() => readUpdateSource({ environment, isTested: true })).toThrow('for this computer only');
});

it('the built-in address, if there is one, is https without a query, and has two keys', () => {
  const source = readUpdateSource({ environment: {}, isTested: false });
  if (source !== null) expect(UpdateSource.parse(source).address).toMatch(/^https:\/\//);
  for (const wrong of [
    { ...NAMED, address: 'https://a.test/updates.json?version=1' },
    { ...NAMED, publicKeys: NAMED.publicKeys.slice(1) },
    { ...NAMED, publicKeys: ['short', 'short'] },
  ])
    expect(UpdateSource.safeParse(wrong).success).toBe(false);
});
