/**
 * Notes what the window receives of the members of a running check, and tells what is new since the checks before. It
 * sends no request, and saves a few seconds later, so that reading never waits for it.
 */
import type {
  AlbumId,
  AppError,
  CheckNews,
  IdentityKey,
  MemberChange,
  MemberId,
  PictureId,
} from '../../../preload/contract';
import { MOST_NEWS } from '../../../preload/contract/check';
import { AppFailure } from '../../core/errors';
import type { PictureRecord } from '../../services/album-service';
import { factsOf, type ListedFacts } from '../group/member-facts';
import type { ReadingObserver } from '../reading-observer';
import { addProblem, changeMember, openAlbum } from './check-progress';
import { ALBUMS_REMEMBERED, type KnownMember, type Listing, type StoredMember } from './check-record';
import type { CheckStore } from './check-store';

/** Milliseconds. A killed program forgets what was seen since; those pictures count as new. */
const SAVE_AFTER_MS = 3_000;

/** What was read of one album in this run and check. */
interface AlbumRead {
  readonly read: Set<PictureId>;
  readonly news: Set<PictureId>;
  readonly rerated: Set<PictureId>;
}

export interface CheckReadingDeps {
  readonly store: CheckStore;
  /** Returns the overview's facts about a member, without a request; null if there are none. */
  readonly factsOf: (manager: IdentityKey, member: MemberId) => ListedFacts | null;
  readonly nowMs: () => number;
  /** More of the member was seen. */
  readonly onAdvanced: (manager: IdentityKey, member: MemberId) => void;
}

export class CheckReading {
  /** By manager and member. */
  private readonly read = new Map<IdentityKey, Map<MemberId, Map<AlbumId, AlbumRead>>>();
  private readonly unsaved = new Map<IdentityKey, Set<MemberId>>();
  private readonly noting = new Set<Promise<void>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly deps: CheckReadingDeps) {}

  observe(manager: IdentityKey, member: MemberId): ReadingObserver {
    return {
      albumsListed: (albums) => {
        const listing: Listing = albums
          .slice(0, ALBUMS_REMEMBERED)
          .map(({ album: { id, name, pictureCount } }) => ({ id, name, pictureCount }));
        const { albumCount, pictureCount, newestAt } = factsOf(
          albums,
          this.deps.factsOf(manager, member)?.newestAt ?? null,
        );
        this.change(manager, member, (each) => ({
          ...each,
          listing,
          totals: { albumCount, pictureCount },
          newestAt,
        }));
        if (this.isNoted(manager, member)) this.deps.onAdvanced(manager, member);
      },
      albumOpened: (albumId, name) => {
        this.change(manager, member, (each) => openAlbum(each, albumId, name ?? albumId, this.now()));
      },
      picturesRead: (albumId, pictures) => {
        if (!this.isNoted(manager, member)) return;
        const noted = this.note(manager, member, albumId, pictures).finally(() => this.noting.delete(noted));
        this.noting.add(noted);
      },
      readFailed: (albumId, reason) => {
        if (reason instanceof AppFailure && reason.error.kind !== 'cancelled')
          this.noteProblem(manager, member, albumId, reason.error);
      },
    };
  }

  noteProblem(manager: IdentityKey, member: MemberId, albumId: AlbumId | null, error: AppError): void {
    this.change(manager, member, (each) => {
      const albumName = each.listing?.find(({ id }) => id === albumId)?.name ?? null;
      return addProblem(each, { albumId, albumName, error, at: this.now() });
    });
  }

  async news(manager: IdentityKey, member: MemberId): Promise<CheckNews> {
    const { stored } = await this.deps.store.of(manager);
    const { before } = await this.deps.store.seen(manager, member);
    const listing = stored.unfinished?.members.find((each) => each.member.id === member)?.listing ?? [];
    const known = stored.known.find((each) => each.member === member);
    return {
      since: known?.checkedAt ?? null,
      isIncomplete: before.isIncomplete,
      albums: listing.map(({ id, name, pictureCount }) => {
        const then = known?.listing.find((album) => album.id === id);
        const read = this.read.get(manager)?.get(member)?.get(id);
        return {
          albumId: id,
          name,
          isNew: then === undefined,
          pictureCount,
          pictureCountBefore: then?.pictureCount ?? null,
          readCount: read?.read.size ?? 0,
          newPictures: [...(read?.news ?? [])].slice(0, MOST_NEWS),
          newCount: read?.news.size ?? 0,
          reratedPictures: [...(read?.rerated ?? [])].slice(0, MOST_NEWS),
        };
      }),
    };
  }

  async changes(manager: IdentityKey, members: readonly MemberId[]): Promise<MemberChange[]> {
    const { stored } = await this.deps.store.of(manager);
    const known = new Map(stored.known.map((each) => [each.member, each]));
    return members.map((member) => {
      const then = known.get(member);
      return {
        member,
        state: then ? changeSince(then, this.deps.factsOf(manager, member)) : 'never-checked',
        checkedAt: then?.checkedAt ?? null,
      };
    });
  }

  /** Saves everything that was noted so far. */
  async save(manager: IdentityKey): Promise<void> {
    await Promise.all(this.noting);
    const members = this.unsaved.get(manager) ?? new Set();
    this.unsaved.delete(manager);
    for (const member of members) await this.deps.store.saveSeen(manager, member);
    if (members.size > 0) await this.deps.store.save(manager);
  }

  /** The pictures seen in the check, which has just finished, are no longer new. */
  finished(manager: IdentityKey): void {
    this.read.delete(manager);
    this.deps.store.finished(manager);
  }

  /** Drops what is noted of a manager, or of one member. */
  forget(manager: IdentityKey, member: MemberId | null): void {
    if (member === null) {
      this.read.delete(manager);
      this.unsaved.delete(manager);
    } else {
      this.read.get(manager)?.delete(member);
      this.unsaved.get(manager)?.delete(member);
    }
  }

  private async note(
    manager: IdentityKey,
    member: MemberId,
    albumId: AlbumId,
    pictures: readonly PictureRecord[],
  ): Promise<void> {
    const { before, inCheck } = await this.deps.store.seen(manager, member);
    // The check may have ended, or the member may have been forgotten, while an entry was opened.
    if (!this.isNoted(manager, member)) return;
    const album = this.albumRead(manager, member, albumId);
    for (const { details, availability } of pictures) {
      // Such a record may be a placeholder with an ID of its own.
      if (availability === 'not-available') continue;
      const rating = before.find(albumId, details.id);
      album.read.add(details.id);
      if (rating === undefined) album.news.add(details.id);
      else if (rating !== details.safety) album.rerated.add(details.id);
      inCheck.add(albumId, details.id, details.safety);
    }
    this.change(manager, member, (each) => ({ ...each, pictureCount: inCheck.size }));
    this.deps.onAdvanced(manager, member);
  }

  private albumRead(manager: IdentityKey, member: MemberId, albumId: AlbumId): AlbumRead {
    const members = this.read.get(manager) ?? new Map<MemberId, Map<AlbumId, AlbumRead>>();
    this.read.set(manager, members);
    const albums = members.get(member) ?? new Map<AlbumId, AlbumRead>();
    members.set(member, albums);
    const album = albums.get(albumId) ?? { read: new Set(), news: new Set(), rerated: new Set() };
    albums.set(albumId, album);
    return album;
  }

  private isNoted(manager: IdentityKey, member: MemberId): boolean {
    const check = this.deps.store.ifLoaded(manager)?.stored.unfinished;
    return check?.state === 'running' && check.members.some((each) => each.member.id === member);
  }

  /** Does nothing unless a running check contains the member. */
  private change(manager: IdentityKey, member: MemberId, change: (member: StoredMember) => StoredMember): void {
    const of = this.deps.store.ifLoaded(manager);
    if (!of?.stored.unfinished || !this.isNoted(manager, member)) return;
    of.stored = { ...of.stored, unfinished: changeMember(of.stored.unfinished, member, change) };
    this.unsaved.set(manager, (this.unsaved.get(manager) ?? new Set()).add(member));
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      for (const each of [...this.unsaved.keys()]) void this.save(each);
    }, SAVE_AFTER_MS);
    this.timer.unref();
  }

  private now(): string {
    return new Date(this.deps.nowMs()).toISOString();
  }
}

function changeSince(then: KnownMember, facts: ListedFacts | null): MemberChange['state'] {
  if (!facts) return 'not-known';
  const isSame =
    facts.albumCount === then.totals.albumCount &&
    facts.pictureCount === then.totals.pictureCount &&
    (facts.newestAt === null || then.newestAt === null || facts.newestAt.iso === then.newestAt.iso);
  return isSame ? 'unchanged' : 'changed';
}
