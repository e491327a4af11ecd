/** Tests what a person finds again: the lists, their limits, the sealed store, and that it is forgotten. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Album, PictureSummary } from '../../../preload/contract';
import { Album as AlbumSchema } from '../../../preload/contract/album';
import { MOST_RECENTS, SavedSearch } from '../../../preload/contract/favourites';
import { IdentityKey } from '../../../preload/contract/identity';
import { PictureSummary as PictureSchema } from '../../../preload/contract/picture';
import { Forgettables } from '../../core/forgettables';
import { StorageHealth } from '../../storage/storage-health';
import { openVault } from '../../storage/vault/open-vault';
import { createSealedFile, isSealedContent } from '../../storage/vault/sealed-file';
import { type AesKeychain, createAesKeychain } from '../../testing/storage/aes-keychain';
import { knownRatios } from './favourites';
import { openFavourites, type OpenedFavourites } from './open-favourites';

const DANA = IdentityKey.parse('account/dana');
const FINN = IdentityKey.parse('account/finn');
const MEMBER = IdentityKey.parse('account/dana/as/123456');
const ALL = { of: 'starred', from: 0, count: 200 } as const;
const RECENT = { ...ALL, of: 'recent' } as const;

let folder: string;
let keychain: AesKeychain;
let forgettables: Forgettables;
let now: number;
let opened: OpenedFavourites;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofsheet-favourites-'));
  keychain = createAesKeychain();
  now = Date.parse('2026-03-04T05:06:07.000Z');
  await start();
});
afterEach(async () => {
  await opened.settled();
  await rm(folder, { recursive: true, force: true });
});

/** As after a restart. */
async function start(): Promise<void> {
  const storage = new StorageHealth(folder);
  const file = storage.open({ name: 'favourites', isUsable: isSealedContent, survivesPowerLoss: true });
  forgettables = new Forgettables();
  opened = await openFavourites({
    vault: await openVault(keychain, createSealedFile(file)),
    forgettables,
    clocks: { nowMs: () => now },
  });
}

function album(id: string): { ownerId: null; album: Album } {
  return {
    ownerId: null,
    album: AlbumSchema.parse({
      id,
      name: `Album ${id}`,
      description: 'Beside the water',
      pictureCount: 3,
      categoryPath: [],
      updatedAt: null,
      cover: { state: 'none' },
      kind: 'album',
    }),
  };
}

function picture(id: string, index: number | null = 0) {
  const summary: PictureSummary = PictureSchema.parse({
    id,
    title: `Secret title of ${id}`,
    kind: 'picture',
    width: null,
    height: null,
    safety: 'safe',
    isHidden: false,
    availability: 'available',
    placeholder: { form: 'plain', colours: '000000ffffff000000ffffff' },
  });
  return { ...album('pier'), picture: summary, index };
}

const idsOf = async (identity = DANA, range = RECENT as { of: 'recent' | 'starred'; from: number; count: number }) =>
  (await opened.favourites.pictures(identity, range)).pictures.map((each) => each.picture.id as string);

it('what was seen last comes first, and once', async () => {
  for (const id of ['heron', 'boat', 'heron']) await opened.favourites.see(DANA, picture(id));
  await opened.favourites.see(DANA, album('pier'));
  expect(await idsOf()).toEqual(['heron', 'boat']);
  const { albums, total } = await opened.favourites.albums(DANA, RECENT);
  expect([albums.map((each) => each.album.name), total]).toEqual([['Album pier'], 1]);
});

it('only the latest are kept, and a range returns a part of them with the total', async () => {
  for (let index = 0; index < MOST_RECENTS + 5; index += 1) await opened.favourites.see(DANA, picture(`p${index}`));
  const { total, pictures } = await opened.favourites.pictures(DANA, { of: 'recent', from: 1, count: 2 });
  expect(total).toBe(MOST_RECENTS);
  expect(pictures.map((each) => each.picture.id)).toEqual([`p${MOST_RECENTS + 3}`, `p${MOST_RECENTS + 2}`]);
});

it('a list has shapes only if the shapes of all its pictures are known', async () => {
  const shaped = (id: string, width: number): ReturnType<typeof picture> => {
    const known = picture(id);
    return { ...known, picture: { ...known.picture, width, height: 100 } };
  };
  const ratios = async () =>
    knownRatios((await opened.favourites.pictures(DANA, { of: 'starred', from: 0, count: Infinity })).pictures);
  for (const [id, width] of [
    ['a', 150],
    ['b', 75],
    ['c', 100],
  ] as const)
    await opened.favourites.star(DANA, shaped(id, width));
  expect(await ratios()).toEqual(Float32Array.of(1, 0.75, 1.5));
  await opened.favourites.star(DANA, picture('d'));
  expect(await ratios()).toBeNull();
});

it('stars, pins and searches survive a restart, sealed, without anything readable in the file', async () => {
  await opened.favourites.star(DANA, { ...picture('heron', 7), orderBy: 'newest' });
  await opened.favourites.pin(DANA, album('pier'));
  await opened.favourites.saveSearch(
    DANA,
    SavedSearch.parse({ id: 's1', name: 'Herons', text: 'heron', filters: [{ facet: 'kind', value: 'video' }] }),
  );
  await opened.settled();
  expect(await readFile(join(folder, 'favourites.json'), 'utf8')).not.toMatch(/Secret|Album|Heron|pier/i);
  await start();
  expect(await opened.favourites.state(DANA)).toMatchObject({
    place: 'sealed',
    starred: [{ albumId: 'pier', pictureId: 'heron' }],
    pinned: [{ album: { id: 'pier', name: 'Album pier', pictureCount: 3 } }],
    searches: [{ id: 's1', text: 'heron' }],
  });
  const { pictures } = await opened.favourites.pictures(DANA, ALL);
  expect(pictures).toMatchObject([
    { index: 7, orderBy: 'newest', at: '2026-03-04T05:06:07.000Z', album: { id: 'pier', name: 'Album pier' } },
  ]);
  expect(pictures[0]?.picture).not.toHaveProperty('placeholder');
});

it('without a keychain nothing is written, and the window is told', async () => {
  keychain.isThere = false;
  await start();
  await opened.favourites.star(DANA, picture('heron'));
  await opened.settled();
  expect((await opened.favourites.state(DANA)).place).toBe('memory');
  await expect(readFile(join(folder, 'favourites.json'), 'utf8')).rejects.toThrow();
});

it('a list that cannot be opened stays on the disk, and changes last until the program ends', async () => {
  await opened.favourites.star(DANA, picture('heron'));
  await opened.settled();
  const before = await readFile(join(folder, 'favourites.json'), 'utf8');
  const lost = keychain;
  keychain = createAesKeychain();
  await start();
  const { favourites } = await opened.favourites.star(DANA, picture('boat'));
  await opened.settled();
  expect(favourites).toMatchObject({ place: 'unreadable', starred: [{ pictureId: 'boat' }] });
  expect(await readFile(join(folder, 'favourites.json'), 'utf8')).toBe(before);
  keychain = lost;
  await start();
  expect(await idsOf(DANA, ALL)).toEqual(['heron']);
});

it('an identity has its own lists, and they are forgotten with it', async () => {
  await opened.favourites.star(DANA, picture('heron'));
  await opened.favourites.star(FINN, picture('boat'));
  await opened.settled();
  await start();
  expect(await idsOf(DANA, ALL)).toEqual(['heron']);
  expect(forgettables.forget({ identity: DANA, hosts: [] })).toEqual([{ what: 'favourites', count: null }]);
  expect(await idsOf(DANA, ALL)).toEqual([]);
  await opened.settled();
  await start();
  expect([await idsOf(DANA, ALL), await idsOf(FINN, ALL)]).toEqual([[], ['boat']]);
});

it('a change that is on its way when the account is forgotten leaves nothing behind', async () => {
  keychain.delayMs = 5;
  await opened.favourites.star(DANA, picture('heron'));
  forgettables.forget({ identity: DANA, hosts: [] });
  await opened.settled();
  await start();
  expect(await idsOf(DANA, ALL)).toEqual([]);
});

it('what an account left that was removed while the program did not run is deleted at the start', async () => {
  await opened.favourites.star(DANA, picture('heron'));
  await opened.settled();
  await start();
  forgettables.forgetGone((identity) => identity === DANA);
  expect(await idsOf(DANA, ALL)).toEqual([]);
});

it('nothing is kept of a member who is acted as', async () => {
  await opened.favourites.see(MEMBER, picture('heron'));
  const change = await opened.favourites.star(MEMBER, picture('heron'));
  expect(change.favourites).toEqual({ place: 'not-kept', starred: [], pinned: [], searches: [] });
  await opened.favourites.pin(MEMBER, album('pier'));
  expect([await idsOf(MEMBER), await idsOf(DANA)]).toEqual([[], []]);
  await opened.settled();
  await expect(readFile(join(folder, 'favourites.json'), 'utf8')).rejects.toThrow();
});

it('a full list refuses another entry instead of dropping an old one', async () => {
  for (let index = 0; index < 30; index += 1) await opened.favourites.pin(DANA, album(`a${index}`));
  expect((await opened.favourites.pin(DANA, album('one more'))).outcome).toBe('full');
  const again = await opened.favourites.pin(DANA, album('a0'));
  expect([again.outcome, again.favourites.pinned.length]).toEqual(['changed', 30]);
  await opened.favourites.unpin(DANA, album('a3').album.id);
  expect((await opened.favourites.pin(DANA, album('one more'))).outcome).toBe('changed');
});

it('a star, and what was seen, can be removed', async () => {
  await opened.favourites.star(DANA, album('pier'));
  await opened.favourites.star(DANA, picture('heron'));
  await opened.favourites.unstar(DANA, album('pier').album.id, null);
  expect((await opened.favourites.state(DANA)).starred).toEqual([{ albumId: 'pier', pictureId: 'heron' }]);
  await opened.favourites.see(DANA, picture('heron'));
  await opened.favourites.see(DANA, album('pier'));
  const albumsSeen = async () => (await opened.favourites.albums(DANA, RECENT)).total;
  await opened.favourites.clearRecents(DANA, 'pictures');
  expect([await idsOf(), await albumsSeen()]).toEqual([[], 1]);
  await opened.favourites.see(DANA, picture('heron'));
  await opened.favourites.clearRecents(DANA, 'albums');
  expect([await idsOf(), await albumsSeen()]).toEqual([['heron'], 0]);
});
