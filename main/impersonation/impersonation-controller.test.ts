import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Album, IdentityKey, MemberId, OwnerId } from '../../preload/contract';
import type { AlbumView } from '../library/album-library';
import { actingKey } from '../identity/identity-key';
import { USUAL_RULES } from '../masking/mask-rules';
import { groupOf } from './group/group-controller';
import { HERON, MANAGER, type OpenedManager, openManager, PIER } from '../testing/impersonation/manager';

let opened: OpenedManager;
const signal = new AbortController().signal;

beforeEach(async () => {
  opened = await openManager();
  // Only members that were listed can be acted as.
  await opened.manager.group?.members(signal);
  await opened.control.forgetRequests();
});

afterEach(async () => {
  vi.useRealTimers();
  await opened.controller.end('closed');
  await opened.control.reset();
  await opened.sandbox.stop();
});

const keyOf = (member: MemberId): IdentityKey => actingKey(MANAGER, member);
const ownerOf = (member: MemberId): OwnerId => String(member) as OwnerId; // The service uses the member ID as the owner ID.
const start = (member: MemberId, reason: string | null = null) =>
  opened.controller.start(MANAGER, member, reason, signal);
const events = (): unknown[] =>
  opened.journal.map(({ member, event }) => [member?.name, event.kind, 'why' in event ? event.why : undefined]);

const libraryOf = <Value>(member: MemberId, task: (library: AlbumView) => Promise<Value>) =>
  opened.identities.use(keyOf(member), signal, ({ library }) => task(library));

async function albumsOf(member: MemberId): Promise<readonly [Album, ...Album[]]> {
  const records = await libraryOf(member, (library) => library.listAlbums(ownerOf(member), signal));
  return records.map(({ album }) => album) as [Album, ...Album[]]; // Every member in this test has at least one album.
}

async function albumNames(member: MemberId): Promise<string[]> {
  const albums = await opened.identities.use(keyOf(member), signal, ({ library }, joined) =>
    library.listAlbums(ownerOf(member), joined),
  );
  return albums.map(({ album }) => album.name);
}

it('acting uses the manager’s own token and only the group form of the API, and records its start in the journal', async () => {
  const state = await start(HERON, 'Asked by mail');
  expect(state.current).toMatchObject({
    identity: { key: keyOf(HERON), accountName: 'quiet_heron' },
    manager: { identity: MANAGER, name: 'Dana Reyes' },
    member: { id: HERON, initials: 'QH' },
    groupName: 'Estuary Collective',
    startedAt: '2026-03-01T10:00:00.000Z',
    warnsAt: '2026-03-01T10:28:00.000Z',
    endsAt: '2026-03-01T10:30:00.000Z',
  });
  expect(await albumNames(HERON)).toContain('Harbour walk');
  const requests = await opened.control.readRequests();
  expect(requests.map(({ path, query, headers }) => [path, query['UserID'], headers['authorization']])).toEqual([
    ['/v1/Groups/Pictures/GetAlbums', HERON, `bearer ${opened.token}`],
  ]);
  expect(opened.journal).toEqual([
    {
      account: { identity: MANAGER, name: 'Dana Reyes', serviceName: 'Pictures API' },
      groupName: 'Estuary Collective',
      member: { id: HERON, name: 'quiet_heron' },
      event: { kind: 'started', reason: 'Asked by mail', isMaskOn: true, rules: USUAL_RULES },
    },
  ]);
  expect(opened.manager.group?.recent()[0]).toMatchObject({ id: HERON, lastUsedAt: '2026-03-01T10:00:00.000Z' });
});

it('acting switches directly from one member to another and cancels late responses for the previous member', async () => {
  await start(HERON);
  await opened.control.setFaults([{ match: { methodName: 'GetAlbums' }, hang: true, times: 1 }]);
  const late = albumNames(HERON);
  const refusal = expect(late).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  await expect.poll(async () => (await opened.control.readRequests()).length).toBe(1);
  await start(PIER);
  await refusal;
  expect(await albumNames(PIER)).toContain('Pier end');
  await expect(albumNames(HERON)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  expect(events()).toEqual([
    ['quiet_heron', 'started', undefined],
    ['quiet_heron', 'ended', 'switched'],
    ['north_pier', 'started', undefined],
  ]);
  expect(opened.states.at(-1)).toMatchObject({ current: { member: { id: PIER } }, ended: null });
});

it('acting stops on request and shows no explanation', async () => {
  await start(HERON);
  expect(await opened.controller.end('returned')).toMatchObject({ current: null, ended: null });
  expect(opened.states.at(-1)).toMatchObject({ current: null, ended: null });
  expect(events().at(-1)).toEqual(['quiet_heron', 'ended', 'returned']);
  await opened.controller.end('returned');
  expect(opened.journal, 'the end is written once').toHaveLength(2);
});

it('acting ends by its own timer when the time limit is reached, unless it was extended before', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const pass = async (minutes: number): Promise<void> => {
    opened.world.nowMs += minutes * 60_000;
    opened.world.steadyMs += minutes * 60_000;
    await vi.advanceTimersByTimeAsync(minutes * 60_000);
  };
  await start(HERON);
  await pass(29);
  opened.world.limitMinutes = 10;
  expect((await opened.controller.extend()).current).toMatchObject({
    limitMinutes: 10,
    warnsAt: '2026-03-01T10:37:00.000Z',
    endsAt: '2026-03-01T10:39:00.000Z',
  });
  await pass(9);
  expect(opened.controller.state.current).not.toBeNull();
  await pass(1);
  expect(opened.states.at(-1)).toMatchObject({
    current: null,
    ended: {
      manager: MANAGER,
      managerName: 'Dana Reyes',
      memberId: HERON,
      memberName: 'quiet_heron',
      why: 'time-limit',
    },
  });
  expect(events().slice(1)).toEqual([
    ['quiet_heron', 'extended', undefined],
    ['quiet_heron', 'ended', 'time-limit'],
  ]);
  expect(opened.controller.acknowledge()).toMatchObject({ current: null, ended: null });
});

it.each([
  ['the computer slept, and its timers and its monotonic clock stopped', { nowMs: 31 * 60_000, steadyMs: 0 }],
  ['the clock was set back meanwhile', { nowMs: -60 * 60_000, steadyMs: 31 * 60_000 }],
])('acting ends at the next request even though %s', async (_how, { nowMs, steadyMs }) => {
  await start(HERON);
  opened.world.nowMs += nowMs;
  opened.world.steadyMs += steadyMs;
  await expect(albumNames(HERON)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  expect(opened.controller.state.ended?.why).toBe('time-limit');
});

it.each([
  ['the member', keyOf(HERON)],
  ['the manager', MANAGER],
])('the reason why acting ended is dropped when %s is forgotten', async (_who, identity) => {
  await start(HERON);
  opened.world.nowMs += 31 * 60_000;
  opened.world.steadyMs += 31 * 60_000;
  await expect(albumNames(HERON)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  opened.forgettables.forget({ identity, hosts: [] });
  expect(opened.controller.state.ended).toBeNull();
});

it('acting ends immediately when the service refuses a request, the member’s data are deleted, and access is verified before the next start', async () => {
  await start(HERON);
  await albumNames(HERON);
  await opened.control.setFaults([{ match: { methodName: 'GetAlbums' }, status: 403 }]);
  await expect(albumNames(HERON)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  expect(opened.controller.state).toMatchObject({
    current: null,
    ended: { why: 'refused', memberName: 'quiet_heron' },
  });
  expect(opened.dropped).toEqual([keyOf(HERON)]);
  await opened.control.forgetRequests();
  await start(HERON);
  expect((await opened.control.readRequests()).map(({ path }) => path)).toEqual(['/v1/account/verifyCredentials']);
});

it('acting ends immediately when the service reports that the manager is signed out', async () => {
  await start(PIER);
  await opened.control.setSettings({ revokedTokens: [opened.token] });
  await expect(albumNames(PIER)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  expect(events().at(-1)).toEqual(['north_pier', 'ended', 'signed-out']);
});

it('acting cannot start while the journal cannot be written, but can end', async () => {
  opened.world.isJournalWritable = false;
  await expect(start(HERON)).rejects.toMatchObject({ error: { kind: 'not-recorded' } });
  expect(opened.controller.state).toMatchObject({ current: null, ended: null });
  opened.world.isJournalWritable = true;
  await start(HERON);
  const [album] = await albumsOf(HERON);
  opened.world.isJournalWritable = false;
  await expect(libraryOf(HERON, (library) => library.opened(album.id))).rejects.toMatchObject({
    error: { kind: 'not-recorded' },
  });
  expect((await opened.controller.end('returned')).current).toBeNull();
});

it('a switch that cannot be recorded ends acting, and the end is recorded before the next start', async () => {
  await start(HERON);
  opened.world.isJournalWritable = false;
  await expect(start(PIER)).rejects.toMatchObject({ error: { kind: 'not-recorded' } });
  expect(opened.controller.state.current).toBeNull();
  await expect(albumNames(HERON)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  opened.world.isJournalWritable = true;
  await start(PIER);
  expect(events()).toEqual([
    ['quiet_heron', 'started', undefined],
    ['quiet_heron', 'ended', 'switched'],
    ['north_pier', 'started', undefined],
  ]);
});

it('acting does not start if the person stops acting while the start is being prepared', async () => {
  opened.manager.group?.invalidateAccess();
  await opened.control.setFaults([{ match: { methodName: 'verifyCredentials' }, latencyMs: 50 }]);
  const starting = expect(start(HERON)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  await opened.controller.end('returned');
  await starting;
  expect(opened.controller.state.current).toBeNull();
  expect(opened.journal).toEqual([]);
});

it('a member of the group can be acted as although no list was read yet, as after a restart', async () => {
  const restarted = await openManager();
  const { current } = await restarted.controller.start(MANAGER, PIER, null, signal);
  expect(current?.member.name).toBe('north_pier');
  await restarted.controller.end('closed');
  await restarted.sandbox.stop();
});

it('acting does not start for a member that was never listed, or for an identity that manages no group', async () => {
  await expect(start('999999' as MemberId)).rejects.toMatchObject({ error: { kind: 'not-found' } });
  await start(HERON);
  await expect(
    opened.controller.start(keyOf(HERON), PIER, null, signal),
    'a member cannot act as another member',
  ).rejects.toMatchObject({
    error: { kind: 'bad-request' },
  });
  expect(opened.controller.state.current?.member.id).toBe(HERON);
});

it('forgetting a member deletes the member’s albums, pictures and last use', async () => {
  await start(HERON);
  await opened.forgetMember(groupOf(opened.manager), HERON);
  expect(events().at(-1)).toEqual(['quiet_heron', 'ended', 'forgotten']);
  expect(opened.dropped).toEqual([keyOf(HERON)]);
  expect(opened.kept.get(MANAGER)).toEqual([]);
  expect(opened.manager.group?.recent().find(({ id }) => id === HERON)?.lastUsedAt).toBeNull();
});

it('the albums of the eight latest members are kept, and the pictures of earlier members are dropped', async () => {
  const members = (await opened.manager.group?.members(signal))?.slice(0, 12) ?? [];
  for (const { id } of members) await start(id);
  expect(opened.dropped).toEqual(members.slice(0, 4).map(({ id }) => keyOf(id)));
  await opened.controller.end('returned');
  opened.forgettables.forget({ identity: MANAGER, hosts: [] });
  expect(new Set(opened.dropped)).toEqual(new Set(members.map(({ id }) => keyOf(id))));
});
