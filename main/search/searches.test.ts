import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AlbumId, AppError, IdentityKey, OwnerId, PictureId } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import { AlbumLibrary } from '../library/album-library';
import type { AlbumRecord, AlbumService, PictureRecord, ServiceRequest } from '../services/album-service';
import { openIndexInThisThread } from '../testing/search/index-in-this-thread';
import { recordOf } from '../testing/search/picture-records';
import { openSearchUnderTest, type SearchFixtureOptions } from '../testing/search/search-under-test';
import { IndexThread } from './index-thread';

const ME = 'account/1' as IdentityKey;
const OWNER = 'owner' as OwnerId;
const PAGE = 2;
const { signal } = new AbortController();
const never = new AbortController();

let close: () => Promise<void> = () => Promise.resolve();
afterEach(() => close());

function albumOf(id: string, name: string): AlbumRecord {
  return {
    album: {
      id: id as AlbumId,
      name,
      description: null,
      pictureCount: null,
      categoryPath: [],
      updatedAt: null,
      cover: { state: 'none' },
      kind: 'album',
    },
    coverSource: null,
  };
}

interface Given {
  readonly albums: Readonly<Record<string, readonly PictureRecord[]>>;
  /** While acting as a member: aborts when the session ends. */
  readonly ended?: AbortSignal | null;
  readonly isThread?: boolean;
  readonly openThread?: SearchFixtureOptions['openThread'];
  /** Called before each page. */
  readonly onPage?: (albumId: AlbumId, request: ServiceRequest) => Promise<void> | void;
}

/** One identity whose service has pages of two pictures, with everything else of the program that searching uses. */
function openProgram({ albums, ended = null, onPage, isThread = false, openThread }: Given) {
  const pages: string[] = [];
  // A test double of the members that a library uses here.
  const service = {
    hasMaskedAnswers: false,
    pageSize: PAGE,
    traits: { dimensions: false, orders: [] },
    listAlbums: () => Promise.resolve(Object.keys(albums).map((id) => albumOf(id, `Album ${id}`))),
    countPictures: (albumId: AlbumId) => Promise.resolve(albums[albumId]?.length ?? 0),
    listPictures: async (albumId: AlbumId, index: number, request: ServiceRequest) => {
      const from = Math.floor(index / PAGE) * PAGE;
      pages.push(`${albumId} ${from}`);
      await onPage?.(albumId, request);
      const all = albums[albumId] ?? [];
      return {
        from,
        total: all.length,
        pictures: all.slice(from, from + PAGE),
      };
    },
  } as unknown as AlbumService;
  const search = openSearchUnderTest(ME, { ended, isThread, ...(openThread && { openThread }) });
  close = search.close;
  const library = new AlbumLibrary(service, () => true, search.unsafe, undefined, search.answers);
  search.connect(library);
  return {
    ...search,
    library,
    journal: search.recorder.recorded,
    pages,
    list: () => library.listAlbums(OWNER, signal),
    read: (albumId: string) => library.range(albumId as AlbumId, { from: 0, count: PAGE }, signal),
    total: async (text: string) => (await search.open(text)).pictures.total,
    async titles(text: string) {
      const { resultId } = await search.open(text);
      const found = await search.searches.results.summaries(ME, { resultId, from: 0, count: 100 }, signal);
      return found?.map(({ picture }) => picture.title) ?? null;
    },
  };
}

const pictures = (...titles: string[]): PictureRecord[] => titles.map((title) => recordOf(title, { title }));
const failing = (error: AppError) => () => Promise.reject(new AppFailure(error));

describe('A search', () => {
  it('finds what was read before it and what is read after it', async () => {
    const program = openProgram({
      albums: { a: pictures('red barn', 'red boat'), b2: pictures('red hill') },
    });
    await program.list();
    await program.read('a');
    await expect.poll(() => program.titles('red')).toEqual(['red barn', 'red boat']);
    await program.read('b2');
    await expect.poll(() => program.titles('red')).toEqual(['red barn', 'red boat', 'red hill']);
    const { albums, coverage } = await program.open('album b2');
    expect(albums.first.map(({ album, ownerId }) => [album.name, ownerId])).toEqual([['Album b2', OWNER]]);
    expect(coverage).toEqual({
      albumsRead: 2,
      albumsKnown: 2,
      pictures: 3,
      isFull: false,
    });
  });

  it('tells the window once when more can be found', async () => {
    const program = openProgram({ albums: { a: pictures('one', 'two') } });
    await program.list();
    await program.open('one');
    await program.read('a');
    await expect.poll(() => program.states.at(-1)?.coverage.pictures).toBe(2);
    expect(program.states.at(-1)?.revision).toBe((await program.state()).revision);
  });

  it('finds everything again after its thread has ended', async () => {
    const program = openProgram({
      albums: { a: pictures('heron') },
      isThread: true,
    });
    await program.list();
    await program.read('a');
    await expect.poll(() => program.total('heron')).toBe(1);
    await close();
    await expect.poll(() => program.total('heron')).toBe(1);
  });

  it('is cancelled, and is no internal error, if the program closes meanwhile', async () => {
    const thread = new IndexThread({
      onIndexed: () => undefined,
      onFilled: () => undefined,
      onUnreadable: () => undefined,
      onDropped: () => undefined,
    });
    const asked = thread.ask(ME, { type: 'close', resultId: 'any' }, signal);
    await Promise.all([thread.close(), expect(asked).rejects.toMatchObject({ error: { kind: 'cancelled' } })]);
  });

  it('finds nothing of an identity that was forgotten', async () => {
    const program = openProgram({ albums: { a: pictures('heron') } });
    await program.list();
    await program.read('a');
    await expect.poll(() => program.total('heron')).toBe(1);
    program.forget();
    await expect(program.open('heron')).rejects.toMatchObject({
      error: { kind: 'not-found' },
    });
  });

  it('states a picture as unsafe that any answer has rated so', async () => {
    const program = openProgram({ albums: { a: pictures('heron') } });
    await program.list();
    await program.read('a');
    await expect.poll(() => program.total('heron')).toBe(1);
    program.unsafe.markPicture(recordOf('heron', { safety: 'unsafe' }));
    const { resultId, pictures: found } = await program.open('heron');
    expect(found.first[0]?.picture.safety).toBe('unsafe');
    expect(await program.searches.results.summaries(ME, { resultId, from: 0, count: 1 }, signal)).toEqual(found.first);
  });
});

it('A thread that cannot be started again fails searches only, until it starts', async () => {
  let isBroken = false;
  const openThread: SearchFixtureOptions['openThread'] = (deps) => {
    const thread = openIndexInThisThread(deps);
    const unlessBroken = (): void => {
      if (isBroken) throw new Error('ended too often');
    };
    return {
      ...thread,
      change: (...of) => {
        unlessBroken();
        thread.change(...of);
      },
      ask: async (...of) => {
        unlessBroken();
        return thread.ask(...of);
      },
    };
  };
  const program = openProgram({ albums: { a: pictures('heron') }, openThread });
  await program.list();
  await program.open('heron');
  isBroken = true;
  expect(await program.list()).toHaveLength(1);
  program.searches.addCamera(ME, 'a' as AlbumId, 'heron' as PictureId, { fields: [{ name: 'Model', value: 'X' }] });
  await program.read('a');
  await expect(program.open('heron')).rejects.toThrow('ended too often');
  isBroken = false;
  await expect.poll(() => program.total('heron')).toBe(1);
});

describe('While titles are masked', () => {
  it('no text finds anything, and results from before end', async () => {
    const program = openProgram({ albums: { a: pictures('heron', 'gull') } });
    await program.list();
    await program.read('a');
    await expect.poll(() => program.total('heron')).toBe(1);
    const { resultId } = await program.open('heron');
    const asked = program.open('gull');
    program.mask.setLevel('everything');
    expect(await program.searches.results.summaries(ME, { resultId, from: 0, count: 1 }, signal)).toBeNull();
    expect(await asked, 'also if it was asked before').toMatchObject({
      areTextsMasked: true,
      albums: { total: 0 },
      pictures: { total: 0 },
      facets: { kinds: { picture: 0, video: 0 } },
    });
    expect(await program.open('album')).toMatchObject({ albums: { total: 0 } });
    expect(await program.total('')).toBe(2);
    const sorting = { by: 'name', direction: 'ascending' } as const;
    const order = await program.searches.order(
      { identity: ME, albumId: 'a' as AlbumId, sorting, groupBy: 'nothing' },
      signal,
    );
    expect([...order.order]).toEqual([0, 1]);
    program.mask.setLevel('sensitive');
    expect(await program.total('heron')).toBe(1);
  });
});

describe('While acting as a member', () => {
  it('a search is recorded once for the albums that its results have, without its text', async () => {
    const program = openProgram({
      albums: {
        a: pictures('red barn'),
        b: pictures('red hill'),
        c: pictures('blue'),
      },
      ended: never.signal,
    });
    await program.list();
    for (const albumId of ['a', 'b', 'c']) await program.read(albumId);
    await program.open('nothing has this');
    expect(program.journal).toEqual([]);
    await expect.poll(async () => (await program.open('blue')).coverage.pictures).toBe(3);
    await program.open('red');
    await program.open('re');
    expect(program.journal).toEqual([
      { kind: 'searched', albumCount: 1 },
      { kind: 'searched', albumCount: 2 },
    ]);
  });

  it('a search is recorded for albums that only a count of a facet is about', async () => {
    const program = openProgram({ albums: { a: pictures('red barn'), b: pictures('red hill') }, ended: never.signal });
    await program.list();
    for (const albumId of ['a', 'b']) await program.read(albumId);
    await expect.poll(async () => (await program.state()).coverage.pictures || (await program.open('x'), 0)).toBe(2);
    const { pictures: found, facets } = await program.open('red', { albumIds: ['nowhere' as AlbumId] });
    expect([found.total, facets.albums.length]).toEqual([0, 2]);
    expect(program.journal).toEqual([{ kind: 'searched', albumCount: 2 }]);
  });

  it('an answer is not older than the mask that was set while it was recorded', async () => {
    const program = openProgram({ albums: { a: pictures('heron') }, ended: never.signal });
    await program.list();
    await program.read('a');
    await expect.poll(async () => (await program.state()).coverage.pictures || (await program.open('x'), 0)).toBe(1);
    program.recorder.onRecord = () => void program.mask.setLevel('everything');
    expect(await program.open('heron')).toMatchObject({ areTextsMasked: true, pictures: { total: 0 } });
  });

  it('what a session found is not answered in a later one of the same member', async () => {
    const program = openProgram({ albums: { a: pictures('heron') }, ended: never.signal });
    await program.list();
    await program.read('a');
    program.activeIdentity.actingAs(ME);
    await expect.poll(() => program.total('heron')).toBe(1);
    const { resultId } = await program.open('heron');
    const summaries = () => program.searches.results.summaries(ME, { resultId, from: 0, count: 1 }, signal);
    expect(await summaries()).toHaveLength(1);
    program.activeIdentity.actingAs(null);
    program.activeIdentity.actingAs(ME);
    expect(await summaries()).toBeNull();
  });
});

describe('Reading the other albums', () => {
  it('reads every page of each album, behind other requests, and ends by itself', async () => {
    const priorities = new Set<number | undefined>();
    const program = openProgram({
      albums: { a: pictures('a1', 'a2', 'a3'), b: pictures('b1') },
      onPage: (_albumId, { priority }) => {
        priorities.add(priority);
      },
    });
    await program.list();
    expect((await program.searches.readOthers(ME)).reading).toEqual({
      state: 'reading',
    });
    await expect.poll(async () => (await program.state()).reading.state).toBe('idle');
    expect(program.pages).toEqual(['a 0', 'a 2', 'b 0']);
    expect([...priorities]).toEqual([-10]);
    await expect.poll(() => program.total('')).toBe(4);
    await expect.poll(async () => (await program.state()).coverage.albumsRead).toBe(2);
  });

  it('reads no album that was read before the first search', async () => {
    const program = openProgram({ albums: { a: pictures('a1', 'a2'), b: pictures('b1'), c: pictures('c', 'c') } });
    await program.list();
    await program.read('a');
    const readAhead = vi.spyOn(program.library, 'readAhead');
    await program.searches.readOthers(ME);
    await expect.poll(async () => (await program.state()).reading.state).toBe('idle');
    expect(readAhead.mock.calls.map(([albumId]) => albumId)).toEqual(['b', 'c']);
    await expect.poll(async () => (await program.state()).coverage.albumsRead).toBe(3);
  });

  it('leaves out an album that cannot be read, and stops and says why when the service does not answer', async () => {
    const answers = [
      failing({ kind: 'not-found', detail: { code: 'no-such-album' } }),
      () => Promise.resolve(),
      failing({ kind: 'offline' }),
      failing({ kind: 'offline' }),
    ];
    const program = openProgram({
      albums: {
        a: pictures('a'),
        b: pictures('b'),
        c: pictures('c'),
        d: pictures('d'),
      },
      onPage: () => answers.shift()?.(),
    });
    await program.list();
    await program.searches.readOthers(ME);
    const ended = { state: 'failed', error: { kind: 'offline' } };
    await expect.poll(async () => (await program.state()).reading).toEqual(ended);
    expect(program.states.at(-1)?.reading).toEqual(ended);
    expect(program.pages).toEqual(['a 0', 'b 0', 'c 0']);
    expect((await program.state()).albumsFailed).toBe(1);
    expect((await program.searches.readOthers(ME)).reading, 'tried again').toEqual({ state: 'reading' });
  });

  it('says until when the service asked to wait', async () => {
    const program = openProgram({
      albums: { a: pictures('a') },
      onPage: () => new Promise(() => undefined),
    });
    await program.list();
    await program.searches.readOthers(ME);
    const untilMs = Date.now() + 60_000;
    program.searches.throttled(ME, untilMs);
    expect(program.states.at(-1)?.reading).toEqual({
      state: 'throttled',
      untilAt: new Date(untilMs).toISOString(),
    });
    expect((await program.searches.stopReading(ME)).reading).toEqual({
      state: 'idle',
    });
  });

  it('stops when the window shows another identity', async () => {
    const program = openProgram({
      albums: { a: pictures('a') },
      onPage: () => new Promise(() => undefined),
    });
    program.activeIdentity.shownByWindow(ME);
    await program.list();
    await program.searches.readOthers(ME);
    program.activeIdentity.shownByWindow('account/2' as IdentityKey);
    expect((await program.state()).reading).toEqual({ state: 'idle' });
  });
});

it('a camera that was learned before the first search is found by it and is a facet', async () => {
  const program = openProgram({ albums: { a: pictures('heron', 'gull') } });
  await program.list();
  await program.read('a');
  const albumId = 'a' as AlbumId;
  for (const [id, value] of Object.entries({ heron: 'Meridian 6', gull: 'Tarn 40' }))
    program.searches.addCamera(ME, albumId, id as PictureId, { fields: [{ name: 'Model', value }] });
  await expect.poll(() => program.titles('tarn')).toEqual(['gull']);
  const camerasFound = async () => (await program.open('')).facets.cameras.map(({ camera }) => camera).sort();
  expect(await camerasFound()).toEqual(['Meridian 6', 'Tarn 40']);
});

it('A picture is found by its camera after its EXIF data were read', async () => {
  const program = openProgram({ albums: { a: pictures('heron', 'gull') } });
  await program.list();
  await program.read('a');
  await expect.poll(() => program.total('heron')).toBe(1);
  program.searches.addCamera(ME, 'a' as AlbumId, 'heron' as PictureId, {
    fields: [
      { name: 'Model', value: 'Canon EOS R5' },
      { name: 'Artist', value: 'Somebody' },
    ],
  });
  await expect.poll(() => program.titles('eos')).toEqual(['heron']);
  expect(await program.total('somebody')).toBe(0);
});
