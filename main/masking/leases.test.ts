import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AlbumId } from '../../preload/contract/album';
import { IdentityKey } from '../../preload/contract/identity';
import { Lease, type LeaseScope } from '../../preload/contract/mask';
import type { LeaseSubject } from '../../preload/contract/mask-rule';
import { PictureId } from '../../preload/contract/picture';
import { Leases } from './leases';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const dana = IdentityKey.parse('account/dana');
const bram = IdentityKey.parse('account/bram');
const harbour = AlbumId.parse('harbour');
const hills = AlbumId.parse('hills');
const [tide, gulls] = [PictureId.parse('tide'), PictureId.parse('gulls')];
const pictureOf = (albumId: AlbumId, pictureId: PictureId) => ({ kind: 'picture', albumId, pictureId }) as const;

function openLeases() {
  const time = { nowMs: Date.parse('2026-03-01T10:00:00Z'), steadyMs: 0 };
  const changes: number[] = [];
  const leases: Leases = new Leases({ nowMs: () => time.nowMs, steadyMs: () => time.steadyMs }, () =>
    changes.push(leases.all().length),
  );
  const pass = async (ms: number): Promise<void> => {
    time.nowMs += ms;
    time.steadyMs += ms;
    await vi.advanceTimersByTimeAsync(ms);
  };
  const grant = (
    scope: LeaseScope,
    { kind = 'timed', longEdgePx = 4096 }: Partial<Pick<Lease, 'kind' | 'longEdgePx'>> = {},
  ) => leases.grant({ identity: dana, scope, kind, longEdgePx }, 30_000);
  return { leases, time, changes, pass, grant };
}

it('a lease covers only the pictures of its scope, and only for its own identity', () => {
  const scopes: readonly LeaseScope[] = [
    pictureOf(harbour, tide),
    { kind: 'cover', albumId: harbour },
    { kind: 'album', albumId: harbour },
    { kind: 'everything' },
  ];
  const subjects: Readonly<Record<string, LeaseSubject>> = {
    'the picture': pictureOf(harbour, tide),
    'its neighbour': pictureOf(harbour, gulls),
    'one of the same id in another album': pictureOf(hills, tide),
    'the cover': { kind: 'cover', albumId: harbour },
    'another cover': { kind: 'cover', albumId: hills },
    'a portrait': { kind: 'other' },
  };
  const covered = scopes.map((scope) => {
    const { leases, grant } = openLeases();
    grant(scope);
    const isLocked = (identity: IdentityKey) =>
      Object.keys(subjects).filter((name) => leases.find(identity, subjects[name] ?? { kind: 'other' }, null, 'any'));
    expect(isLocked(bram)).toEqual([]);
    return isLocked(dana);
  });
  expect(covered).toEqual([
    ['the picture'],
    ['the cover'],
    ['the picture', 'its neighbour', 'the cover'],
    Object.keys(subjects),
  ]);
});

it('a lease is valid only with its own unguessable token, and up to its size', () => {
  const { leases, grant } = openLeases();
  const [one, other] = [grant(pictureOf(harbour, tide), { longEdgePx: 400 }), grant(pictureOf(harbour, gulls))];
  expect(Lease.parse(one)).toEqual(one);
  expect(one.token).toMatch(/^[\w-]{32}$/);
  const find = (longEdgePx: number | null, token: Lease['token'] | 'any') =>
    leases.find(dana, pictureOf(harbour, tide), longEdgePx, token)?.token;
  expect([find(400, one.token), find(null, 'any')]).toEqual([one.token, one.token]);
  expect([find(401, one.token), find(400, other.token)]).toEqual([undefined, undefined]);
  expect(new Set(Array.from({ length: 1_000 }, () => grant(pictureOf(harbour, tide)).token)).size).toBe(1_000);
});

it('a lease ends at its time, notifies once, and is no longer valid even if the timer is late', async () => {
  const { leases, time, changes, pass, grant } = openLeases();
  const { token, until } = grant({ kind: 'everything' });
  expect(until).toBe('2026-03-01T10:00:30.000Z');
  await pass(29_999);
  expect([leases.all().length, changes]).toEqual([1, [1]]);
  time.nowMs += 1;
  expect([leases.all(), leases.find(dana, { kind: 'other' }, null, token)]).toEqual([[], null]);
  await pass(1);
  await pass(60_000);
  expect(changes).toEqual([1, 0]);
});

it('a lease does not last longer if the computer’s clock is set back', async () => {
  const { leases, time, pass, grant } = openLeases();
  grant({ kind: 'everything' });
  time.nowMs -= 3_600_000;
  await pass(30_000);
  expect(leases.all()).toEqual([]);
});

it('a lease is replaced by an equal lease and coexists with a lease of another kind, and the longest lease applies', async () => {
  const { leases, pass, grant } = openLeases();
  const first = grant(pictureOf(harbour, tide));
  await pass(10_000);
  const second = grant(pictureOf(harbour, tide));
  const held = grant(pictureOf(harbour, tide), { kind: 'held' });
  await pass(1);
  grant({ kind: 'album', albumId: harbour }, { kind: 'held' });
  expect(leases.find(dana, pictureOf(harbour, tide), null, first.token)).toBeNull();
  leases.end(held.token);
  expect(leases.find(dana, pictureOf(harbour, tide), null, 'any')?.scope.kind).toBe('album');
  leases.endWhere(({ kind }) => kind === 'held');
  expect(leases.all().map(({ token }) => token)).toEqual([second.token]);
  // Ending it a second time is not a change.
  leases.end(held.token);
  leases.endWhere(() => true);
  await pass(60_000);
  expect(leases.all()).toEqual([]);
});

it('the oldest leases end if there are more than a hundred', () => {
  const { leases, grant, changes } = openLeases();
  const granted = Array.from({ length: 300 }, (_none, number) =>
    grant(pictureOf(harbour, PictureId.parse(`picture-${number}`))),
  );
  expect(leases.all()).toEqual(granted.slice(-100));
  expect(Math.max(...changes)).toBe(100);
  expect(vi.getTimerCount(), 'no timer of an ended lease is left').toBe(100);
});
