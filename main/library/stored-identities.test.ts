import { afterEach, expect, it } from 'vitest';
import type { IdentityKey } from '../../preload/contract';
import { SYSTEM_CLOCKS } from '../core/clock';
import { Forgettables } from '../core/forgettables';
import { ActiveIdentity } from '../identity/active-identity';
import { Mask } from '../masking/mask';
import type { ChosenRules } from '../masking/mask-rules';
import type { SealedCache } from '../storage/cache/sealed-cache';
import { createCacheFolder } from '../testing/storage/sealed-cache';
import { openStoredIdentities, type StoredIdentities } from './stored-identities';

const [ANN, MEMBER, BEN] = ['account/ann', 'account/ann/as/17', 'account/ben'] as [
  IdentityKey,
  IdentityKey,
  IdentityKey,
];
const place = createCacheFolder();
afterEach(() => {
  place.remove();
});

interface Opened {
  readonly cache: SealedCache;
  readonly stored: StoredIdentities;
  readonly mask: Mask;
  readonly forgettables: Forgettables;
}

async function open(): Promise<Opened> {
  let kept: ChosenRules = {};
  const forgettables = new Forgettables();
  const mask = new Mask({
    clocks: SYSTEM_CLOCKS,
    rules: { readMaskRules: () => kept, writeMaskRules: (rules) => void (kept = rules) },
    preferences: () => ({ revealSeconds: 30, maskOffMinutes: 15, masksTitles: false }),
    levelAtStart: 'sensitive',
    activeIdentity: new ActiveIdentity(),
    forgettables,
  });
  const cache = await place.open();
  const stored = openStoredIdentities({ cache, forgettables, mask });
  for (const identity of [ANN, MEMBER, BEN]) stored.of(identity)?.write('one', [Buffer.from(identity)]);
  await cache.settled();
  return { cache, stored, mask, forgettables };
}

async function readable({ cache, stored }: Opened): Promise<IdentityKey[]> {
  await cache.settled();
  const found = await Promise.all(
    [ANN, MEMBER, BEN].map(async (key) => ((await stored.of(key)?.read('one')) ? [key] : [])),
  );
  return found.flat();
}

it('nothing of the demo and of accounts of the environment is stored, nor of members they act as', async () => {
  const { stored } = await open();
  for (const key of ['demo/pictures-api', 'own/pictures-api', 'own/pictures-api/as/17'])
    expect(stored.of(key as IdentityKey)).toBeUndefined();
});

it('an account is forgotten with its members, and a member alone', async () => {
  const opened = await open();
  expect(await readable(opened)).toEqual([ANN, MEMBER, BEN]);
  opened.forgettables.forget({ identity: MEMBER, hosts: [] });
  expect(await readable(opened)).toEqual([ANN, BEN]);
  opened.stored.of(MEMBER)?.write('one', [Buffer.from('again')]);
  expect(await readable(opened)).toEqual([ANN, MEMBER, BEN]);
  opened.forgettables.forget({ identity: ANN, hosts: [] });
  expect(await readable(opened)).toEqual([BEN]);
  expect(place.files()).toHaveLength(1);
});

it('what accounts left that no longer exist is deleted at the start', async () => {
  await open();
  const opened = await open();
  await opened.cache.place();
  opened.forgettables.forgetGone((identity) => identity === BEN);
  expect(await readable(opened)).toEqual([ANN, MEMBER]);
});

it('a rule that shows less destroys what is stored of the account and its members; one that shows more does not', async () => {
  const opened = await open();
  opened.mask.changeRules(ANN, { whenUnrated: 'show' });
  expect(await readable(opened)).toEqual([ANN, MEMBER, BEN]);
  opened.mask.changeRules(ANN, { whenUnrated: 'mask-hidden' });
  expect(await readable(opened)).toEqual([BEN]);
  opened.stored.of(ANN)?.write('one', [Buffer.from('again')]);
  expect(await readable(opened), 'the identity is stored again').toEqual([ANN, BEN]);
  opened.mask.setLevel('everything');
  expect(await readable(opened), 'the level is no rule').toEqual([ANN, BEN]);
});
