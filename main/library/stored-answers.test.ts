import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AlbumId, AppError, OwnerId, PictureId, Safety } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import { UnsafeRegistry } from '../masking/unsafe-registry';
import type { AlbumRecord, AlbumService, PictureRecord, PictureSource } from '../services/album-service';
import type { SealedCache } from '../storage/cache/sealed-cache';
import { type CacheFolder, createCacheFolder } from '../testing/storage/sealed-cache';
import { AlbumLibrary } from './album-library';
import { createMemoryAnswers } from './answer-store';
import { packAnswer, unpackAnswer } from './packed-answer';
import { storeAnswers, type StoredAnswers } from './stored-answers';

const signal = new AbortController().signal;
const OWNER = 'owner' as OwnerId;
const ALBUM = 'album' as AlbumId;
const PAGE = 50;

/** A service in memory: what it has may be changed, and it can be unreachable. */
class World {
  /** How the service fails; null if it answers. */
  failure: AppError['kind'] | null = null;
  isMasking = false;
  name = 'Wedding';
  count = 120;
  safety: (index: number) => Safety = () => 'safe';
  readonly asked: string[] = [];

  readonly service = {
    origin: new URL('https://service.example'),
    traits: {
      safetyFlags: true,
      dimensions: true,
      passwords: false,
      albumDetails: false,
      picturePages: false,
      orders: [],
      ownerLookup: null,
    },
    pageSize: PAGE,
    listOwners: () => this.answer('owners', () => [{ id: OWNER, name: 'Ann', isSelf: true }]),
    listAlbums: () => this.answer('albums', () => [this.album()]),
    countPictures: () => this.answer('count', () => this.count),
    listPictures: (_album: AlbumId, index: number) =>
      this.answer(`page ${Math.floor(index / PAGE)}`, () => {
        const from = index - (index % PAGE);
        const length = Math.min(PAGE, this.count - from);
        return {
          from,
          total: this.count,
          pictures: Array.from({ length }, (_none, offset) => this.picture(from + offset)),
        };
      }),
    covers: { find: () => this.answer('cover', () => source('cover', this.safety(0))) },
  };

  get hasMaskedAnswers(): boolean {
    return this.isMasking;
  }

  private async answer<Value>(name: string, make: () => Value): Promise<Value> {
    this.asked.push(name);
    await Promise.resolve();
    if (this.failure) throw new AppFailure({ kind: this.failure } as AppError); // no failure in these tests has fields
    return make();
  }

  private album(): AlbumRecord {
    return {
      album: {
        id: ALBUM,
        name: this.name,
        description: null,
        pictureCount: this.count,
        categoryPath: [],
        updatedAt: null,
        cover: { state: 'available', safety: this.safety(0) },
        kind: 'album',
      },
      coverSource: null,
    };
  }

  private picture(index: number): PictureRecord {
    const safety = this.safety(index);
    const id = `picture-${index}` as PictureId;
    return {
      details: { id, title: `${this.name} ${index}`, kind: 'picture', safety, missingForVisitors: [], other: [] },
      sources: [source(String(index), safety)],
      availability: 'available',
    };
  }
}

function source(name: string, safety: Safety): PictureSource {
  return { label: 'Thumb', kind: 'picture', url: `https://pictures.example/${name}`, longEdgePx: 100, safety };
}

let place: CacheFolder;
let cache: SealedCache;
let world: World;
let answers: StoredAnswers | null = null;
beforeEach(async () => {
  place = createCacheFolder();
  cache = await place.open();
  world = new World();
  answers = null;
});
afterEach(() => {
  place.remove();
});

/** Opens the library as the next start of the program does. */
async function restart({ asksForMaskedForms = true, unsafe = new UnsafeRegistry() } = {}): Promise<AlbumLibrary> {
  await settle();
  cache = await place.open();
  const service = Object.assign(world.service, { hasMaskedAnswers: world.hasMaskedAnswers }) as unknown as AlbumService; // only what is called exists
  answers = storeAnswers(createMemoryAnswers(), cache.partition('account/ann'));
  world.asked.length = 0;
  return new AlbumLibrary(service, () => asksForMaskedForms, unsafe, undefined, answers);
}

async function settle(): Promise<void> {
  await answers?.settled();
  await cache.settled();
}

const titles = async (library: AlbumLibrary, from: number, count: number) =>
  (await library.range(ALBUM, { from, count }, signal)).map(({ details }) => details.title);

async function browse(library: AlbumLibrary): Promise<void> {
  await library.listOwners(signal);
  await library.listAlbums(OWNER, signal);
  await library.outline(ALBUM, undefined, signal);
  await library.range(ALBUM, { from: 0, count: 120 }, signal);
  await library.cover(ALBUM, signal);
}

describe('after a restart', () => {
  it('what was seen can be browsed while the service cannot be reached, with the time it was given', async () => {
    const before = new Date().toISOString();
    await browse(await restart());
    world.failure = 'offline';
    const library = await restart();
    expect((await library.storedOwners())?.value).toMatchObject([{ name: 'Ann' }]);
    const albums = await library.storedAlbums(OWNER);
    expect(albums?.value).toMatchObject([{ album: { name: 'Wedding' } }]);
    expect([before <= (albums?.asOf ?? ''), (albums?.asOf ?? '') <= new Date().toISOString()]).toEqual([true, true]);
    expect(await library.storedOutline(ALBUM, undefined)).toMatchObject({ total: 120, aspectRatios: null });
    expect(await titles(library, 110, 10)).toEqual(
      Array.from({ length: 10 }, (_none, index) => `Wedding ${110 + index}`),
    );
    expect(world.asked, 'nothing is asked').toEqual([]);
    await expect(library.outline(ALBUM, undefined, signal)).rejects.toMatchObject({
      error: { kind: 'offline' },
    });
    expect(await titles(library, 0, 1), 'a failure changes nothing').toEqual(['Wedding 0']);
    expect((await library.picture(ALBUM, 'picture-119' as PictureId, signal)).sources).toHaveLength(1);
  });

  it('the stored list and pictures are shown until the service has answered, and then no more', async () => {
    await browse(await restart());
    world.name = 'Holiday';
    world.count = 119;
    const library = await restart();
    expect(await titles(library, 0, 1)).toEqual(['Wedding 0']);
    expect(await library.outline(ALBUM, undefined, signal)).toMatchObject({ total: 119 });
    expect(await titles(library, 0, 1)).toEqual(['Holiday 0']);
    expect(await library.storedOutline(ALBUM, undefined)).toBeNull();
    await library.listAlbums(OWNER, signal);
    await library.listOwners(signal);
    expect([await library.storedAlbums(OWNER), await library.storedOwners()]).toEqual([null, null]);
    world.failure = 'offline';
    expect((await (await restart()).storedAlbums(OWNER))?.value).toMatchObject([{ album: { name: 'Holiday' } }]);
  });

  it('a part of an album that was never seen is asked for', async () => {
    const first = await restart();
    await first.range(ALBUM, { from: 60, count: 10 }, signal);
    const library = await restart();
    expect(await library.storedOutline(ALBUM, undefined)).toMatchObject({ total: 120 });
    expect(await titles(library, 70, 1)).toEqual(['Wedding 70']);
    expect(world.asked).toEqual([]);
    expect(await titles(library, 0, 1)).toEqual(['Wedding 0']);
    expect(world.asked).toEqual(['page 0']);
  });

  it('what the account may no longer see is deleted', async () => {
    await browse(await restart());
    world.failure = 'forbidden';
    const library = await restart();
    expect(await titles(library, 0, 1)).toEqual(['Wedding 0']);
    await expect(library.outline(ALBUM, undefined, signal)).rejects.toMatchObject({ error: { kind: 'forbidden' } });
    await expect(titles(library, 0, 1)).rejects.toMatchObject({ error: { kind: 'forbidden' } });
    const next = await restart();
    expect(await next.storedOutline(ALBUM, undefined)).toBeNull();
    await expect(titles(next, 0, 1)).rejects.toMatchObject({ error: { kind: 'forbidden' } });
  });

  it('a cover is not asked for again within a day', async () => {
    const first = await restart();
    await first.cover(ALBUM, signal);
    const library = await restart();
    expect((await library.cover(ALBUM, signal))?.url).toBe('https://pictures.example/cover');
    expect(world.asked).toEqual([]);
  });

  it('a picture that was rated unsafe in a stored answer stays unsafe', async () => {
    world.safety = (index) => (index === 3 ? 'unsafe' : 'safe');
    await browse(await restart());
    world.safety = () => 'safe';
    const library = await restart();
    await library.storedOutline(ALBUM, undefined);
    await library.outline(ALBUM, undefined, signal);
    const [picture] = await library.range(ALBUM, { from: 3, count: 1 }, signal);
    expect(picture?.details.safety).toBe('unsafe');
  });
});

describe('a service that masks its answers', () => {
  const SAFE = (): Safety => 'safe';
  const MIXED = (index: number): Safety => (index % 2 === 0 ? 'unsafe' : 'safe');

  it.each([
    ['masked answers with unsafe pictures', true, MIXED, 120],
    ['unmasked answers with safe pictures only', false, SAFE, 120],
    ['no unmasked answer with an unsafe picture', false, MIXED, null],
  ] as const)('stores %s', async (_what, asksForMaskedForms, safety, total) => {
    world.isMasking = true;
    world.safety = safety;
    await browse(await restart({ asksForMaskedForms }));
    const library = await restart({ asksForMaskedForms });
    expect((await library.storedOutline(ALBUM, undefined))?.total ?? null).toBe(total);
    const other = await restart({ asksForMaskedForms: !asksForMaskedForms });
    expect(await other.storedOutline(ALBUM, undefined), 'the two never share an entry').toBeNull();
  });

  it('stores nothing that is read for a reveal', async () => {
    world.isMasking = true;
    world.safety = MIXED;
    const first = await restart();
    await first.range(ALBUM, { from: 0, count: 10 }, signal);
    await settle();
    const files = place.files().length;
    await first.picture(ALBUM, 'picture-0' as PictureId, signal, true);
    await first.cover(ALBUM, signal, true);
    await settle();
    expect(place.files()).toHaveLength(files);
  });
});

it('an answer is packed and unpacked unchanged, in steps, and damage is an error', async () => {
  const answer = {
    pictures: Array.from({ length: 20_000 }, (_none, index) => ({ index, title: `Titel ${index} ü`, none: null })),
  };
  const parts = (await packAnswer(answer, 100_000_000)) ?? [];
  expect(parts.length).toBeGreaterThan(8);
  const packed = Buffer.concat(parts);
  expect(await unpackAnswer(packed)).toEqual(answer);
  await expect(unpackAnswer(packed.subarray(0, -1))).rejects.toThrow();
  expect(await packAnswer(answer, 1_000), 'an answer that is too large is not stored').toBeNull();
});
