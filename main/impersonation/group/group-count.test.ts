/** Tests the overview's count of pictures that are not known to be safe, against the sandbox over real HTTP. */
import { expect, it } from 'vitest';
import type { MemberId, Safety, UnsafeCount } from '../../../preload/contract';
import { walkThrough } from '../../testing/services/group-under-test';
import type { SandboxControl, SeenRequest } from '../../testing/services/sandbox-control';
import { openGroupForEachTest } from '../../testing/impersonation/group-in-sandbox';
import type { GroupUnderTest } from '../../testing/impersonation/group-under-test';

const HERON = '123456' as MemberId;
const PIER = '123457' as MemberId;
/** The member whose only album has 230 pictures, on three pages. */
const LONG = '600004' as MemberId;
/** Time limit for reading members on a busy machine. */
const TIME_LIMIT = { timeout: 45_000 };

let control: SandboxControl;
let group: GroupUnderTest;
let members: readonly MemberId[];
openGroupForEachTest((opened) => {
  ({ control, group, members } = opened);
});

const countOf = (member: MemberId): UnsafeCount | undefined => group.rowOf(member)?.facts?.unsafe;
const waitForCounts = (...ids: readonly MemberId[]) =>
  expect.poll(() => ids.filter((member) => countOf(member)?.progress !== 'done'), TIME_LIMIT).toEqual([]);

/** The albums whose pictures were requested, in order. */
async function albumsRead(): Promise<readonly (string | undefined)[]> {
  const isPage = ({ path, query }: SeenRequest): boolean => path.endsWith('GetGallery') && query['PageSize'] !== '1';
  return (await control.readRequests()).filter(isPage).map(({ query }) => query['AlbumID']);
}

async function ratingsOf(member: MemberId): Promise<readonly Safety[]> {
  const service = group.service.actAs({ id: member, name: '' }, () => undefined);
  return (await walkThrough(service)).pictures.map(({ details }) => details.safety);
}

it('counts the pictures of every album of a member, over all pages, also if every cover is safe', async () => {
  const ids = [HERON, PIER, LONG, ...members.slice(0, 12)];
  group.overview.open(ids);
  await waitForCounts(...ids);
  const counts = ids.map((member) => countOf(member));
  const truth = await Promise.all(
    ids.map(async (member) => {
      const ratings = await ratingsOf(member);
      return { unsafe: ratings.filter((safety) => safety === 'unsafe').length, read: ratings.length };
    }),
  );
  expect(counts).toMatchObject(truth.map((each) => ({ ...each, unrated: 0, uncounted: [] })));
  expect(countOf(LONG)?.read).toBe(230);
  const isCoverSafe = (member: MemberId): boolean =>
    group.rowOf(member)?.facts?.albums.every(({ cover }) => cover.state === 'none' || cover.safety === 'safe') === true;
  expect(ids.filter((member) => isCoverSafe(member) && (countOf(member)?.unsafe ?? 0) > 0)).not.toEqual([]);
});

it('counts pictures without a rating apart, and pictures that any response rated unsafe as unsafe', async () => {
  await control.setSettings({ flagsMissing: true });
  group.overview.open([PIER]);
  await waitForCounts(PIER);
  expect(countOf(PIER)).toMatchObject({ unsafe: 0, unrated: 26, read: 26, uncounted: [] });
  await control.reset();
  group.overview.refresh(PIER);
  await expect.poll(() => countOf(PIER)?.unrated, TIME_LIMIT).toBe(0);
  await waitForCounts(PIER);
  const { unsafe = 0 } = countOf(PIER) ?? {};
  expect(unsafe).toBeGreaterThan(0);
  await control.setSettings({ masksUnderSafeFlags: true });
  await control.forgetRequests();
  group.overview.refresh(PIER);
  await expect.poll(async () => (await albumsRead()).length, TIME_LIMIT).toBe(4);
  await waitForCounts(PIER);
  expect(countOf(PIER)?.unsafe).toBe(unsafe);
});

it.each([
  [{ status: 403 }, 'forbidden'],
  [{ status: 404 }, 'not-found'],
  [{ status: 500 }, 'failed'],
  [{ body: '{"PicturesTotal":7,"PageCount":1,"Pictures":[]}' }, 'not-all-returned'],
] as const)('says why an album was not counted, and counts the other albums: %o', async (fault, why) => {
  await control.setFaults([{ match: { parameters: { AlbumID: '3101' } }, ...fault }]);
  group.overview.open([PIER]);
  await waitForCounts(PIER);
  expect(countOf(PIER)).toMatchObject({ read: 19, albumsRead: 4, albumsToRead: 4, uncounted: [{ why, albums: 1 }] });
});

it('keeps what was counted if a later page fails, and calls the album not counted', async () => {
  await control.setFaults([{ match: { parameters: { UserID: LONG, PageNumber: '2', PageSize: '100' } }, status: 500 }]);
  group.overview.open([LONG]);
  await waitForCounts(LONG);
  expect(countOf(LONG)).toMatchObject({ read: 100, uncounted: [{ why: 'failed', albums: 1 }] });
  expect(countOf(LONG)?.unsafe).toBeGreaterThan(0);
});

it('sends no more requests for a member’s albums once the service says that the project may not read pictures', async () => {
  await control.setSettings({ isProjectApproved: false });
  group.overview.open([HERON]);
  await waitForCounts(HERON);
  expect(countOf(HERON)).toMatchObject({ read: 0, uncounted: [{ why: 'not-approved', albums: 5 }] });
  expect(await albumsRead()).toHaveLength(1);
});

it('pauses while the service asks to wait, counts nothing as read meanwhile, and then continues', async () => {
  const limited = { match: { parameters: { AlbumID: '2104' } }, status: 429, retryAfterSeconds: 3600 };
  await control.setFaults([{ ...limited, times: 1 }]);
  group.overview.open([HERON, PIER]);
  await expect.poll(() => countOf(HERON)?.progress, TIME_LIMIT).toBe('throttled');
  expect(countOf(HERON)).toMatchObject({ albumsRead: 1, uncounted: [] });
  group.overview.refresh();
  await waitForCounts(HERON, PIER);
  expect(countOf(HERON)).toMatchObject({ read: 63, uncounted: [] });
});

it('reads lists before counts and visible members before others, at most three members at once', async () => {
  await control.setFaults([{ match: { pathIncludes: '/v1/Groups/' }, times: 3, latencyMs: 100 }]);
  const ids = members.slice(0, 30);
  group.overview.open(ids);
  group.overview.setVisibleMembers([HERON, ...ids.slice(20, 22)]);
  await waitForCounts(...ids);
  const requests = (await control.readRequests()).map(({ path, query }) => ({
    member: query['UserID'],
    isList: path.endsWith('GetAlbums'),
    isPage: path.endsWith('GetGallery') && query['PageSize'] !== '1',
  }));
  const place = (member: MemberId | undefined, what: 'isList' | 'isPage'): number =>
    requests.findIndex((request) => request.member === member && request[what]);
  expect(place(ids[20], 'isPage')).toBeLessThan(place(ids[10], 'isList'));
  expect(place(ids[29], 'isList')).toBeLessThan(place(ids[1], 'isPage'));
  expect([group.mostAtOnce(), [...group.priorities]]).toEqual([3, expect.arrayContaining([-1])]);
});

it('stops counting when it is closed, and continues with the next album when it is opened', async () => {
  await control.setFaults([{ match: { parameters: { AlbumID: '2101' } }, hang: true }]);
  group.overview.open([HERON]);
  await expect.poll(albumsRead, TIME_LIMIT).toContain('2101');
  await expect
    .poll(() => countOf(HERON), TIME_LIMIT)
    .toMatchObject({ progress: 'reading', albumsRead: 2, albumsToRead: 5 });
  const before = countOf(HERON);
  group.overview.close();
  await control.reset();
  await control.forgetRequests();
  const [reopened] = group.overview.open([HERON]);
  expect(reopened?.facts?.unsafe).toMatchObject({ unsafe: before?.unsafe, albumsRead: 2 });
  await waitForCounts(HERON);
  expect(await albumsRead()).toEqual(['2101', '2105', '2103']);
  expect(countOf(HERON)).toMatchObject({ unsafe: 22, read: 63 });
});

it('does not read albums again whose listing is unchanged, unless the person refreshes this member', async () => {
  group.overview.open([HERON, PIER]);
  await waitForCounts(HERON, PIER);
  await control.forgetRequests();
  group.overview.refresh();
  await expect.poll(() => group.rowOf(HERON)?.state.name, TIME_LIMIT).toBe('done');
  await waitForCounts(HERON, PIER);
  expect(await albumsRead()).toEqual([]);
  group.overview.refresh(PIER);
  await expect.poll(async () => (await albumsRead()).length, TIME_LIMIT).toBe(4);
  await waitForCounts(PIER);
});

it('drops the count of a member who was forgotten, and what arrives late', async () => {
  await control.setFaults([{ match: { parameters: { AlbumID: '2102' } }, latencyMs: 200 }]);
  group.overview.open([HERON]);
  await expect.poll(albumsRead, TIME_LIMIT).toContain('2102');
  group.overview.forget(HERON);
  expect(group.overview.open([HERON])).toEqual([{ member: HERON, state: { name: 'reading' }, facts: null }]);
  await waitForCounts(HERON);
  expect(countOf(HERON)).toMatchObject({ unsafe: 22, read: 63 });
});
