/** Tests the covers of pinned, starred and recent albums after a restart, before the window has asked for a list. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppError } from '../../../preload/contract';
import { AlbumId } from '../../../preload/contract/album';
import { IdentityKey, OwnerId } from '../../../preload/contract/identity';
import { AppFailure } from '../../core/errors';
import { Forgettables } from '../../core/forgettables';
import { Favourites } from '../../identity/favourites/favourites';
import { FavouritesStore } from '../../identity/favourites/favourites-store';
import { AlbumLibrary } from '../../library/album-library';
import { createMemoryAnswers } from '../../library/answer-store';
import type { IdentityEntry } from '../../library/identity-registry';
import type { OpenedFavourites } from '../../library/opened-favourites';
import { storeAnswers, type StoredAnswers } from '../../library/stored-answers';
import type { Placeholders } from '../../media/placeholders';
import { UnsafeRegistry } from '../../masking/unsafe-registry';
import type { AlbumRecord, AlbumService } from '../../services/album-service';
import { exampleAlbum } from '../../testing/example-album';
import { createAesKeychain } from '../../testing/storage/aes-keychain';
import { openJsonFile } from '../../testing/storage/json-file';
import { type CacheFolder, createCacheFolder } from '../../testing/storage/sealed-cache';
import type { SealedCache } from '../../storage/cache/sealed-cache';
import { openVault } from '../../storage/vault/open-vault';
import { createSealedFile } from '../../storage/vault/sealed-file';
import { favouritesHandlers } from './favourites';

const { signal } = new AbortController();
const ANN = IdentityKey.parse('account/ann');
const OWNER = OwnerId.parse('owner');
const [PIER, HERON] = ['pier', 'heron'].map((id) => AlbumId.parse(id)) as [AlbumId, AlbumId]; // as many as above
const RECENT = { identity: ANN, of: 'recent', from: 0, count: 10 } as const;

let place: CacheFolder;
let cache: SealedCache | null;
/** The albums that the service lists, whether it can be reached, and what it was asked for. */
let listed: readonly AlbumId[];
let isOffline: boolean;
let version: number;
let safety: 'safe' | 'unsafe';
let asked: string[];
/** How the service refuses to list albums; null if it lists them. */
let refusal: AppError | null;
/** When the service answers a question for one cover, and whether it has one; otherwise only lists name covers. */
let coverAnswered: Promise<void>;
let hasOwnCovers: boolean;
let answers: StoredAnswers | null;
let favourites: Favourites;
let library: AlbumLibrary;
let handlers: ReturnType<typeof favouritesHandlers>;

beforeEach(async () => {
  place = createCacheFolder();
  [listed, isOffline, version, safety, answers, cache] = [[PIER, HERON], false, 1, 'safe', null, null];
  const file = createSealedFile(openJsonFile(join(place.folder, 'favourites.json')));
  const vault = await openVault(createAesKeychain(), file);
  const store = await FavouritesStore.open({ vault, forgettables: new Forgettables() });
  favourites = new Favourites({ store, nowMs: Date.now });
  [coverAnswered, refusal, hasOwnCovers] = [Promise.resolve(), null, false];
  await restart();
});
afterEach(async () => {
  await settle();
  place.remove();
});

/** As the next start of the program. Only the favourites are left, and the cache on disk unless it `isEmptied`. */
async function restart({ isEmptied = false } = {}): Promise<void> {
  await settle();
  if (isEmptied) {
    place.remove();
    place = createCacheFolder();
  }
  cache = await place.open();
  answers = storeAnswers(createMemoryAnswers(), cache.partition(ANN));
  asked = [];
  library = new AlbumLibrary(service, () => true, new UnsafeRegistry(), undefined, answers);
  const entry = { library } as unknown as IdentityEntry; // the handlers use nothing else
  handlers = favouritesHandlers({
    identities: { find: () => Promise.resolve(entry), use: (_key, given, task) => task(entry, given) },
    favourites,
    openedFavourites: null as unknown as OpenedFavourites, // not used for albums
    placeholders: null as unknown as Placeholders, // not used for albums
  });
}

async function settle(): Promise<void> {
  await answers?.settled();
  await cache?.settled();
}

async function answer<Value>(name: string, value: Value | Promise<Value>): Promise<Value> {
  asked.push(name);
  await Promise.resolve();
  if (isOffline) throw new AppFailure({ kind: 'offline' });
  return value;
}

/** Names covers in its lists only, as the Pictures API does. */
const service = {
  origin: new URL('https://service.example'),
  traits: { safetyFlags: true, orders: [] },
  hasMaskedAnswers: true,
  listAlbums: () =>
    refusal ? answer('albums', Promise.reject(new AppFailure(refusal))) : answer('albums', listed.map(record)),
  covers: {
    find: (albumId: AlbumId) =>
      answer(
        'cover',
        coverAnswered.then(() => (hasOwnCovers ? record(albumId).coverSource : null)),
      ),
  },
} as unknown as AlbumService; // what covers need of a service

function record(id: AlbumId): AlbumRecord {
  const url = `https://pictures.example/${id}?${version}`;
  return {
    album: { ...exampleAlbum(id, id), cover: { state: 'available', safety } },
    coverSource: { label: 'Thumb', kind: 'picture', url, longEdgePx: 100, safety },
  };
}

async function keep(): Promise<void> {
  await library.listAlbums(OWNER, signal);
  await handlers.pin({ identity: ANN, albumId: PIER, isPinned: true }, context);
  await favourites.see(ANN, { ownerId: OWNER, album: record(HERON).album });
}
const context = { signal } as Parameters<(typeof handlers)['get']>[1];
const urlOf = async (albumId: AlbumId): Promise<string | undefined> => (await library.cover(albumId, signal))?.url;

describe('The cover of a kept album', () => {
  it('comes from the list that an earlier run stored if the service cannot be reached', async () => {
    await keep();
    await restart();
    isOffline = true;
    const { pinned } = await handlers.get({ identity: ANN }, context);
    const { albums } = await handlers.albums(RECENT, context);
    expect([...pinned, ...albums].map(({ album }) => album.id)).toEqual([PIER, HERON]);
    expect([await urlOf(PIER), await urlOf(HERON)]).toEqual([
      'https://pictures.example/pier?1',
      'https://pictures.example/heron?1',
    ]);
  });

  it('is the one of now, with its rating, although an earlier run stored the list', async () => {
    await keep();
    await restart();
    version = 2;
    safety = 'unsafe';
    await handlers.get({ identity: ANN }, context);
    expect(await library.cover(PIER, signal)).toMatchObject({
      url: 'https://pictures.example/pier?2',
      safety: 'unsafe',
    });
    expect(asked).toEqual(['albums']);
  });

  it('comes from the list of its owner if nothing is stored', async () => {
    await keep();
    await restart({ isEmptied: true });
    await handlers.get({ identity: ANN }, context);
    await handlers.albums(RECENT, context);
    const list = library.listAlbums(OWNER, signal);
    expect(await Promise.all([urlOf(PIER), urlOf(HERON)])).toEqual([
      'https://pictures.example/pier?1',
      'https://pictures.example/heron?1',
    ]);
    await list;
    expect(new Set(asked)).toEqual(new Set(['albums']));
  });

  it('is asked for again if its address has expired', async () => {
    await keep();
    await restart();
    await handlers.get({ identity: ANN }, context);
    const first = 'https://pictures.example/pier?1';
    expect(await urlOf(PIER)).toBe(first);
    version = 2;
    expect((await library.renewCover(PIER, first, signal))?.url).toBe('https://pictures.example/pier?2');
    expect(asked).toEqual(['albums', 'albums']);
  });

  it('is null for an album that its owner does not have any more, until a list names it again', async () => {
    await keep();
    listed = [HERON];
    await restart({ isEmptied: true });
    await handlers.get({ identity: ANN }, context);
    expect([await library.cover(PIER, signal), await library.cover(PIER, signal)]).toEqual([null, null]);
    expect(asked).toEqual(['albums', 'cover']);
    listed = [HERON, PIER];
    await library.listAlbums(OWNER, signal);
    expect(await urlOf(PIER)).toBe('https://pictures.example/pier?1');
  });

  it('is asked for alone if the service refuses the list of the owner', async () => {
    await keep();
    await restart({ isEmptied: true });
    [refusal, hasOwnCovers] = [{ kind: 'forbidden' }, true];
    await handlers.get({ identity: ANN }, context);
    expect(await urlOf(PIER)).toBe('https://pictures.example/pier?1');
    expect(asked).toEqual(['albums', 'cover']);
  });

  it('is not asked for if the service asks to wait', async () => {
    await keep();
    await restart({ isEmptied: true });
    [refusal, hasOwnCovers] = [{ kind: 'rate-limited', retryAfterMs: 60_000 }, true];
    await handlers.get({ identity: ANN }, context);
    await expect(urlOf(PIER)).rejects.toMatchObject({ error: { kind: 'rate-limited' } });
    expect(asked).toEqual(['albums']);
  });

  it('is asked for again, and is not null, after the service refused the list that may name it', async () => {
    await keep();
    await restart({ isEmptied: true });
    refusal = { kind: 'forbidden' };
    await handlers.get({ identity: ANN }, context);
    await expect(urlOf(PIER)).rejects.toMatchObject({ error: { kind: 'forbidden' } });
    refusal = null;
    expect(await urlOf(PIER)).toBe('https://pictures.example/pier?1');
  });

  it('is not remembered as missing if a list names it while the service is asked', async () => {
    let answerCover = (): void => undefined;
    coverAnswered = new Promise((resolve) => (answerCover = resolve));
    const cover = urlOf(PIER);
    await vi.waitFor(() => expect(asked).toEqual(['cover']));
    await library.listAlbums(OWNER, signal);
    answerCover();
    expect([await cover, await urlOf(PIER)]).toEqual(Array(2).fill('https://pictures.example/pier?1'));
  });
});
