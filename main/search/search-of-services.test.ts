/** Reading and searching everything of each service, against the sandbox. */
import { afterEach, describe, expect, it } from 'vitest';
import type { IdentityKey, OwnerId } from '../../preload/contract';
import type { SandboxAnnouncement } from '../../sandbox/announcement';
import { AlbumLibrary } from '../library/album-library';
import { createHttp } from '../net/http/node-http';
import type { AlbumService } from '../services/album-service';
import { createPicturesApiService } from '../services/pictures-api/service';
import { createSmugmugService } from '../services/smugmug-1.2/service';
import { openSearchUnderTest, type SearchUnderTest } from '../testing/search/search-under-test';
import { startSandboxForTests } from '../testing/services/sandbox-control';

const ME = 'account/1' as IdentityKey;
const { signal } = new AbortController();

interface Tested {
  readonly origin: 'pictures' | 'smugmug';
  readonly open: (announcement: SandboxAnnouncement) => AlbumService;
  /** Absent: the first owner. */
  readonly owner?: OwnerId;
}

const SERVICES: readonly Tested[] = [
  {
    origin: 'pictures',
    open: ({ picturesApi }) =>
      createPicturesApiService({
        http: createHttp({ version: '0', firstPauseMs: 1 }),
        baseUrl: picturesApi.baseUrl,
        accessToken: () => Promise.resolve(picturesApi.accounts[0]?.accessToken ?? ''),
        apiKey: () => Promise.resolve(picturesApi.apiKey),
        accountName: 'Dana Reyes',
        owners: [],
      }),
  },
  {
    origin: 'smugmug',
    open: ({ smugmug }) =>
      createSmugmugService({
        http: createHttp({ version: '0', firstPauseMs: 1 }),
        endpoint: smugmug.endpoint,
        apiKey: smugmug.apiKey,
        owners: smugmug.owners,
      }),
    owner: 'tidelines' as OwnerId,
  },
];

describe.each(SERVICES)('$origin', ({ origin, open, owner }) => {
  const sandbox = startSandboxForTests();
  let search: SearchUnderTest;
  afterEach(() => search.close());

  async function openAll() {
    search = openSearchUnderTest(ME);
    const service = open(sandbox.announcement);
    const library = new AlbumLibrary(
      service,
      () => true,
      search.unsafe,
      (untilMs) => search.searches.throttled(ME, untilMs),
      search.answers,
    );
    search.connect(library);
    const [first] = await library.listOwners(signal);
    const albums = await library.listAlbums(owner ?? (first?.id as OwnerId), signal); // the sandbox has owners
    return { library, albums };
  }

  it('every picture of every album is found after the others were read', async () => {
    const { library, albums } = await openAll();
    await search.searches.readOthers(ME);
    await expect.poll(async () => (await search.state()).reading.state).toBe('idle');
    const { albumsFailed } = await search.state();
    await expect.poll(async () => (await search.state()).coverage.albumsRead + albumsFailed).toBe(albums.length);
    const { coverage } = await search.state();
    expect(coverage.pictures).toBeGreaterThan(20);
    expect((await search.open('')).pictures.total).toBe(coverage.pictures);
    const album = albums.find(({ album: { pictureCount } }) => (pictureCount ?? 0) > 3)?.album;
    if (!album) throw new Error('The sandbox has no such album.');
    const [, record] = await library.range(album.id, { from: 0, count: 3 }, signal);
    const title = record?.details.title ?? '';
    const { resultId } = await search.open(title.slice(1).toUpperCase());
    const found = await search.searches.results.summaries(ME, { resultId, from: 0, count: 100 }, signal);
    expect(found).toContainEqual(
      expect.objectContaining({ albumId: album.id, index: 1, picture: expect.objectContaining({ title }) as unknown }),
    );
  });

  it('reading waits while the service asks to wait, says so, and goes on', async () => {
    await openAll();
    await sandbox.control.setFaults([{ match: { origin }, status: 429, retryAfterSeconds: 1, times: 1 }]);
    await search.searches.readOthers(ME);
    await expect.poll(async () => (await search.state()).reading.state).toBe('idle');
    expect(search.states.map(({ reading }) => reading.state)).toContain('throttled');
    expect((await search.state()).coverage.albumsRead).toBeGreaterThan(0);
  });
});
