/** The program opens the data that each earlier version stored, and still writes it in the format of the latest one. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { JournalFilter } from '../../../preload/contract/journal';
import { StoredFileName } from '../../../preload/contract/storage';
import type { Vault } from '../../storage/vault/vault';
import { allOf } from '../impersonation/temporary-journal';
import * as example from './example-profile';
import { openProfile } from './open-profile';
import { writeProfile } from './write-profile';

const STORED = join(import.meta.dirname, 'fixtures');
const VERSIONS = readdirSync(STORED).sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofsheet-profile-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each(VERSIONS)('the program finds everything in the data that version %s stored', async (version) => {
  cpSync(join(STORED, version), folder, { recursive: true });
  const profile = await openProfile(folder);
  const { preferences, accounts, favourites, journal } = profile;

  expect(preferences.read()).toMatchObject(example.PREFERENCES);
  expect(profile.network.read()).toEqual(example.PROXY);
  expect(profile.maskRules.readMaskRules()).toEqual(example.MASK_RULES);
  expect(profile.owners.read(example.DANA)).toEqual(example.OWNERS);
  expect(profile.members.read(example.DANA)).toEqual(example.MEMBERS);

  expect(accounts.isComplete).toBe(true);
  expect(accounts.read()).toEqual(example.ACCOUNTS.map(({ record }) => record));
  for (const { record, secrets } of example.ACCOUNTS)
    expect(await profile.accountSecrets.read(record), record.service).toEqual(secrets);

  expect(profile.panic.readPanic()).toMatchObject(example.PANIC);
  expect(await profile.pin.check(example.PIN)).toEqual({ outcome: 'right' });

  expect(await favourites.state(example.DANA)).toEqual({
    place: 'sealed',
    starred: [{ albumId: 'pier', pictureId: 'gull' }],
    pinned: [{ ...example.ALBUM_TO_KEEP, at: '2026-11-30T09:00:02.000Z' }],
    searches: [example.SEARCH],
  });
  const starred = await favourites.pictures(example.DANA, { of: 'starred', from: 0, count: 1 });
  const { picture, index, orderBy } = example.PICTURE_TO_KEEP;
  expect(starred.pictures).toMatchObject([{ picture, index, orderBy }]);
  expect((await favourites.albums(example.DANA, { of: 'recent', from: 0, count: 1 })).total).toBe(1);

  const checks = await profile.checks.of(example.DANA);
  expect(checks).toMatchObject({ hasUnreadable: false, stored: example.CHECKS });

  expect(journal.check()).toEqual({ entryCount: 3, damage: [], sealedBy: 'secret-service' });
  expect(await allOf(journal, JournalFilter.parse({}))).toMatchObject(example.JOURNAL);

  expect(profile.storage.state, 'nothing was moved aside').toMatchObject({ unsaved: [], setAside: [] });
});

it('the program writes everything that the latest stored profile has; otherwise CONTRIBUTING.md says what to do', async () => {
  const written = join(folder, 'written');
  await writeProfile(written);
  expect(await contentOf(written)).toMatchObject(await contentOf(join(STORED, VERSIONS.at(-1) ?? '')));
});

it('the latest stored profile has every file but the one that is only needed without a keychain', () => {
  const names = StoredFileName.options.filter((name) => name !== 'journal-end').map((name) => `${name}.json`);
  expect(readdirSync(join(STORED, VERSIONS.at(-1) ?? '')).sort()).toEqual([...names, 'journal.jsonl'].sort());
});

/** Returns what each file contains, without what differs from run to run. */
async function contentOf(path: string): Promise<Readonly<Record<string, unknown>>> {
  const copy = join(folder, 'copy');
  cpSync(path, copy, { recursive: true });
  const { vaults } = await openProfile(copy);
  const lines = readFileSync(join(copy, 'journal.jsonl'), 'utf8').trim().split('\n');
  const content = {
    settings: read(copy, 'settings.json'),
    accounts: read(copy, 'accounts.json'),
    panic: read(copy, 'panic.json'),
    journal: lines.map((line) => parse(line)),
    vault: await openedOf(vaults.secrets),
    checks: await openedOf(vaults.checks),
    favourites: await openedOf(vaults.favourites),
  };
  rmSync(copy, { recursive: true });
  return content;
}

async function openedOf(vault: Vault): Promise<Readonly<Record<string, unknown>>> {
  const names = await vault.names();
  const entries = names.map(async (name) => {
    const reading = await vault.read(name);
    // The hash of the PIN has another salt each time.
    return [name, reading.state === 'found' && name !== 'panic/pin' ? parse(reading.secret) : reading.state] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

function read(path: string, name: string): unknown {
  return parse(readFileSync(join(path, name), 'utf8'));
}

/** Parses JSON without the hashes of the journal, which change with any new field. */
function parse(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => (key === 'hash' || key === 'prev' ? undefined : value));
}
