import { describe, expect, it } from 'vitest';
import type { AlbumId, OwnerId, PictureId } from '../../preload/contract';
import type { AlbumService, PictureRecord, PictureSource, ServiceRequest } from '../services/album-service';
import { packPictures } from '../services/packed-pictures';
import { AlbumLibrary } from './album-library';
import { type Answer, type AnswerStore, createMemoryAnswers, type PackedPage, type PagesKey } from './answer-store';

const ALBUM = 'album' as AlbumId;
const OWNER = 'owner' as OwnerId;
const LAST_YEAR = '2025-11-29T10:00:00.000Z';
const { signal } = new AbortController();

function pictureOf(id: number, url = `https://images.example/${id}`): PictureRecord {
  return {
    details: {
      id: `${id}` as PictureId,
      title: '',
      kind: 'picture',
      safety: 'safe',
      missingForVisitors: [],
      other: [],
    },
    sources: [{ label: 'Thumb', kind: 'picture', url, longEdgePx: null, safety: 'safe' }],
    availability: 'available',
  };
}

const cover = (url: string): PictureSource => ({
  label: 'Thumb',
  kind: 'picture',
  url,
  longEdgePx: 100,
  safety: 'safe',
});

/** A service of 250 pictures in pages of 100, whose answers to masked requests have addresses of their own. */
function openService(): { readonly asked: string[]; readonly service: AlbumService } {
  const asked: string[] = [];
  const formOf = ({ asksForMaskedForms }: ServiceRequest): string => (asksForMaskedForms ? 'masked' : 'plain');
  // A test double of the members that a library uses here.
  const service = {
    hasMaskedAnswers: true,
    pageSize: 100,
    traits: { dimensions: true, orders: [] },
    countPictures: (_album: AlbumId, request: ServiceRequest) => {
      asked.push(`count ${formOf(request)}`);
      return Promise.resolve(250);
    },
    listAlbums: () => Promise.resolve([]),
    covers: {
      find: (_album: AlbumId, request: ServiceRequest) => {
        asked.push(`cover ${formOf(request)}`);
        return Promise.resolve(cover(`https://images.example/cover?${formOf(request)}`));
      },
    },
    listPictures: (_album: AlbumId, index: number, request: ServiceRequest) => {
      const from = Math.floor(index / 100) * 100;
      asked.push(`page ${from} ${formOf(request)}`);
      const ids = Array.from({ length: Math.min(100, 250 - from) }, (_, offset) => from + offset);
      const pictures = ids.map((id) => pictureOf(id, `https://images.example/${id}?${formOf(request)}`));
      return Promise.resolve({ from, total: 250, pictures });
    },
  } as unknown as AlbumService;
  return { asked, service };
}

/** A store that returns its results later than a memory store, as a disk does, and counts how often pages are read. */
function createSlowAnswers(): AnswerStore & { reads: number } {
  const answers = createMemoryAnswers();
  const later = <Value>(value: Promise<Value>): Promise<Value> =>
    new Promise((resolve) => setImmediate(() => resolve(value)));
  return {
    ...answers,
    reads: 0,
    pages(key) {
      this.reads += 1;
      return later(answers.pages(key));
    },
    cover: (key) => later(answers.cover(key)),
  };
}

function openLibrary(service: AlbumService, answers: AnswerStore, asksForMaskedForms = () => false): AlbumLibrary {
  return new AlbumLibrary(service, asksForMaskedForms, undefined, undefined, answers);
}

const plain: PagesKey = { albumId: ALBUM, variant: 'plain' };

describe('A library over a store of answers', () => {
  it('returns stored data without a request, and states when the service sent them', async () => {
    const { asked, service } = openService();
    const answers = createSlowAnswers();
    const page = { from: 0, total: 250, pictures: packPictures([pictureOf(0), pictureOf(1)]) };
    answers.addPage(plain, { value: page, asOf: LAST_YEAR });
    const library = openLibrary(service, answers);
    const { asOf, records, total } = await library.readRange(ALBUM, { from: 0, count: 2 }, signal);
    expect({ asOf, total, count: records.length }).toEqual({ asOf: LAST_YEAR, total: 250, count: 2 });
    expect((await library.picture(ALBUM, '1' as PictureId, signal)).asOf).toBe(LAST_YEAR);
    expect(asked).toEqual([]);
    await library.outline(ALBUM, undefined, signal);
    const now = await library.readRange(ALBUM, { from: 0, count: 2 }, signal);
    expect(asked).toEqual(['count plain', 'page 0 plain']);
    expect(now.asOf > LAST_YEAR).toBe(true);
    expect(answers.reads).toBe(1);
  });

  it('states for a range when its oldest picture was received', async () => {
    const { service } = openService();
    const answers = createMemoryAnswers();
    const old = { from: 0, total: 250, pictures: packPictures(Array.from({ length: 100 }, (_, id) => pictureOf(id))) };
    answers.addPage(plain, { value: old, asOf: LAST_YEAR });
    const library = openLibrary(service, answers);
    expect((await library.readRange(ALBUM, { from: 90, count: 20 }, signal)).asOf).toBe(LAST_YEAR);
    expect((await library.readRange(ALBUM, { from: 100, count: 20 }, signal)).asOf > LAST_YEAR).toBe(true);
  });

  it('loses no page that was read at the same time as another page', async () => {
    const { asked, service } = openService();
    const library = openLibrary(service, createSlowAnswers());
    const froms = [0, 100, 200];
    await Promise.all(froms.map((from) => library.range(ALBUM, { from, count: 50 }, signal)));
    await Promise.all(froms.map((from) => library.range(ALBUM, { from, count: 50 }, signal)));
    expect(asked.sort()).toEqual(['page 0 plain', 'page 100 plain', 'page 200 plain']);
  });

  it('returns the data that another library read into the same store', async () => {
    const { asked, service } = openService();
    const answers = createMemoryAnswers();
    const first = await openLibrary(service, answers).readRange(ALBUM, { from: 100, count: 50 }, signal);
    const second = await openLibrary(service, answers).readRange(ALBUM, { from: 100, count: 50 }, signal);
    expect(second).toEqual(first);
    expect(asked).toEqual(['page 100 plain']);
  });

  it('stores masked and unmasked answers separately', async () => {
    const { asked, service } = openService();
    const answers = createSlowAnswers();
    let asksForMaskedForms = true;
    const library = openLibrary(service, answers, () => asksForMaskedForms);
    const urlOf = async () => (await library.range(ALBUM, { from: 0, count: 1 }, signal))[0]?.sources[0]?.url;
    expect([await urlOf(), (await library.cover(ALBUM, signal))?.url]).toEqual([
      'https://images.example/0?masked',
      'https://images.example/cover?masked',
    ]);
    asksForMaskedForms = false;
    expect([await urlOf(), (await library.cover(ALBUM, signal))?.url]).toEqual([
      'https://images.example/0?plain',
      'https://images.example/cover?plain',
    ]);
    expect(asked).toEqual(['page 0 masked', 'cover masked', 'page 0 plain', 'cover plain']);
  });

  it('forgets the stored data of an album that is opened by a password', async () => {
    const { asked, service } = openService();
    const answers = createSlowAnswers();
    const library = openLibrary(service, answers);
    await library.range(ALBUM, { from: 0, count: 1 }, signal);
    await library.cover(ALBUM, signal);
    library.unlockAlbum(ALBUM, 'secret');
    expect([await answers.pages(plain), await answers.cover(plain)]).toEqual([[], undefined]);
    await library.range(ALBUM, { from: 0, count: 1 }, signal);
    expect(asked).toEqual(['page 0 plain', 'cover plain', 'page 0 plain']);
  });

  it('states when a list of albums was received', async () => {
    const { service } = openService();
    const { value, asOf }: Answer<unknown> = await openLibrary(service, createMemoryAnswers()).readAlbums(
      OWNER,
      signal,
    );
    expect(value).toEqual([]);
    expect(new Date(asOf).toISOString()).toBe(asOf);
  });
});

describe('The store in memory', () => {
  const pageOf = (from: number, count: number): Answer<PackedPage> => {
    const pictures = packPictures(Array.from({ length: count }, (_, offset) => pictureOf(from + offset)));
    return { value: { from, total: from + count, pictures }, asOf: LAST_YEAR };
  };
  const keyOf = (albumId: string): PagesKey => ({ albumId: albumId as AlbumId, variant: 'plain' });
  const count = async (answers: AnswerStore, albumId: string): Promise<number> =>
    (await answers.pages(keyOf(albumId))).length;

  it('keeps the pages of many small albums, and drops the album that was used longest ago', async () => {
    const answers = createMemoryAnswers(100);
    for (let album = 0; album < 30; album += 1) answers.addPage(keyOf(`${album}`), pageOf(0, 2));
    expect(await count(answers, '0')).toBe(1);
    answers.addPage(keyOf('30'), pageOf(0, 20));
    expect([await count(answers, '0'), await count(answers, '1')]).toEqual([1, 0]);
  });

  it('keeps an album that is larger than the limit until another one is used', async () => {
    const answers = createMemoryAnswers(100);
    for (let from = 0; from < 300; from += 100) answers.addPage(keyOf('large'), pageOf(from, 100));
    expect(await count(answers, 'large')).toBe(3);
    answers.addPage(keyOf('small'), pageOf(0, 2));
    expect([await count(answers, 'large'), await count(answers, 'small')]).toEqual([0, 1]);
  });
});
