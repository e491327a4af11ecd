/** Tests the guarantees of `album-service.ts`. Every service runs these tests over real HTTP against the sandbox. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AlbumId, AppError, OwnerId, PictureId } from '../../../preload/contract';
import { Album, AlbumDetails, Category } from '../../../preload/contract/album';
import { Capabilities, Owner, Subscription } from '../../../preload/contract/identity';
import { PictureDetails, PictureExif } from '../../../preload/contract/picture';
import type { OriginName, SandboxAnnouncement } from '../../../sandbox/announcement';
import { startSandbox } from '../../../sandbox/sandbox';
import { AppFailure } from '../../core/errors';
import {
  type AlbumService,
  capabilitiesOf,
  type PictureRecord,
  type ServiceRequest,
} from '../../services/album-service';
import { isDescribedInOrder } from './described-picture';
import { controlOf, type FaultRule, type SandboxControl } from './sandbox-control';

export interface ServiceUnderTest {
  readonly service: AlbumService;
  /** An owner who has an empty album and albums with pictures, of which one is longer than a page. */
  readonly owner: OwnerId;
  readonly ownerWithoutAlbums: OwnerId;
  readonly unknownOwner: OwnerId;
  readonly unknownAlbum: AlbumId;
  /** Ids that this service never makes, besides those in `INVALID_IDS`. */
  readonly invalidIds: readonly string[];
  /** True if pages may have other sizes than `pageSize`, as a service with cursors may choose. */
  readonly hasUnevenPages?: boolean;
  /** Texts that no failure may contain. */
  readonly secrets: readonly string[];
  /** The sandbox's name for this service. */
  readonly origin: OriginName;
}

/** Ids that no service makes: they could change the path or the query of a request. */
const INVALID_IDS: readonly string[] = ['', '../1', '1/2/3', 'a b', '1?x=1', '%31'];

/** Thousands of rows are read several times, in XML too, on a machine that may be busy. */
const LARGE_ALBUM_TIME_LIMIT_MS = 120_000;

/** Builds a request that is not cancelled. */
export function ask(more: Partial<ServiceRequest> = {}): ServiceRequest {
  return { asksForMaskedForms: false, signal: new AbortController().signal, ...more };
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

/** Returns an optional part of a service that the test needs. */
export function partOf<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('The service lacks this part.');
  return part;
}

export function describeAlbumService(
  name: string,
  make: (announcement: SandboxAnnouncement) => ServiceUnderTest,
): void {
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

    /**
     * Accepts a guess that a password is needed: services with passwords may answer alike for a missing and a protected
     * album.
     */
    function expectNoSuch(error: AppError): void {
      const isGuess = error.kind === 'password-needed' && !error.isCertain && !error.wasWrong;
      expect(isGuess && subject.service.traits.passwords ? 'not-found' : error.kind).toBe('not-found');
    }

    async function failWith(rule: Omit<FaultRule, 'match'>): Promise<AppError> {
      await control.setFaults([{ match: { origin: subject.origin }, ...rule }]);
      const error = await failureOf(subject.service.listAlbums(subject.owner, ask()));
      for (const secret of subject.secrets) {
        expect(JSON.stringify(error)).not.toContain(secret);
      }
      return error;
    }

    it('lists each owner once, with the account itself first if it is known', async () => {
      const owners = await subject.service.listOwners(ask());
      const OwnerRecord = Owner.pick({ id: true, name: true, isSelf: true });
      expect(owners.map((owner) => OwnerRecord.parse(owner))).toStrictEqual(owners);
      expect(new Set(owners.map(({ id }) => id)).size).toBe(owners.length);
      expect(owners.slice(1).some(({ isSelf }) => isSelf)).toBe(false);
      expect(owners.length).toBeGreaterThan(0);
    });

    it('lists albums that satisfy the contract, and an empty list if there are none', async () => {
      const albums = (await subject.service.listAlbums(subject.owner, ask())).map(({ album }) => album);
      expect(albums.map((album) => Album.parse(album))).toStrictEqual(albums);
      expect(new Set(albums.map(({ id }) => id)).size).toBe(albums.length);
      expect(albums.length).toBeGreaterThan(1);
      expect(await subject.service.listAlbums(subject.ownerWithoutAlbums, ask())).toEqual([]);
    });

    it('returns a cover exactly if the album states that it has a cover', async () => {
      for (const { album, coverSource } of await subject.service.listAlbums(subject.owner, ask())) {
        const cover = coverSource ?? (await subject.service.covers?.find(album.id, ask())) ?? null;
        expect(cover !== null, album.name).toBe(album.cover.state === 'available');
        expect(cover?.url ?? 'https://none', album.name).toMatch(/^https?:\/\/./);
        expect(cover?.kind ?? 'picture', album.name).toBe('picture');
      }
    });

    it('reports an unknown owner or album, and sends no request for an invalid id', async () => {
      const { service, unknownOwner, unknownAlbum } = subject;
      expectNoSuch(await failureOf(service.listAlbums(unknownOwner, ask())));
      expectNoSuch(await failureOf(service.countPictures(unknownAlbum, ask())));
      expectNoSuch(await failureOf(service.listPictures(unknownAlbum, 0, ask())));
      expect((await failureOf(service.findOwner(unknownOwner, ask()))).kind).toBe('not-found');
      await control.forgetRequests();
      for (const id of [...INVALID_IDS, ...subject.invalidIds, `${unknownAlbum}\n`]) {
        // Calls that a compromised window might make.
        const kinds = [
          failureOf(service.listAlbums(id as OwnerId, ask())),
          failureOf(service.countPictures(id as AlbumId, ask())),
          failureOf(service.listPictures(id as AlbumId, 0, ask())),
          failureOf(service.describeAlbum(id as AlbumId, ask())),
          ...present(service.covers).map((covers) => failureOf(covers.find(id as AlbumId, ask()))),
          ...present(service.categories).map((categories) => failureOf(categories.list(id as OwnerId, ask()))),
          ...present(service.exif).map((exif) => failureOf(exif.read(id as AlbumId, '1' as PictureId, ask()))),
          ...present(service.subscriptions).map((subscriptions) =>
            failureOf(subscriptions.describe(id as OwnerId, ask())),
          ),
          ...present(service.ageRule).map((ageRule) => failureOf(ageRule.read(id, ask()))),
        ].map(async (error) => (await error).kind);
        expect(new Set(await Promise.all(kinds)), id).toEqual(new Set(['bad-request']));
      }
      expect(await control.readRequests()).toEqual([]);
    });

    it(
      'pages through an album, with each picture once and in one order',
      async () => {
        const albumId = await albumWith((count) => count > 1000);
        const total = await subject.service.countPictures(albumId, ask());
        const pictures: PictureRecord[] = [];
        const starts: number[] = [];
        while (pictures.length < total) {
          starts.push(pictures.length);
          const page = await subject.service.listPictures(albumId, pictures.length, ask());
          expect([page.from, page.total, page.pictures.length > 0]).toEqual([pictures.length, total, true]);
          pictures.push(...page.pictures);
        }
        expect(pictures).toHaveLength(total);
        expect(new Set(pictures.map(({ details }) => details.id)).size).toBe(total);
        const size = subject.service.pageSize ?? total;
        if (!subject.hasUnevenPages) expect(starts.filter((start) => start % size !== 0)).toEqual([]);
        for (const index of [size - 1, Math.floor(total / 2), total - 1]) {
          const { from, pictures: page } = await subject.service.listPictures(albumId, index, ask());
          expect(from).toBe(starts.filter((start) => start <= index).at(-1));
          expect([...page][index - from]).toEqual(pictures[index]);
        }
      },
      LARGE_ALBUM_TIME_LIMIT_MS,
    );

    it('pages through an album with any page size of the service', async () => {
      const albumId = await albumWith((count) => count > 3 && count < 20);
      const whole = await subject.service.listPictures(albumId, 0, ask());
      await control.setSettings({ largestPage: 3 });
      const { service } = make(sandbox.announcement);
      const pictures: PictureRecord[] = [];
      while (pictures.length < whole.total) {
        const page = await service.listPictures(albumId, pictures.length, ask());
        expect([page.from, page.total, page.pictures.length > 0]).toEqual([pictures.length, whole.total, true]);
        pictures.push(...page.pictures);
      }
      expect(idsOf(pictures)).toEqual(idsOf([...whole.pictures]));
    });

    it('rejects a list without any readable row, instead of treating it as empty', async () => {
      for (const rows of ['{}', '{"0":{"id":1,"AlbumID":1}}', '[{}]', '[[]]', '[null,7,"x"]']) {
        for (const body of [rows, `{"stat":"ok","Albums":${rows}}`]) {
          expect((await failWith({ body, contentType: 'application/json' })).kind, body).toBe('unreadable-answer');
        }
      }
    });

    it('returns no pictures for an empty album', async () => {
      const albumId = await albumWith((count) => count === 0);
      expect(await subject.service.countPictures(albumId, ask())).toBe(0);
      const { from, total, pictures } = await subject.service.listPictures(albumId, 0, ask());
      expect([from, total, pictures.length]).toEqual([0, 0, 0]);
    });

    it(
      'describes pictures by the contract, with absolute addresses, smallest first',
      async () => {
        const page = await subject.service.listPictures(await albumWith((count) => count > 1000), 0, ask());
        const pictures = [...page.pictures];
        // One assertion for all pictures, because one for each takes seconds.
        const withoutRenditions = pictures.map(({ details }) => ({ ...details, renditions: [] }));
        expect(withoutRenditions.map((details) => ({ ...PictureDetails.parse(details) }))).toStrictEqual(
          withoutRenditions,
        );
        const wrong = pictures.filter((picture) => !isDescribedInOrder(picture));
        expect(wrong).toEqual([]);
        expect(pictures.length).toBeGreaterThan(0);
      },
      LARGE_ALBUM_TIME_LIMIT_MS,
    );

    it('declares its capabilities, and returns the same pictures in every order that it offers', async () => {
      const capabilities = capabilitiesOf(subject.service);
      expect(Capabilities.parse(capabilities)).toStrictEqual(capabilities);
      const albumId = await albumWith((count) => count > 1 && count < 20);
      const usual = await subject.service.listPictures(albumId, 0, ask());
      for (const { id } of capabilities.orders) {
        const ordered = await subject.service.listPictures(albumId, 0, ask({ orderBy: id }));
        expect(idsOf([...ordered.pictures]).sort(), id).toEqual(idsOf([...usual.pictures]).sort());
      }
    });

    it('finds an owner by the id that lists use, and sends no request for a text that names no owner', async () => {
      const { service, owner } = subject;
      const found = await service.findOwner(` ${owner} `, ask());
      expect([found.owner.id, found.albumId]).toEqual([owner, null]);
      await control.forgetRequests();
      for (const text of [
        '',
        ' ',
        'https://',
        'two words',
        'javascript:alert(1)',
        'https://elsewhere.example/x',
        'a\u0000b',
        '🙂',
        '['.repeat(2_000),
      ]) {
        expect((await failureOf(service.findOwner(text, ask()))).kind, text).toBe('not-understood');
      }
      expect(await control.readRequests()).toEqual([]);
    });

    it('finds an album that no list contains, if the service implements that part', async () => {
      const { service, unknownAlbum } = subject;
      if (!service.unlistedAlbums) return;
      const albumId = await albumWith((count) => count > 1);
      const { album } = await service.unlistedAlbums.find(albumId, ask());
      expect(Album.parse(album)).toStrictEqual(album);
      expect(album.id).toBe(albumId);
      expectNoSuch(await failureOf(service.unlistedAlbums.find(unknownAlbum, ask())));
      for (const text of ['', 'two words', 'https://elsewhere.example/x', '[]']) {
        expect((await failureOf(service.unlistedAlbums.find(text, ask()))).kind, text).toBe('not-understood');
      }
    });

    it('puts each album in one category, if it has categories', async () => {
      const { service, owner, ownerWithoutAlbums } = subject;
      if (!service.categories) return;
      const categories = await service.categories.list(owner, ask());
      expect(categories.map((category) => Category.parse(category))).toStrictEqual(categories);
      const albums = await service.listAlbums(owner, ask());
      expect(categories.flatMap(albumIdsOf).sort()).toEqual(albums.map(({ album }) => album.id).sort());
      expect(await service.categories.list(ownerWithoutAlbums, ask())).toEqual([]);
      const listed = (await service.categories.listIn?.(owner, null, ask())) ?? [];
      expect(listed.map((category) => Category.parse(category))).toStrictEqual(listed);
      expect(listed.flatMap(albumIdsOf), 'a category that is listed alone names no albums').toEqual([]);
    });

    it('describes each album by the contract', async () => {
      for (const { album } of await subject.service.listAlbums(subject.owner, ask())) {
        const details = await subject.service.describeAlbum(album.id, ask());
        expect(AlbumDetails.parse(details)).toStrictEqual(details);
        expect([details.id, details.name, details.description ?? null]).toEqual([
          album.id,
          album.name,
          album.description,
        ]);
        expect(Object.values(details).filter((value) => value === undefined || value === '')).toEqual([]);
      }
    });

    it('returns EXIF data, if the service implements that part', async () => {
      const { exif } = subject.service;
      if (!exif) return;
      const albumId = await albumWith((count) => count > 1 && count < 20);
      const { pictures } = await subject.service.listPictures(albumId, 0, ask());
      for (const { details } of [...pictures].slice(0, 3)) {
        const read = await exif.read(albumId, details.id, ask());
        expect(PictureExif.parse(read)).toStrictEqual(read);
      }
      expect((await failureOf(exif.read(albumId, '../1' as PictureId, ask()))).kind).toBe('bad-request');
    });

    it('describes the account’s subscription to an owner, if the service implements that part', async () => {
      const { subscriptions } = subject.service;
      if (!subscriptions) return;
      const subscription = await subscriptions.describe(subject.owner, ask());
      const { pageUrl, ...told } = subscription;
      expect(Subscription.omit({ canOpenPage: true }).parse(told)).toStrictEqual(told);
      expect(pageUrl ?? 'https://none').toMatch(/^https?:\/\/./);
    });

    it('states whether a country requires proof of age, and sends no request if the service does not state it', async () => {
      const { ageRule } = subject.service;
      if (!ageRule) return;
      await control.forgetRequests();
      for (const code of ['XA', 'xb', 'GBR', 'ZZ']) {
        const rule = await ageRule.read(code, ask());
        expect(['not-asked', 'not-listed', 'not-required', 'verified', 'not-verified'], code).toContain(rule.state);
        expect('countryName' in rule ? rule.countryName : 'none', code).toMatch(/\S/);
        if (rule.state === 'not-asked') expect(await control.readRequests(), code).toEqual([]);
      }
      for (const code of ['', 'G', 'GBRX', 'G1', ' GB', 'GB\n', 'ÄÖ']) {
        expect((await failureOf(ageRule.read(code, ask()))).kind, code).toBe('bad-request');
      }
    });

    it('stops on abort, before and during a request', async () => {
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

    it('retries after a temporary failure', async () => {
      const expected = await subject.service.listAlbums(subject.owner, ask());
      const match = { origin: subject.origin };
      for (const fault of [
        { status: 429, retryAfterSeconds: 0 },
        { status: 503 },
        { reset: true as const },
        { truncateAtBytes: 20 },
      ]) {
        await control.setFaults([{ match, times: 1, ...fault }]);
        expect(await subject.service.listAlbums(subject.owner, ask())).toEqual(expected);
      }
    });

    it('reports the kind of a lasting failure, and reveals no secret', async () => {
      expect(await failWith({ status: 500, body: subject.secrets.join(' ') })).toMatchObject({
        kind: 'service-failed',
        status: 500,
      });
      expect(await failWith({ status: 429, retryAfterSeconds: 60 })).toMatchObject({
        kind: 'rate-limited',
        retryAfterMs: 60_000,
      });
      expect((await failWith({ truncateAtBytes: 20 })).kind).toBe('unreadable-answer');
      expect((await failWith({ body: `not JSON ${subject.secrets.join(' ')}` })).kind).toBe('unreadable-answer');
      expect((await failWith({ body: '{"of another shape": true}' })).kind).toBe('unreadable-answer');
      expect((await failWith({ reset: true })).kind).toBe('offline');
      const page = await failWith({ body: '<!doctype html><title>Moved</title>', contentType: 'text/html' });
      expect(['service-retired', 'unreadable-answer', 'blocked']).toContain(page.kind);
    });
  });
}

/** Returns an optional part in a list, which is empty if the service lacks the part. */
function present<Part>(part: Part | undefined): readonly Part[] {
  return part === undefined ? [] : [part];
}

function idsOf(pictures: readonly PictureRecord[]): PictureId[] {
  return pictures.map(({ details }) => details.id);
}

function albumIdsOf(category: Category): readonly AlbumId[] {
  return [...category.albumIds, ...category.subCategories.flatMap(albumIdsOf)];
}
