/** Tests the overview of a whole group against the sandbox, over real HTTP. */
import { describe, expect, it } from 'vitest';
import type { AlbumId, MemberId } from '../../../preload/contract';
import { MemberOverview } from '../../../preload/contract/group';
import { ask } from '../../testing/services/conformance';
import type { SandboxControl, SeenRequest } from '../../testing/services/sandbox-control';
import { openGroupForEachTest } from '../../testing/impersonation/group-in-sandbox';
import type { GroupUnderTest } from '../../testing/impersonation/group-under-test';

const TOKEN = 'bearer sandbox-token-dana-0001';
const HERON = '123456' as MemberId;
const PIER = '123457' as MemberId;
const HERON_ALBUM = '123456/2101' as AlbumId;
const UNSAFE_ALBUM = '123456/2102' as AlbumId;
const LISTS = 'GetAlbums';
const IN_GROUP = '/v1/Groups/';
const { signal } = new AbortController();
/** Time limit for reading a whole group on a busy machine. */
const TIME_LIMIT = { timeout: 45_000 };

let control: SandboxControl;
let group: GroupUnderTest;
let members: readonly MemberId[];
openGroupForEachTest((opened) => {
  ({ control, group, members } = opened);
});

const namesOf = (ids: readonly MemberId[]) => ids.map((member) => group.rowOf(member)?.state.name);
const waitForAll = (name: MemberOverview['state']['name'], ids = members) =>
  expect.poll(() => new Set(namesOf(ids)), TIME_LIMIT).toEqual(new Set([name]));

/** Waits until nothing is left to be counted. */
const waitForCounts = (ids = members) =>
  expect
    .poll(() => ids.filter((member) => group.rowOf(member)?.facts?.unsafe.progress !== 'done'), TIME_LIMIT)
    .toEqual([]);
const isNewest = ({ query }: SeenRequest): boolean => query['PageSize'] === '1';

async function requestsOf(method: string): Promise<readonly SeenRequest[]> {
  return (await control.readRequests()).filter(({ path }) => path.endsWith(method));
}
const membersIn = (requests: readonly SeenRequest[]) => requests.map(({ query }) => query['UserID']);

describe('An overview', () => {
  it('reads all members in the group form with the manager’s token, three at a time, and sends facts as they arrive', async () => {
    group.priorities.clear();
    expect(group.overview.open(members).map(({ member }) => member)).toEqual(members);
    await waitForAll('done');
    await waitForCounts();
    const requests = await control.readRequests();
    expect(new Set(requests.map(({ path }) => path))).toEqual(
      new Set(['/v1/Groups/Pictures/GetAlbums', '/v1/Groups/Pictures/GetGallery']),
    );
    expect(new Set(requests.map(({ headers }) => headers['authorization']))).toEqual(new Set([TOKEN]));
    const withAlbums = members.filter((member) => group.rowOf(member)?.facts?.albumCount !== 0);
    expect(withAlbums.length).toBeLessThan(members.length);
    expect(membersIn(await requestsOf(LISTS)).sort()).toEqual([...members].sort());
    expect(membersIn((await requestsOf('GetGallery')).filter(isNewest)).sort()).toEqual(withAlbums.sort());
    expect([group.mostAtOnce(), [...group.priorities]]).toEqual([3, [-1]]);
    const pausesMs = group.toldAtMs.map(
      (atMs, index) => atMs - (group.toldAtMs[index - 1] ?? Number.NEGATIVE_INFINITY),
    );
    // A timer may fire early by the rounding error of the clock.
    expect(Math.min(...pausesMs)).toBeGreaterThan(45);
    for (const row of group.told) expect(MemberOverview.parse(row)).toStrictEqual(row);
    const { state, facts } = group.rowOf(HERON) ?? {};
    expect([state, facts]).toMatchObject([
      { name: 'done' },
      {
        albumCount: 5,
        pictureCount: 63,
        unsafe: { progress: 'done', unsafe: 22, unrated: 0, read: 63, albumsRead: 5, albumsToRead: 5, uncounted: [] },
        emptyAlbumCount: 0,
        newestAt: { iso: expect.stringMatching(/^2024-06/) as string },
      },
    ]);
    expect(facts?.albums.map(({ id }) => id)).toContain(HERON_ALBUM);
    const tellings = group.overview.open(members);
    expect(
      tellings.find(({ member }) => member === HERON),
      'known facts are returned at once',
    ).toEqual({ member: HERON, state, facts });
  });

  it('next reads the members that are visible when a slot becomes free', async () => {
    await control.setFaults([{ match: { pathIncludes: IN_GROUP }, times: 3, latencyMs: 100 }]);
    group.overview.open(members);
    group.overview.setVisibleMembers(members.slice(70, 75));
    group.overview.setVisibleMembers(
      [members[60], members[50], 'nobody' as MemberId, members[40]].filter((member) => member !== undefined),
    );
    await waitForAll('done');
    const order = membersIn(await requestsOf(LISTS));
    expect(order.slice(0, 3).sort()).toEqual(members.slice(0, 3).sort());
    expect(order.slice(3, 6)).toEqual([members[60], members[50], members[40]]);
    expect(order).toHaveLength(members.length);
  });

  it('leaves a slot for the person’s requests, cancels reading when closed, and continues when opened', async () => {
    await control.setFaults([{ match: { pathIncludes: IN_GROUP }, hang: true }]);
    group.overview.open(members);
    await expect.poll(async () => (await requestsOf(LISTS)).length, TIME_LIMIT).toBe(3);
    expect(
      await group.albums.listAlbums(group.service.ownerOf(HERON), ask()),
      'the person’s own request is answered',
    ).not.toEqual([]);
    group.overview.close();
    await control.reset();
    const told = group.told.length;
    await group.albums.listAlbums(group.service.ownerOf(HERON), ask());
    expect(await requestsOf('Groups/Pictures/GetAlbums')).toHaveLength(3);
    expect(new Set(group.overview.open(members.slice(0, 5)).map(({ state }) => state.name))).toEqual(
      new Set(['reading', 'waiting']),
    );
    await waitForAll('done', members.slice(0, 5));
    expect(await requestsOf('Groups/Pictures/GetAlbums')).toHaveLength(3 + 5);
    expect(group.told.slice(told).some(({ state }) => state.name === 'failed')).toBe(false);
  });

  it('ignores late answers after a member was forgotten or read again, or the overview was closed', async () => {
    // The second reading of PIER takes longer than the first requests.
    await control.setFaults(
      [100, 100, 250].map((latencyMs) => ({ match: { pathIncludes: LISTS }, times: 1, latencyMs })),
    );
    group.overview.open([HERON, PIER]);
    await expect.poll(async () => (await requestsOf(LISTS)).length, TIME_LIMIT).toBe(2);
    group.overview.forget(HERON);
    group.overview.refresh(PIER);
    await waitForAll('done', [PIER]);
    expect(group.rowOf(HERON)?.facts ?? null, 'the late answer is ignored').toBeNull();
    expect(group.overview.open([HERON])).toEqual([{ member: HERON, state: { name: 'reading' }, facts: null }]);
    await waitForAll('done', [HERON]);
    group.overview.forgetAll();
    expect(await group.overview.cover(HERON, HERON_ALBUM, signal)).toBeNull();
  });
});

describe('A row of the overview', () => {
  it('shows the end of the service’s waiting time only while its own request is throttled, and continues automatically', async () => {
    await control.setFaults([{ match: { pathIncludes: IN_GROUP }, times: 1, status: 429, retryAfterSeconds: 1 }]);
    const beganMs = Date.now();
    group.overview.open(members.slice(0, 12));
    await waitForAll('done', members.slice(0, 12));
    const held = group.told.flatMap(({ member, state }) =>
      state.name === 'rate-limited' ? [{ member, untilAt: state.untilAt }] : [],
    );
    expect(new Set(held.map(({ member }) => member)).size).toBeGreaterThan(0);
    expect(members.slice(0, 3), 'only rows with a sent request show the wait').toEqual(
      expect.arrayContaining(held.map(({ member }) => member)),
    );
    for (const { untilAt } of held) expect(Date.parse(untilAt) - beganMs).toBeGreaterThanOrEqual(1000);
  });

  it('fails if the wait is too long, while the other rows wait until the time has passed or the person refreshes', async () => {
    await control.setFaults([{ match: { pathIncludes: IN_GROUP }, times: 1, status: 429, retryAfterSeconds: 3600 }]);
    group.overview.open(members.slice(0, 8));
    await waitForAll('done', members.slice(1, 3));
    const states = group.overview.open(members.slice(0, 8)).map(({ state }) => state);
    expect(states[0]).toMatchObject({ name: 'failed', error: { kind: 'rate-limited', retryAfterMs: 3_600_000 } });
    expect(states.slice(3).map(({ name }) => name)).toEqual(Array.from({ length: 5 }, () => 'waiting'));
    group.overview.refresh();
    await waitForAll('done', members.slice(0, 8));
  });

  it('fails alone if its member is forbidden, and can be read again', async () => {
    await control.setFaults([{ match: { pathIncludes: IN_GROUP, parameters: { UserID: PIER } }, status: 403 }]);
    group.overview.open([HERON, PIER, ...members.slice(-4)]);
    await waitForAll('done', [HERON, ...members.slice(-4)]);
    expect(group.rowOf(PIER)).toMatchObject({
      state: { name: 'failed', error: { kind: 'forbidden', status: 403 } },
      facts: null,
    });
    await control.reset();
    group.overview.refresh(PIER);
    await waitForAll('done', [PIER]);
  });

  it('drops its data when the manager may no longer act as the member', async () => {
    const ids = members.slice(0, 6);
    group.overview.open([...ids, HERON]);
    await waitForAll('done', [...ids, HERON]);
    expect(await group.overview.cover(HERON, HERON_ALBUM, signal)).not.toBeNull();
    await control.setSettings({ revokedManagers: [500001] });
    group.overview.refresh();
    await waitForAll('failed', [...ids, HERON]);
    for (const member of ids)
      expect(group.rowOf(member)).toMatchObject({ state: { error: { kind: 'forbidden' } }, facts: null });
    expect(await group.overview.cover(HERON, HERON_ALBUM, signal)).toBeNull();
  });

  it('keeps its data while it is read again, even if a web page replaces the response', async () => {
    group.overview.open([HERON]);
    await waitForCounts([HERON]);
    const { facts } = group.rowOf(HERON) ?? {};
    await control.setFaults([{ match: { pathIncludes: IN_GROUP }, body: '<html>', contentType: 'text/html' }]);
    group.overview.refresh(HERON);
    await waitForAll('failed', [HERON]);
    expect(group.rowOf(HERON)?.facts).toEqual(facts);
    group.overview.close();
    await control.reset();
    group.overview.open([HERON]);
    await waitForAll('done', [HERON]);
  });

  it('fails together with all other rows, without further requests, once the account is signed out', async () => {
    await control.setFaults([{ match: { pathIncludes: IN_GROUP }, status: 401 }]);
    group.overview.open(members);
    await waitForAll('failed');
    expect(members.map((member) => group.rowOf(member)?.state)).toMatchObject(
      members.map(() => ({ error: { kind: 'signed-out' } })),
    );
    expect((await control.readRequests()).length).toBeLessThanOrEqual(3);
  });
});

describe('Under the mask', () => {
  const asksForMaskedForms = ({ headers }: SeenRequest) => headers['x-maskimages'] === '1';

  it('the overview reads visible members again when the mask changes and other members when they become visible, and keeps the facts', async () => {
    group.overview.open([HERON, PIER]);
    group.overview.setVisibleMembers([HERON]);
    await waitForCounts([HERON, PIER]);
    expect((await control.readRequests()).every(asksForMaskedForms)).toBe(true);
    const masked = await group.overview.cover(HERON, UNSAFE_ALBUM, signal);
    const { facts } = group.rowOf(HERON) ?? {};
    await control.forgetRequests();
    group.setMask(false);
    const plain = await group.overview.cover(HERON, UNSAFE_ALBUM, signal);
    await expect.poll(() => group.rowOf(HERON)?.state.name, TIME_LIMIT).toBe('done');
    expect([masked?.url, plain?.url].map((url) => url?.startsWith('http'))).toEqual([true, true]);
    expect(plain?.url).not.toBe(masked?.url);
    expect(group.rowOf(HERON)?.facts).toEqual(facts);
    const seen = await control.readRequests();
    expect(
      seen.map((request) => [request.path.split('/').at(-1), request.query['UserID'], asksForMaskedForms(request)]),
    ).toEqual([[LISTS, HERON, false]]);
    group.setMask(true);
    expect(await group.overview.cover(HERON, UNSAFE_ALBUM, signal), 'the cover of the masked list is returned').toEqual(
      masked,
    );
    group.setMask(false);
    group.overview.setVisibleMembers([PIER]);
    await expect.poll(async () => membersIn(await control.readRequests()), TIME_LIMIT).toEqual([HERON, PIER]);
  });

  it('the overview returns no cover from the unmasked list, even if the masked list fails', async () => {
    group.setMask(false);
    group.overview.open([HERON]);
    group.overview.setVisibleMembers([HERON]);
    await waitForAll('done', [HERON]);
    await control.setFaults([{ match: { pathIncludes: IN_GROUP }, status: 404 }]);
    group.setMask(true);
    expect(await group.overview.cover(HERON, HERON_ALBUM, signal)).toBeNull();
    group.setMask(false);
    expect((await group.overview.cover(HERON, HERON_ALBUM, signal))?.url).toMatch(/^http/);
  });

  it('the overview returns covers from the masked list if the unmasked list fails', async () => {
    group.overview.open([HERON]);
    await waitForAll('done', [HERON]);
    await control.setFaults([{ match: { pathIncludes: IN_GROUP }, status: 404 }]);
    const masked = await group.overview.cover(HERON, HERON_ALBUM, signal);
    group.setMask(false);
    expect(await group.overview.cover(HERON, HERON_ALBUM, signal)).toEqual(masked);
    expect(
      await group.overview.cover(HERON, '123456/9999' as AlbumId, signal),
      'an album that no list contains has no cover',
    ).toBeNull();
    expect(await group.overview.cover('600001' as MemberId, HERON_ALBUM, signal)).toBeNull();
  });
});
