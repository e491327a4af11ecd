/** The guarantees of `album-service.ts` as tests. Every service runs them over real HTTP against the sandbox. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AlbumId, AppError, OwnerId } from '../../preload/contract';
import { Album } from '../../preload/contract/album';
import { Owner } from '../../preload/contract/identity';
import { PictureDetails } from '../../preload/contract/picture';
import type { SandboxAnnouncement } from '../../sandbox/announcement';
import { startSandbox } from '../../sandbox/sandbox';
import { AppFailure } from '../failure';
import type { AlbumService, PictureRecord, PictureSource, ServiceRequest } from './album-service';
import { controlOf, type FaultRule, type SandboxControl } from './sandbox-control';

export interface ServiceUnderTest {
  readonly service: AlbumService;
  /** Has albums with pictures, one of them longer than a page, and one that is empty. */
  readonly owner: OwnerId;
  readonly ownerWithoutAlbums: OwnerId;
  readonly unknownOwner: OwnerId;
  readonly unknownAlbum: AlbumId;
  /** What no failure may tell. */
  readonly secrets: readonly string[];
  /** The sandbox's name for this service. */
  readonly origin: 'pictures' | 'smugmug';
}

/** Nobody cancels it. */
export function ask(more: Partial<ServiceRequest> = {}): ServiceRequest {
  return { isMasked: false, signal: new AbortController().signal, ...more };
}

export async function failureOf(promise: Promise<unknown>): Promise<AppError> {
  const reason: unknown = await promise.then(
    () => 'no failure',
    (error: unknown) => error,
  );
  if (!(reason instanceof AppFailure)) {
    throw new Error('expected an AppFailure', { cause: reason });
  }
  return reason.error;
}

export function describeAlbumService(name: string, make: (announcement: SandboxAnnouncement) => ServiceUnderTest): void {
  describe(`${name} as an album service`, () => {
    let sandbox: Awaited<ReturnType<typeof startSandbox>>;
    let control: SandboxControl;
    let subject: ServiceUnderTest;

    beforeAll(async () => {
      sandbox = await startSandbox();
      control = controlOf(sandbox.announcement);
      subject = make(sandbox.announcement);
    });
    afterEach(() => control.reset());
    afterAll(() => sandbox.stop());

    async function albumWith(isWanted: (pictureCount: number) => boolean): Promise<AlbumId> {
      const albums = await subject.service.listAlbums(subject.owner, ask());
      const found = albums.find(({ album }) => isWanted(album.pictureCount ?? -1));
      if (!found) {
        throw new Error('The owner under test has no such album.');
      }
      return found.album.id;
    }

    async function failWith(rule: Omit<FaultRule, 'match'>): Promise<AppError> {
      await control.setFaults([{ match: { origin: subject.origin }, ...rule }]);
      const error = await failureOf(subject.service.listAlbums(subject.owner, ask()));
      for (const secret of subject.secrets) {
        expect(JSON.stringify(error)).not.toContain(secret);
      }
      return error;
    }

    it('lists owners once each, the account itself first where it is known', async () => {
      const owners = await subject.service.listOwners(ask());
      expect(owners.map((owner) => Owner.parse(owner))).toStrictEqual(owners);
      expect(new Set(owners.map(({ id }) => id)).size).toBe(owners.length);
      expect(owners.slice(1).some(({ isSelf }) => isSelf)).toBe(false);
      expect(owners.length).toBeGreaterThan(0);
    });

    it('lists albums that keep the contract, and none at all as an empty list', async () => {
      const albums = (await subject.service.listAlbums(subject.owner, ask())).map(({ album }) => album);
      expect(albums.map((album) => Album.parse(album))).toStrictEqual(albums);
      expect(new Set(albums.map(({ id }) => id)).size).toBe(albums.length);
      expect(albums.length).toBeGreaterThan(1);
      expect(await subject.service.listAlbums(subject.ownerWithoutAlbums, ask())).toEqual([]);
    });

    it('gives a cover exactly where it says that there is one', async () => {
      for (const { album, coverSource } of await subject.service.listAlbums(subject.owner, ask())) {
        const cover = coverSource ?? (await subject.service.findCover(album.id, ask()));
        expect(cover !== null, album.name).toBe(album.cover.state === 'available');
        expect(cover?.url ?? 'https://none', album.name).toMatch(/^https?:\/\/./);
        expect(cover?.kind ?? 'picture', album.name).toBe('picture');
      }
    });

    it('says which owner or album does not exist, and sends nothing for what is not an id of its own', async () => {
      const { service, unknownOwner, unknownAlbum } = subject;
      expect((await failureOf(service.listAlbums(unknownOwner, ask()))).kind).toBe('not-found');
      expect((await failureOf(service.countPictures(unknownAlbum, ask()))).kind).toBe('not-found');
      expect((await failureOf(service.listPictures(unknownAlbum, 0, ask()))).kind).toBe('not-found');
      await control.forgetRequests();
      for (const id of ['', '../1', '1/2/3', 'a b', '1_2_3', '1?x=1', '%31', '-1', `${unknownAlbum}\n`]) {
        // What a compromised window might send.
        const kinds = [
          failureOf(service.listAlbums(id as OwnerId, ask())),
          failureOf(service.countPictures(id as AlbumId, ask())),
          failureOf(service.listPictures(id as AlbumId, 0, ask())),
          failureOf(service.findCover(id as AlbumId, ask())),
        ].map(async (error) => (await error).kind);
        expect(await Promise.all(kinds), id).toEqual(['bad-request', 'bad-request', 'bad-request', 'bad-request']);
      }
      expect(await control.readRequests()).toEqual([]);
    });

    it('covers an album with pages, each picture once and in one order', async () => {
      const albumId = await albumWith((count) => count > 1000);
      const total = await subject.service.countPictures(albumId, ask());
      const pictures: PictureRecord[] = [];
      while (pictures.length < total) {
        const page = await subject.service.listPictures(albumId, pictures.length, ask());
        expect([page.from, page.total, page.pictures.length > 0]).toEqual([pictures.length, total, true]);
        pictures.push(...page.pictures);
      }
      expect(pictures).toHaveLength(total);
      expect(new Set(pictures.map(({ details }) => details.id)).size).toBe(total);
      const size = subject.service.pageSize ?? total;
      for (const index of [size - 1, Math.floor(total / 2), total - 1]) {
        const { from, pictures: page } = await subject.service.listPictures(albumId, index, ask());
        expect(from).toBe(Math.floor(index / size) * size);
        expect(page[index - from]).toEqual(pictures[index]);
      }
    });

    it('answers for an empty album with no pictures', async () => {
      const albumId = await albumWith((count) => count === 0);
      expect(await subject.service.countPictures(albumId, ask())).toBe(0);
      expect(await subject.service.listPictures(albumId, 0, ask())).toEqual({ from: 0, total: 0, pictures: [] });
    });

    it('tells of pictures in the words of the contract, with absolute addresses, smallest first', async () => {
      const { pictures } = await subject.service.listPictures(await albumWith((count) => count > 1000), 0, ask());
      for (const { details, sources, availability } of pictures) {
        expect({ ...PictureDetails.parse({ ...details, renditions: [] }) }).toStrictEqual({ ...details, renditions: [] });
        expect(Object.values(details).filter((value) => value === undefined || value === '')).toEqual([]);
        expect(sources.length > 0).toBe(availability === 'available');
        expect(sources.filter(({ url }) => !/^https?:\/\/[^/]/.test(url))).toEqual([]);
        expect(sources.map(({ kind }) => kind)).toEqual(sources.map(({ kind }) => kind).sort());
        expect(edgesOf(sources, 'picture')).toEqual(edgesOf(sources, 'picture').sort((one, other) => one - other));
        expect(edgesOf(sources, 'video')).toEqual(edgesOf(sources, 'video').sort((one, other) => one - other));
      }
      expect(pictures.length).toBeGreaterThan(0);
    });

    it('gives up when it is told to, before it asks and while it waits', async () => {
      const cancellation = new AbortController();
      const { signal } = cancellation;
      await control.setFaults([{ match: { origin: subject.origin }, hang: true }]);
      await control.forgetRequests();
      const waiting = failureOf(subject.service.listAlbums(subject.owner, ask({ signal })));
      await vi.waitFor(async () => expect(await control.readRequests()).toHaveLength(1));
      cancellation.abort();
      expect((await waiting).kind).toBe('cancelled');
      expect((await failureOf(subject.service.listAlbums(subject.owner, ask({ signal })))).kind).toBe('cancelled');
    });

    it('tries again after a passing failure', async () => {
      const expected = await subject.service.listAlbums(subject.owner, ask());
      const match = { origin: subject.origin };
      for (const fault of [{ status: 429, retryAfterSeconds: 0 }, { status: 503 }, { reset: true as const }, { truncateAtBytes: 20 }]) {
        await control.setFaults([{ match, times: 1, ...fault }]);
        expect(await subject.service.listAlbums(subject.owner, ask())).toEqual(expected);
      }
    });

    it('says what kind of failure lasts, and gives no secret away', async () => {
      expect(await failWith({ status: 500, body: subject.secrets.join(' ') })).toMatchObject({ kind: 'service-failed', status: 500 });
      expect(await failWith({ status: 429, retryAfterSeconds: 60 })).toMatchObject({ kind: 'rate-limited', retryAfterMs: 60_000 });
      expect((await failWith({ truncateAtBytes: 20 })).kind).toBe('unreadable-answer');
      expect((await failWith({ body: `not JSON ${subject.secrets.join(' ')}` })).kind).toBe('unreadable-answer');
      expect((await failWith({ body: '{"of another shape": true}' })).kind).toBe('unreadable-answer');
      expect((await failWith({ reset: true })).kind).toBe('offline');
      const page = await failWith({ body: '<!doctype html><title>Moved</title>', contentType: 'text/html' });
      expect(['service-retired', 'unreadable-answer']).toContain(page.kind);
    });
  });
}

function edgesOf(sources: readonly PictureSource[], kind: PictureSource['kind']): number[] {
  return sources.flatMap((source) => (source.kind === kind && source.longEdgePx !== null ? source.longEdgePx : []));
}
