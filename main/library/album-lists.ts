/** The albums that lists and searches named: their names, owners and covers. */
import type { Album, AlbumId, OwnerId } from '../../preload/contract';
import type { UnsafeRegistry } from '../masking/unsafe-registry';
import { AppFailure } from '../core/errors';
import type { AlbumRecord, AlbumService } from '../services/album-service';
import type { View } from './album-pages';
import { type Answer, answeredNow, type AnswerStore } from './answer-store';
import { mayStoreCover } from './may-store';
import type { AlbumPasswords } from './passwords';
import type { ServiceRequests } from './service-requests';

/** An album, and the owner whose list contains it; null if none does. */
export interface OwnedAlbum {
  readonly album: Album;
  readonly ownerId: OwnerId | null;
}

export interface AlbumListsDeps {
  readonly service: () => AlbumService;
  readonly requests: ServiceRequests;
  readonly answers: Pick<AnswerStore, 'putCover' | 'albums' | 'putAlbums'>;
  readonly unsafe: UnsafeRegistry;
  /** Called when passwords that the user typed have opened an album. */
  readonly onUnlocked: (albumId: AlbumId) => void;
}

export class AlbumLists {
  private readonly albums = new Map<AlbumId, Album>();
  /** The lists that the service has given in this run. */
  private readonly answered = new Set<string>();
  /** The owners whose lists had an album when it was kept; see `noteOwner`. */
  private readonly notedOwners = new Map<AlbumId, OwnerId>();
  /** By list: the reading of what an earlier run stored. */
  private readonly restored = new Map<string, Promise<void>>();

  constructor(private readonly deps: AlbumListsDeps) {}

  nameOf(albumId: AlbumId): string | null {
    return this.albums.get(albumId)?.name ?? null;
  }

  /** Returns the number of pictures as an answer of this run stated it last; null if none has. */
  countOf(albumId: AlbumId): number | null {
    return this.albums.get(albumId)?.pictureCount ?? null;
  }

  /** Returns the album as an answer of this run named it last; null if none has. */
  albumOf(albumId: AlbumId): OwnedAlbum | null {
    const known = this.albums.get(albumId);
    if (!known) return null;
    const { album } = this.deps.unsafe.album({ album: known, coverSource: null });
    return { album, ownerId: this.deps.requests.owners.get(albumId) ?? null };
  }

  async read(ownerId: OwnerId, view: View, signal: AbortSignal): Promise<Answer<readonly AlbumRecord[]>> {
    const { requests, service, unsafe, answers } = this.deps;
    const { value, asOf } = await requests.share(`albums ${ownerId}`, { signal, view, ownerId }, async (request) =>
      answeredNow(await service().listAlbums(ownerId, request)),
    );
    this.answered.add(`${view.variant} ${ownerId}`);
    this.rememberAll(ownerId, value, view);
    answers.putAlbums(
      { ownerId, variant: view.variant },
      { value, asOf },
      ({ album, coverSource }) => coverSource !== null && mayStoreCover(view, service(), unsafe, album.id, coverSource),
    );
    return { value: value.map((record) => unsafe.album(record)), asOf };
  }

  /** Resolves with the list of an earlier run; null if there is none, or if the service has answered in this run. */
  async readStored(ownerId: OwnerId, view: View): Promise<Answer<readonly AlbumRecord[]> | null> {
    const { answers, unsafe } = this.deps;
    const stored = await answers.albums({ ownerId, variant: view.variant });
    if (!stored || this.answered.has(`${view.variant} ${ownerId}`)) return null;
    this.rememberAll(ownerId, stored.value, view);
    return { ...stored, value: stored.value.map((record) => unsafe.album(record)) };
  }

  /** Notes the owner whose list had the album when it was kept. If a list of this run has the album, its owner is used instead. */
  noteOwner(albumId: AlbumId, ownerId: OwnerId): void {
    this.notedOwners.set(albumId, ownerId);
  }

  /** Reads the stored list that contains the album, once. */
  async restoreForCover(albumId: AlbumId, view: View): Promise<void> {
    const ownerId = this.ownerOf(albumId);
    if (ownerId === undefined) return;
    const list = `${view.variant} ${ownerId}`;
    const restoring = this.restored.get(list) ?? this.readStored(ownerId, view).then(() => undefined);
    this.restored.set(list, restoring);
    await restoring;
  }

  /** Lists the albums of the album's owner, if the owner is known and the service has masked answers. */
  async readForCover(albumId: AlbumId, view: View, signal: AbortSignal): Promise<void> {
    const ownerId = this.ownerOf(albumId);
    if (ownerId !== undefined && this.deps.service().hasMaskedAnswers) await this.read(ownerId, view, signal);
  }

  /** See `AlbumLibrary.findAlbum`. */
  async find(text: string, given: AlbumPasswords, view: View, signal: AbortSignal): Promise<AlbumRecord> {
    const { requests, service, unsafe, onUnlocked } = this.deps;
    const { unlistedAlbums } = service();
    if (!unlistedAlbums) throw new AppFailure({ kind: 'not-understood', detail: { code: 'id-or-link-not-supported' } });
    // `text` may be an ID that this library returned before, or any other text.
    const kept = requests.passwords.for(requests.owners.get(text as AlbumId), text as AlbumId);
    const passwords = { album: given.album ?? kept.album, site: given.site ?? kept.site };
    const isGiven = given.album !== undefined || given.site !== undefined;
    const record = isGiven
      ? await unlistedAlbums.find(text, requests.alone({ view, passwords, signal }))
      : await requests.share(`find album ${text}`, { signal, view, passwords }, (request) =>
          unlistedAlbums.find(text, request),
        );
    if (isGiven) {
      requests.passwords.keepForAlbum(record.album.id, passwords);
      onUnlocked(record.album.id);
    }
    this.remember(record, view);
    return unsafe.album(record);
  }

  private ownerOf(albumId: AlbumId): OwnerId | undefined {
    return this.deps.requests.owners.get(albumId) ?? this.notedOwners.get(albumId);
  }

  private rememberAll(ownerId: OwnerId, records: readonly AlbumRecord[], view: View): void {
    for (const record of records) {
      this.deps.requests.owners.set(record.album.id, ownerId);
      this.remember(record, view);
    }
  }

  private remember(record: AlbumRecord, { variant }: View): void {
    const { album, coverSource } = record;
    this.albums.set(album.id, album);
    this.deps.unsafe.markAlbum(record);
    if (coverSource) this.deps.answers.putCover({ albumId: album.id, variant }, coverSource);
  }
}
