/** Tests the guarantees of `GroupService.actAs`: every request is made as the member, and every refusal is reported. */
import { describe, expect, it, vi } from 'vitest';
import type { AlbumId, OwnerId, PictureId } from '../../../preload/contract';
import { Album } from '../../../preload/contract/album';
import { PictureDetails } from '../../../preload/contract/picture';
import { type AlbumService, capabilitiesOf } from '../../services/album-service';
import { ask, failureOf, partOf } from './conformance';
import { type OpenGroup, type Walk, walkThrough } from './group-under-test';
import type { FaultRule } from './sandbox-control';

/** Failures that say nothing about whether the manager may act. */
const PASSING: readonly Omit<FaultRule, 'match'>[] = [
  { status: 500 },
  { status: 429, retryAfterSeconds: 60 },
  { status: 404 },
  { status: 400 },
  { reset: true },
  { truncateAtBytes: 20 },
  { body: '{"of another shape":true}' },
  { status: 403, body: '<html>Sign in to this network</html>', contentType: 'text/html' },
  { status: 401, body: '<html>Sign in to this network</html>', contentType: 'text/html' },
  { status: 403, body: 'error code: 1020', contentType: 'text/plain' },
  { status: 401, body: 'Unauthorized by the proxy', contentType: 'text/plain' },
];

export function describeActing(now: () => OpenGroup): void {
  describe('acting as a member', () => {
    it.each([0, 1] as const)(
      'shows the member (%i) as the only owner, and sends every request as the member with the manager’s sign-in',
      async (which) => {
        const { actAs, control, find, group, subject, told } = now();
        const member = await find(which);
        const service = await actAs(member);
        expect([service.group, capabilitiesOf(service)]).toMatchObject([
          undefined,
          { impersonation: false, subscriptions: false, ownerLookup: 'none' },
        ]);
        const walk = await walkThrough(service);
        expect(walk.owners).toEqual([{ id: group.ownerOf(member.id), name: member.name, isSelf: true }]);
        expectNothingWithheld(walk);
        expect(walk.pictures.length).toBeGreaterThan(which === 1 ? 2 * (service.pageSize ?? 0) : 0);
        const asked = (await control.readRequests()).map(subject.tell);
        expect(asked.length).toBeGreaterThan(1);
        expect(asked).toEqual(asked.map(() => ({ member: member.id, by: 'manager' })));
        expect(told).toEqual([]);
      },
    );

    it('separates the data of two members who are used at the same time', async () => {
      const { actAs, control, find, subject } = now();
      const [one, other] = [await find(0), await find(1)];
      const services = [await actAs(one), await actAs(other)];
      const [ids = [], otherIds = []] = (await Promise.all(services.map(walkThrough))).map(idsOf);
      expect([ids.length > 0, ids.filter((id) => otherIds.includes(id))]).toEqual([true, []]);
      const places = (await control.readRequests()).map((request) => subject.tell(request).member);
      expect(new Set(places)).toEqual(new Set([one.id, other.id]));
    });

    it('rejects every id of another person, and every search, before a request is sent', async () => {
      const { actAs, control, find, group, subject } = now();
      const other = await find(1);
      const [foreign] = await group.listAlbums(other.id, ask());
      const service = await actAs(await find(0));
      await control.forgetRequests();
      expect(foreign).toBeDefined();
      if (foreign)
        expect(await kindsOfAsking(service, group.ownerOf(other.id), foreign.album.id)).toEqual(['bad-request']);
      for (const text of [...subject.members, subject.nobody, 'anything']) {
        expect((await failureOf(service.findOwner(text, ask()))).kind, text).toBe('not-understood');
      }
      expect(service.unlistedAlbums).toBeUndefined();
      expect((await failureOf(partOf(service.ageRule).read('GB', ask()))).kind).toBe('bad-request');
      expect(await control.readRequests()).toEqual([]);
    });
  });
  describeRefusals(now);
}

function describeRefusals(now: () => OpenGroup): void {
  describe('once the service no longer allows acting', () => {
    it.each([
      ['revoked', 'forbidden', 'refused'],
      ['signedOut', 'signed-out', 'signed-out'],
    ] as const)('reports the refusal (%s) before each call rejects', async (change, kind, why) => {
      const { control, find, group, subject } = now();
      const order: string[] = [];
      const member = await find(0);
      const service = group.actAs(member, (told) => order.push(told));
      const [first] = await service.listAlbums(group.ownerOf(member.id), ask());
      await control.setSettings(subject[change]);
      for (const asked of [
        () => service.listAlbums(group.ownerOf(member.id), ask()),
        () => service.listPictures(first?.album.id ?? missing(), 0, ask()),
      ]) {
        const error = await failureOf(asked().finally(() => order.push('rejected')));
        expect([error.kind, ...order.splice(0)]).toEqual([kind, why, 'rejected']);
      }
    });

    it('reports that the service refuses a person who was never in the group', async () => {
      const { actAs, group, subject, told } = now();
      const [foreign] = await subject.groupOf('manager of another group').listMembers(ask());
      const service = await actAs(foreign ?? missing());
      const [self] = await service.listOwners(ask());
      expect((await failureOf(service.listAlbums(self?.id ?? missing(), ask()))).kind).toBe('forbidden');
      expect(told).toEqual(['refused']);
      expect((await failureOf(group.listAlbums(foreign?.id ?? missing(), ask()))).kind).toBe('forbidden');
    });

    it('reports no other failure, and no refusal of a request for the overview', async () => {
      const { actAs, control, find, group, subject, told } = now();
      const member = await find(0);
      const service = await actAs(member);
      for (const fault of PASSING) {
        await control.setFaults([{ match: subject.matchOf(member.id), ...fault }]);
        await failureOf(service.listAlbums(group.ownerOf(member.id), ask()));
      }
      await control.reset();
      await control.setSettings(subject.revoked);
      expect((await failureOf(group.listAlbums(member.id, ask()))).kind).toBe('forbidden');
      expect(await group.readNewest(member.id, ask())).toBeNull();
      expect(told).toEqual([]);
    });

    it('stops waiting for a slow member on abort, and does not delay other members', async () => {
      const { actAs, control, find, group, subject, told } = now();
      const [slow, other] = [await find(0), await find(1)];
      const service = await actAs(slow);
      await control.setFaults([{ match: subject.matchOf(slow.id), hang: true }]);
      const cancellation = new AbortController();
      const waiting = failureOf(service.listAlbums(group.ownerOf(slow.id), ask({ signal: cancellation.signal })));
      await vi.waitFor(async () => expect(await control.readRequests()).toHaveLength(1));
      expect((await group.listAlbums(other.id, ask())).length).toBeGreaterThan(0);
      cancellation.abort();
      expect((await waiting).kind).toBe('cancelled');
      expect(told).toEqual([]);
    });
  });
}

function expectNothingWithheld({ albums, pictures }: Walk): void {
  expect(albums.map(({ album }) => Album.parse(album))).toStrictEqual(albums.map(({ album }) => album));
  expect(albums.filter(({ album }) => album.cover.state === 'withheld')).toEqual([]);
  expect(pictures.filter(({ availability }) => availability !== 'available')).toEqual([]);
  for (const { details } of pictures) {
    expect(PictureDetails.parse({ ...details, renditions: [] })).toStrictEqual({ ...details, renditions: [] });
  }
}

/** Returns the kinds of failure of all calls, each once. */
async function kindsOfAsking(service: AlbumService, ownerId: OwnerId, albumId: AlbumId): Promise<readonly string[]> {
  const asked = [
    service.listAlbums(ownerId, ask()),
    service.categories?.list(ownerId, ask()),
    service.subscriptions?.describe(ownerId, ask()),
    service.describeAlbum(albumId, ask()),
    service.countPictures(albumId, ask()),
    service.listPictures(albumId, 0, ask()),
    service.covers?.find(albumId, ask()),
    service.exif?.read(albumId, '1' as PictureId, ask()),
  ].flatMap((call) => call ?? []);
  return [...new Set(await Promise.all(asked.map(async (each) => (await failureOf(each)).kind)))];
}

function idsOf({ albums, pictures }: Walk): readonly string[] {
  return [...albums.map(({ album }) => album.id), ...pictures.map(({ details }) => details.id)];
}

function missing(): never {
  throw new Error('The sandbox lacks what this test needs.');
}
