/**
 * Tests the guarantees of `GroupService`: who may act, and as whom. They run over real HTTP against the sandbox.
 */
import { describe, expect, it } from 'vitest';
import { Album } from '../../../preload/contract/album';
import { GroupAccess, MemberId } from '../../../preload/contract/group';
import { Timestamp } from '../../../preload/contract/timestamp';
import { describeActing } from './acting-conformance';
import { ask, failureOf } from './conformance';
import { type MakeGroup, openGroupForTests, walkThrough } from './group-under-test';

/** Invalid ids that a compromised window might send. */
const IDS_OF_NOBODY = ['', '../1', '1/2', 'a b', '1?x=1', '%31', '-1', '1\n'].map((id) => id as MemberId);

export function describeGroupService(name: string, make: MakeGroup): void {
  describe(`${name} as a group service`, () => {
    const now = openGroupForTests(make);

    it('allows a manager to act as the members of a group, and explains to other accounts why acting is refused', async () => {
      const { group, subject } = now();
      const access = await group.readAccess(ask());
      expect(GroupAccess.parse(access)).toStrictEqual(access);
      expect(access).toMatchObject({ whyNot: null, whyNotListed: null });
      expect(access.groupName).not.toBe(
        (await subject.groupOf('manager of another group').readAccess(ask())).groupName,
      );
      for (const person of ['plain member', 'outsider'] as const) {
        const theirs = subject.groupOf(person);
        const none = await theirs.readAccess(ask());
        expect(GroupAccess.parse(none)).toStrictEqual(none);
        expect(none.whyNot, person).not.toBeNull();
        const kinds = [theirs.listMembers(ask()), theirs.findMember(subject.members[0], ask())].map(
          async (asked) => (await failureOf(asked)).kind,
        );
        expect(await Promise.all(kinds), person).toEqual(['forbidden', 'forbidden']);
      }
    });

    it('explains why acting is refused once the manager no longer manages the group', async () => {
      const { control, group, subject } = now();
      await control.setSettings(subject.revoked);
      expect((await group.readAccess(ask())).whyNot).not.toBeNull();
      expect((await failureOf(group.listMembers(ask()))).kind).toBe('forbidden');
    });

    it('lists every member once, without the account itself, with the portraits that exist', async () => {
      const { find, group, subject } = now();
      const members = await group.listMembers(ask());
      const ids = members.map(({ id }) => MemberId.parse(id));
      expect([members.length > 100, new Set(ids).size]).toEqual([true, members.length]);
      expect(ids).toEqual(expect.arrayContaining([(await find(0)).id, (await find(1)).id]));
      expect(members.filter(({ name: called }) => !/\S/.test(called))).toEqual([]);
      const portraits = members.flatMap(({ portrait }) => portrait ?? []);
      expect(portraits.length).toBeLessThan(members.length);
      expect(new Set(portraits.map(({ safety }) => safety))).toEqual(new Set(['safe', 'unsafe']));
      expect(portraits.filter(({ url, kind }) => !/^https?:\/\/[^/]/.test(url) || kind !== 'picture')).toEqual([]);
      const others = await subject.groupOf('manager of another group').listMembers(ask());
      expect([others.length > 0, others.filter(({ id }) => ids.includes(id))]).toEqual([true, []]);
    });

    it('finds a member as listed, and rejects texts that name no member', async () => {
      const { group, subject } = now();
      const listed = await group.listMembers(ask());
      for (const text of subject.members) {
        expect(listed).toContainEqual(await group.findMember(` ${text} `, ask()));
      }
      const kinds = {
        ...{
          [subject.memberOfOtherGroup]: 'forbidden',
          [subject.inNoGroup]: 'forbidden',
          [subject.nobody]: 'not-found',
        },
        ...{ 'two words': 'not-understood', '': 'not-understood', 'https://': 'not-understood' },
      };
      for (const [text, kind] of Object.entries(kinds)) {
        expect((await failureOf(group.findMember(text, ask()))).kind, text).toBe(kind);
      }
    });

    it('lists the albums of a member with covers, and the time of the newest picture, acting as the member', async () => {
      const { control, find, group, subject } = now();
      const member = await find(1);
      await control.forgetRequests();
      const albums = await group.listAlbums(member.id, ask());
      const newest = await group.readNewest(member.id, ask());
      expect(albums.map(({ album }) => Album.parse(album))).toStrictEqual(albums.map(({ album }) => album));
      expect(albums.filter(({ album }) => album.cover.state === 'withheld')).toEqual([]);
      expect(Timestamp.parse(newest)).toStrictEqual(newest);
      expect((await control.readRequests()).map(subject.tell)).toEqual(
        Array(2).fill({ member: member.id, by: 'manager' }),
      );
    });

    it('reads all pages of a member’s album, each with one request as the member, and no album of another person', async () => {
      const { actAs, control, find, group, subject } = now();
      const [member, other] = [await find(1), await find(0)];
      const walk = await walkThrough(await actAs(member));
      const albums = await group.listAlbums(member.id, ask());
      const [foreign] = await group.listAlbums(other.id, ask());
      await control.forgetRequests();
      const ids: string[] = [];
      let pageCount = 0;
      for (const { album } of albums.filter(({ album: { pictureCount } }) => pictureCount !== 0)) {
        for (let [pageNumber, isLast] = [1, false]; !isLast; pageNumber += 1) {
          const page = await group.readPage(member.id, album.id, pageNumber, ask());
          ids.push(...page.pictures.map(({ details }) => details.id));
          expect(page.total).toBe(album.pictureCount);
          ({ isLast } = page);
          pageCount += 1;
        }
      }
      expect(ids.sort()).toEqual(walk.pictures.map(({ details }) => details.id as string).sort());
      expect((await control.readRequests()).map(subject.tell)).toEqual(
        Array(pageCount).fill({ member: member.id, by: 'manager' }),
      );
      await control.forgetRequests();
      if (!foreign) throw new Error('The other member has no album.');
      expect((await failureOf(group.readPage(member.id, foreign.album.id, 1, ask()))).kind).toBe('bad-request');
      expect(await control.readRequests()).toEqual([]);
    });

    it('sends no request for an invalid member id', async () => {
      const { control, group } = now();
      await control.forgetRequests();
      for (const id of IDS_OF_NOBODY) {
        for (const asked of [group.listAlbums(id, ask()), group.readNewest(id, ask())]) {
          expect((await failureOf(asked)).kind, id).toBe('bad-request');
        }
        expect(() => group.ownerOf(id), id).toThrow(
          expect.objectContaining({ error: expect.objectContaining({ kind: 'bad-request' }) as unknown }),
        );
        expect(() => group.actAs({ id, name: 'x' }, () => undefined), id).toThrow();
      }
      expect(await control.readRequests()).toEqual([]);
    });

    it('reports when the throttling of a member ends, and lists the albums after that time', async () => {
      const { control, find, group, subject } = now();
      const [limited, other] = [await find(0), await find(1)];
      await control.setFaults([{ match: subject.matchOf(limited.id), times: 1, status: 429, retryAfterSeconds: 1 }]);
      const told: number[] = [];
      const startedMs = Date.now();
      const albums = await group.listAlbums(limited.id, ask({ onThrottled: (untilMs) => told.push(untilMs) }));
      expect([albums.length > 0, told.length]).toEqual([true, 1]);
      expect((told[0] ?? 0) - startedMs).toBeGreaterThanOrEqual(1000);
      await control.setFaults([{ match: subject.matchOf(limited.id), status: 429, retryAfterSeconds: 60 }]);
      expect(await failureOf(group.listAlbums(limited.id, ask()))).toMatchObject({
        kind: 'rate-limited',
        retryAfterMs: 60_000,
      });
      expect((await group.listAlbums(other.id, ask())).length).toBeGreaterThan(0);
    });

    describeActing(now);
  });
}
