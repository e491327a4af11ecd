import { expect, it } from 'vitest';
import type { AlbumId, OwnerId, PictureId } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import type { AlbumRecord, AlbumService, PicturePage, PictureRecord, ServiceRequest } from '../services/album-service';
import { AlbumLibrary } from './album-library';
import { createMemoryAnswers } from './answer-store';

const OWNER = 'owner' as OwnerId;
const ALBUM = 'album' as AlbumId;
const { signal } = new AbortController();

function pictureOf(index: number): PictureRecord {
  const details = {
    id: String(index) as PictureId,
    title: `Picture ${index}`,
    kind: 'picture',
    safety: index === 1 ? 'unsafe' : 'safe',
    width: 300 + index,
    height: 100,
  } as const;
  return { details: { ...details, missingForVisitors: [], other: [] }, sources: [], availability: 'available' };
}

const upTo = (count: number): PictureRecord[] => Array.from({ length: count }, (_none, index) => pictureOf(index));

function albumOf(pictureCount: number | null): AlbumRecord {
  const named = { id: ALBUM, name: 'Wedding', description: null, categoryPath: [], updatedAt: null } as const;
  const album = { ...named, pictureCount, cover: { state: 'none' }, kind: 'album' } as const;
  return { album: { ...album, categoryPath: [] }, coverSource: null };
}

/** A service without pages, whose response of `count` pictures arrives when the test says so. */
class SlowService {
  requests: ServiceRequest[] = [];
  finish: (page: PicturePage) => void = () => undefined;
  fail: (reason: Error) => void = () => undefined;

  /** `pictureCount`: what the list of albums states. */
  constructor(private readonly pictureCount: number | null) {}

  async open() {
    // The only members of the service that reading pictures uses.
    const service = {
      traits: { dimensions: true, orders: [] },
      hasMaskedAnswers: false,
      pageSize: null,
      listAlbums: () => Promise.resolve([albumOf(this.pictureCount)]),
      listPictures: (_album: AlbumId, _index: number, request: ServiceRequest) => {
        this.requests.push(request);
        return new Promise<PicturePage>((resolve, reject) => {
          this.finish = resolve;
          this.fail = reject;
        });
      },
    } as unknown as AlbumService;
    const answers = createMemoryAnswers();
    const library = new AlbumLibrary(service, () => false, undefined, undefined, answers);
    await library.listAlbums(OWNER, signal);
    return { library, answers };
  }

  /** The first pictures arrive, after the request was sent. */
  async begin(count: number): Promise<void> {
    await expect.poll(() => this.requests.length).toBeGreaterThan(0);
    this.requests.at(-1)?.onFirstPictures?.(upTo(count));
  }

  arrive(count: number): void {
    this.finish({ from: 0, total: count, pictures: upTo(count) });
  }
}

const range = (library: AlbumLibrary, from: number, count: number) => library.readRange(ALBUM, { from, count }, signal);

it('The first pictures of an album can be shown while the rest of the response arrives', async () => {
  const service = new SlowService(200);
  const { library, answers } = await service.open();
  const [outline, first] = [library.outline(ALBUM, undefined, signal), library.firstOutline(ALBUM, undefined, signal)];
  await service.begin(50);
  expect(await first).toMatchObject({ total: 200 });
  expect((await first)?.aspectRatios).toEqual(
    Float32Array.from({ length: 200 }, (_none, index) => (index < 50 ? (300 + index) / 100 : 0)),
  );
  const { records, total, reading } = await range(library, 0, 40);
  expect(records).toHaveLength(40);
  expect(total).toBe(200);
  expect((await library.picture(ALBUM, '7' as PictureId, signal)).details.title).toBe('Picture 7');
  expect((await library.picture(ALBUM, '1' as PictureId, signal)).details.safety, 'ratings are known too').toBe(
    'unsafe',
  );
  expect(await answers.pages({ albumId: ALBUM, variant: 'plain' }), 'a part is never stored').toEqual([]);

  const rest = range(library, 40, 40);
  service.arrive(200);
  expect((await outline).aspectRatios?.every((ratio) => ratio > 0)).toBe(true);
  expect((await rest).records).toHaveLength(40);
  expect((await rest).reading, 'the first pictures are not read again').toBe(reading);
  expect(service.requests).toHaveLength(1);
  expect(await library.firstOutline(ALBUM, undefined, signal)).toBeNull();
});

it('An outline that is asked for meanwhile waits for the whole album', async () => {
  const service = new SlowService(200);
  const { library } = await service.open();
  const rest = range(library, 100, 40);
  const first = library.firstOutline(ALBUM, undefined, signal);
  await service.begin(50);
  await first;
  const outline = library.outline(ALBUM, undefined, signal);
  expect((await range(library, 0, 40)).records).toHaveLength(40);
  // Another number than the list states.
  service.arrive(180);
  expect((await rest).records).toHaveLength(40);
  expect((await outline).aspectRatios).toHaveLength(180);
  expect(await outline).toMatchObject({ total: 180 });
  expect(service.requests).toHaveLength(1);
});

it('The first pictures stay if the response fails, and the next outline reads the album again', async () => {
  const service = new SlowService(200);
  const { library } = await service.open();
  const outline = library.outline(ALBUM, undefined, signal);
  const first = library.firstOutline(ALBUM, undefined, signal);
  await service.begin(50);
  await first;
  service.fail(new AppFailure({ kind: 'timed-out' }));
  await expect(outline).rejects.toMatchObject({ error: { kind: 'timed-out' } });
  expect((await range(library, 0, 40)).records).toHaveLength(40);
  expect(await library.firstOutline(ALBUM, undefined, signal)).toMatchObject({ total: 200 });
  const again = library.outline(ALBUM, undefined, signal);
  await expect.poll(() => service.requests.length).toBe(2);
  service.arrive(200);
  expect((await again).aspectRatios?.every((ratio) => ratio > 0)).toBe(true);
});

it('The first pictures are forgotten if the account may not see the album', async () => {
  const service = new SlowService(200);
  const { library } = await service.open();
  const outline = library.outline(ALBUM, undefined, signal);
  await service.begin(50);
  service.fail(new AppFailure({ kind: 'forbidden' }));
  await expect(outline).rejects.toMatchObject({ error: { kind: 'forbidden' } });
  expect(await library.knownPicture(ALBUM, '7' as PictureId)).toBeNull();
});

it.each([
  ['the list of albums states no number', null, 50],
  ['the list states fewer pictures', 50, 50],
  ['the response has no complete row yet', 200, 0],
])('There are no first pictures if %s', async (_why, pictureCount, count) => {
  const service = new SlowService(pictureCount);
  const { library } = await service.open();
  const outline = library.outline(ALBUM, undefined, signal);
  const first = library.firstOutline(ALBUM, undefined, signal);
  await service.begin(count);
  service.arrive(200);
  expect(await first).toBeNull();
  expect(await outline).toMatchObject({ total: 200 });
});

it('A call can stop waiting for the first pictures, and reading in the background gets none', async () => {
  const service = new SlowService(200);
  const { library } = await service.open();
  const ending = new AbortController();
  const first = library.firstOutline(ALBUM, undefined, ending.signal);
  ending.abort();
  await expect(first).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  const read = library.readAhead(ALBUM, signal);
  await expect.poll(() => service.requests.length).toBe(1);
  expect(service.requests[0]?.onFirstPictures).toBeUndefined();
  service.arrive(200);
  await read;
});
