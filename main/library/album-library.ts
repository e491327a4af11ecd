/**
 * The albums of one identity, with caches that no other identity shares. Masked and unmasked answers never share an
 * entry if the service makes them differ.
 */
import { LRUCache } from 'lru-cache';
import type {
  AlbumDetails,
  AlbumId,
  AlbumOutline,
  Category,
  OutlineDetail,
  OwnerId,
  PictureExif,
  PictureId,
  PictureRange,
} from '../../preload/contract';
import { AppFailure } from '../core/errors';
import type {
  AlbumRecord,
  AlbumService,
  OwnerRecord,
  PictureRecord,
  PictureSource,
  ServiceRequest,
} from '../services/album-service';
import { UnsafeRegistry } from '../masking/unsafe-registry';
import { AlbumPages, type View } from './album-pages';
import { type AlbumPasswords, Passwords } from './passwords';
import { createSingleFlight } from '../core/async';

const ANSWERED_KEPT = 2_000;

type SubscriptionRecord = Awaited<ReturnType<AlbumService['describeSubscription']>>;

export type RangeWanted = Readonly<{ from: number; count: number; orderBy?: string | undefined }>;

/** The public interface of a library; the view used while acting as a member records what it returns. */
export type AlbumView = Pick<AlbumLibrary, keyof AlbumLibrary>;

type RangeRead = Pick<PictureRange, 'total' | 'reading'> & { readonly records: readonly PictureRecord[] };

export class AlbumLibrary {
  private readonly work = createSingleFlight();
  private readonly pages = new AlbumPages({
    service: () => this.service,
    share: (name, { view, albumId }, signal, ask) => this.share(name, { signal, view, albumId }, ask),
    onPicture: (picture) => this.unsafe.markPicture(picture),
  });
  /** Expired cover addresses for which the service was already asked once. */
  private readonly endedCovers = new Set<string>();
  private readonly covers = new Map<string, PictureSource | null>();
  private readonly owners = new Map<AlbumId, OwnerId>();
  private readonly names = new Map<AlbumId, string>();
  private readonly passwords = new Passwords();
  /** Albums that the service has answered for, including those that asked for a password. */
  private readonly answered = new LRUCache<AlbumId, true>({ max: ANSWERED_KEPT });

  /**
   * `asksForMasked`: the service is asked for masked forms, if it has them, unless the request is for something
   * revealed. `said`: unsafe ratings from other libraries that count here too.
   */
  constructor(
    private service: AlbumService,
    private readonly asksForMasked: () => boolean,
    private readonly unsafe = new UnsafeRegistry(),
    /** Called when the service throttles requests; see `HttpRequest.onHeld`. */
    readonly onThrottled: (untilMs: number) => void = () => undefined,
  ) {}

  get origin(): AlbumService['origin'] {
    return this.service.origin;
  }

  get capabilities(): AlbumService['capabilities'] {
    return this.service.capabilities;
  }

  /** Null if the service has no groups. */
  get group(): AlbumService['group'] {
    return this.service.group;
  }

  /** Replaces the service after the account signed in again; cached albums stay valid. */
  replaceService(service: AlbumService): void {
    this.service = service;
  }

  listOwners(signal: AbortSignal): Promise<readonly OwnerRecord[]> {
    return this.share('owners', { signal }, (request) => this.service.listOwners(request));
  }

  /** Finds an owner, and keeps `sitePassword` if it opens the owner's site. */
  async findOwner(
    text: string,
    sitePassword: string | undefined,
    signal: AbortSignal,
  ): Promise<{ owner: OwnerRecord; albumId: AlbumId | null }> {
    const found = await this.service.findOwner(text, {
      isMasked: this.view().isMasked,
      passwords: { site: sitePassword },
      signal,
      onThrottled: this.onThrottled,
    });
    if (sitePassword !== undefined) this.passwords.keepForSite(found.owner.id, sitePassword);
    if (found.albumId !== null) this.owners.set(found.albumId, found.owner.id);
    return found;
  }

  /** Always asks the service: the window decides how long a result is reused. */
  async listAlbums(ownerId: OwnerId, signal: AbortSignal, isRevealed = false): Promise<readonly AlbumRecord[]> {
    const view = this.view(undefined, isRevealed);
    const records = await this.share(`albums ${ownerId}`, { signal, view, ownerId }, (request) =>
      this.service.listAlbums(ownerId, request),
    );
    for (const record of records) {
      this.owners.set(record.album.id, ownerId);
      this.remember(record, view);
    }
    return records.map((record) => this.unsafe.album(record));
  }

  /**
   * Finds an album and keeps the `given` passwords if they open it. Without them, uses those kept for the album if
   * `text` is its ID.
   */
  async findAlbum(text: string, given: AlbumPasswords, signal: AbortSignal): Promise<AlbumRecord> {
    const view = this.view();
    // `text` may be an ID that this library returned before, or any other text.
    const kept = this.passwords.for(this.owners.get(text as AlbumId), text as AlbumId);
    const passwords = { album: given.album ?? kept.album, site: given.site ?? kept.site };
    const isGiven = given.album !== undefined || given.site !== undefined;
    const record = isGiven
      ? await this.service.findAlbum(text, {
          isMasked: view.isMasked,
          passwords,
          signal,
          onThrottled: this.onThrottled,
        })
      : await this.share(`find album ${text}`, { signal, view, passwords }, (request) =>
          this.service.findAlbum(text, request),
        );
    if (isGiven) {
      this.passwords.keepForAlbum(record.album.id, passwords);
      this.forgetContents(record.album.id);
    }
    this.remember(record, view);
    return this.unsafe.album(record);
  }

  listCategories(ownerId: OwnerId, signal: AbortSignal): Promise<readonly Category[]> {
    return this.share(`categories ${ownerId}`, { signal, ownerId }, (request) =>
      this.service.listCategories(ownerId, request),
    );
  }

  describeAlbum(albumId: AlbumId, signal: AbortSignal): Promise<AlbumDetails> {
    return this.share(`album ${albumId}`, { signal, albumId }, (request) =>
      this.service.describeAlbum(albumId, request),
    );
  }

  /** Does nothing here; the view used while acting as a member records the opening. */
  readonly opened: (albumId: AlbumId) => Promise<void> = () => Promise.resolve();

  /** Returns the name from a list or a search, or null if none has named the album. */
  nameOf(albumId: AlbumId): string | null {
    return this.names.get(albumId) ?? null;
  }

  describeSubscription(ownerId: OwnerId, signal: AbortSignal): Promise<SubscriptionRecord> {
    return this.share(`subscription ${ownerId}`, { signal, ownerId }, (request) =>
      this.service.describeSubscription(ownerId, request),
    );
  }

  /** Rejects with the failure that prevents the service from answering. */
  readAgeRule(countryCode: string, signal: AbortSignal): ReturnType<AlbumService['readAgeRule']> {
    return this.share(`age rule ${countryCode}`, { signal }, (request) =>
      this.service.readAgeRule(countryCode, request),
    );
  }

  /** Keeps an album's password; throws `not-found` if the service has not mentioned the album since the start. */
  unlockAlbum(albumId: AlbumId, password: string): void {
    if (!this.names.has(albumId) && !this.owners.has(albumId) && !this.answered.has(albumId)) {
      throw new AppFailure({ kind: 'not-found', detail: 'No answer named this album.' });
    }
    this.passwords.keepForAlbum(albumId, { album: password });
    this.forgetContents(albumId);
  }

  unlockSite(ownerId: OwnerId, sitePassword: string): void {
    this.passwords.keepForSite(ownerId, sitePassword);
  }

  /**
   * A `light` outline counts the pictures and marks the known pages as out of date; a `heavy` one waits for the aspect
   * ratios.
   */
  async outline(
    albumId: AlbumId,
    detail: OutlineDetail,
    orderBy: string | undefined,
    signal: AbortSignal,
  ): Promise<AlbumOutline> {
    const view = this.view(orderBy);
    if (detail === 'light' || !this.capabilities.dimensions) {
      this.pages.get(view, albumId)?.expire();
      const total = await this.share(`count ${albumId}`, { signal, view, albumId }, (request) =>
        this.service.countPictures(albumId, request),
      );
      return { total, aspectRatios: null };
    }
    const contents = await this.pages.load({ view, albumId }, 0, 1, signal);
    return { total: contents.total ?? 0, aspectRatios: contents.all().map(aspectRatio) };
  }

  async range(albumId: AlbumId, wanted: RangeWanted, signal: AbortSignal): Promise<readonly PictureRecord[]> {
    return (await this.readRange(albumId, wanted, signal)).records;
  }

  /** Reads pictures together with the total and the reading number of the album; see `PictureRange`. */
  async readRange(albumId: AlbumId, { from, count, orderBy }: RangeWanted, signal: AbortSignal): Promise<RangeRead> {
    const contents = await this.pages.load({ view: this.view(orderBy), albumId }, from, from + count, signal);
    const records = contents.slice(from, from + count).map((record) => this.unsafe.picture(record));
    return { total: contents.total, reading: contents.reading, records };
  }

  /**
   * Returns a picture that an answer has named since the program started, in any sort order. `isRevealed`: without the
   * service's own mask.
   */
  async picture(
    albumId: AlbumId,
    pictureId: PictureId,
    signal: AbortSignal,
    isRevealed = false,
  ): Promise<PictureRecord> {
    const { variant } = this.view(undefined, isRevealed);
    const record =
      this.knownPicture(albumId, pictureId, variant) ??
      (await this.pictureInOtherForm(albumId, pictureId, signal, isRevealed));
    if (!record)
      throw new AppFailure({ kind: 'not-found', detail: 'This picture is not in the album as it was read.' });
    return this.unsafe.picture(record);
  }

  readExif(albumId: AlbumId, pictureId: PictureId, signal: AbortSignal): Promise<PictureExif> {
    return this.share(`exif ${albumId} ${pictureId}`, { signal, albumId }, (request) =>
      this.service.readExif(albumId, pictureId, request),
    );
  }

  async cover(albumId: AlbumId, signal: AbortSignal, isRevealed = false): Promise<PictureSource | null> {
    const source = await this.findCover(albumId, signal, isRevealed);
    return source && this.unsafe.cover(albumId, source);
  }

  /**
   * Returns a picture with a fresh address instead of the expired `url`, or null if there is none. Asks the service
   * once for each address.
   */
  async renewPicture(
    albumId: AlbumId,
    pictureId: PictureId,
    url: string,
    signal: AbortSignal,
    isRevealed = false,
  ): Promise<PictureRecord | null> {
    for (const orderBy of this.orders()) {
      const view = this.view(orderBy, isRevealed);
      if (this.pages.get(view, albumId)?.find(pictureId))
        return this.pages.renew({ view, albumId }, pictureId, url, signal);
    }
    return null;
  }

  async renewCover(
    albumId: AlbumId,
    url: string,
    signal: AbortSignal,
    isRevealed = false,
  ): Promise<PictureSource | null> {
    const key = `${this.view(undefined, isRevealed).variant} ${albumId}`;
    const isKnown = this.covers.get(key)?.url === url;
    if (isKnown && this.endedCovers.has(url)) return null;
    this.endedCovers.add(url);
    if (isKnown) this.covers.delete(key);
    const cover = await this.findCover(albumId, signal, isRevealed);
    return cover && cover.url !== url ? cover : null;
  }

  private async findCover(albumId: AlbumId, signal: AbortSignal, isRevealed: boolean): Promise<PictureSource | null> {
    const view = this.view(undefined, isRevealed);
    const key = `${view.variant} ${albumId}`;
    if (!this.covers.has(key)) {
      await this.listAlbumsOf(albumId, signal, isRevealed);
    }
    const known = this.covers.get(key);
    if (known !== undefined) return known;
    const found = await this.share(`cover ${albumId}`, { signal, view, albumId }, (request) =>
      this.service.findCover(albumId, request),
    );
    this.covers.set(key, found);
    if (found) this.unsafe.markCover(albumId, found);
    return found;
  }

  private knownPicture(albumId: AlbumId, pictureId: PictureId, variant: View['variant']): PictureRecord | undefined {
    for (const orderBy of this.orders()) {
      const record = this.pages.get({ variant, orderBy }, albumId)?.find(pictureId);
      if (record) return record;
    }
    return undefined;
  }

  /** Finds a picture known only in the other variant (masked or plain) by reading its page in the wanted one. */
  private async pictureInOtherForm(
    albumId: AlbumId,
    pictureId: PictureId,
    signal: AbortSignal,
    isRevealed: boolean,
  ): Promise<PictureRecord | undefined> {
    for (const orderBy of this.orders()) {
      const view = this.view(orderBy, isRevealed);
      const former = view.variant === 'masked' ? 'plain' : 'masked';
      const index = this.pages.get({ variant: former, orderBy }, albumId)?.indexOf(pictureId);
      if (index !== undefined)
        return (await this.pages.load({ view, albumId }, index, index + 1, signal)).find(pictureId);
    }
    return undefined;
  }

  private orders(): readonly (string | undefined)[] {
    return [undefined, ...this.capabilities.orders.map(({ id }) => id)];
  }

  /** Lists the owner's albums to get the cover in the wanted variant, if the service has masked answers. */
  private async listAlbumsOf(albumId: AlbumId, signal: AbortSignal, isRevealed: boolean): Promise<void> {
    const ownerId = this.owners.get(albumId);
    if (ownerId !== undefined && this.service.hasMaskedAnswers) await this.listAlbums(ownerId, signal, isRevealed);
  }

  private remember(record: AlbumRecord, { variant }: View): void {
    this.names.set(record.album.id, record.album.name);
    this.unsafe.markAlbum(record);
    if (record.coverSource) this.covers.set(`${variant} ${record.album.id}`, record.coverSource);
  }

  private forgetContents(albumId: AlbumId): void {
    this.pages.forget(albumId);
    for (const variant of ['masked', 'plain']) this.covers.delete(`${variant} ${albumId}`);
  }

  private share<Value>(
    name: string,
    {
      signal,
      view = this.view(),
      albumId,
      ownerId = albumId && this.owners.get(albumId),
      passwords = this.passwords.for(ownerId, albumId),
    }: {
      readonly signal: AbortSignal;
      readonly view?: View;
      readonly albumId?: AlbumId;
      readonly ownerId?: OwnerId | undefined;
      readonly passwords?: AlbumPasswords;
    },
    ask: (request: ServiceRequest) => Promise<Value>,
  ): Promise<Value> {
    const work = this.work.run(`${view.variant} ${view.orderBy ?? ''} ${name}`, signal, (shared) =>
      ask({ isMasked: view.isMasked, orderBy: view.orderBy, passwords, signal: shared, onThrottled: this.onThrottled }),
    );
    return albumId === undefined ? work : this.noteAnswer(albumId, work);
  }

  private async noteAnswer<Value>(albumId: AlbumId, work: Promise<Value>): Promise<Value> {
    try {
      const value = await work;
      this.answered.set(albumId, true);
      return value;
    } catch (reason) {
      if (reason instanceof AppFailure && reason.error.kind === 'password-needed') this.answered.set(albumId, true);
      throw reason;
    }
  }

  /**
   * Returns the current view. Call it once at the start of a task, so that a mask change meanwhile cannot mix two
   * views.
   */
  private view(orderBy?: string, isRevealed = false): View {
    const isMasked = !isRevealed && this.asksForMasked();
    return { isMasked, variant: this.service.hasMaskedAnswers && isMasked ? 'masked' : 'plain', orderBy };
  }
}

function aspectRatio({ details }: PictureRecord): number {
  if (!details.width || !details.height) return 0;
  return Math.round((details.width / details.height) * 1000) / 1000;
}
