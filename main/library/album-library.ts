/**
 * The albums of one identity, with caches that no other identity shares. Masked and unmasked responses never share an
 * entry if the service makes them differ.
 */
import type {
  AlbumDetails,
  AlbumId,
  AlbumOutline,
  Capabilities,
  Category,
  CategoryId,
  OwnerId,
  PictureExif,
  PictureId,
} from '../../preload/contract';
import { AppFailure } from '../core/errors';
import {
  type AgeRule,
  type AlbumRecord,
  type AlbumService,
  capabilitiesOf,
  type GroupService,
  type FoundOwner,
  type OwnerRecord,
  type PictureRecord,
  type PictureSource,
  type ServiceRequest,
  type SubscriptionRecord,
} from '../services/album-service';
import { UnsafeRegistry } from '../masking/unsafe-registry';
import { AlbumCovers } from './album-covers';
import { AlbumLists, type OwnedAlbum } from './album-lists';
import type { View } from './album-pages';
import { AlbumPictures, type DatedPicture, type PictureSpan, type RangeRead } from './album-pictures';
import { type Answer, type AnswerStore, createMemoryAnswers } from './answer-store';
import type { PlaceInOrder } from './known-pictures';
import { mayStoreCover } from './may-store';
import type { AlbumPasswords } from './passwords';
import { ServiceRequests, type SharedRequest } from './service-requests';
import { StoredValues } from './stored-values';

export type RangeWanted = PictureSpan & { readonly orderBy?: string | undefined };

/** The public interface of a library; the view used while acting as a member records what it returns. */
export type AlbumView = Pick<AlbumLibrary, keyof AlbumLibrary>;

export class AlbumLibrary {
  private readonly requests: ServiceRequests;
  private readonly covers: AlbumCovers;
  private readonly lists: AlbumLists;
  private readonly pictures: AlbumPictures;
  private readonly values: StoredValues;

  /**
   * `asksForMaskedForms`: the service is asked for masked forms, if it has them, unless the request is for something
   * revealed. `unsafe`: unsafe ratings from other libraries that count here too.
   */
  constructor(
    private service: AlbumService,
    private readonly asksForMaskedForms: () => boolean,
    private readonly unsafe = new UnsafeRegistry(),
    /** Called when the service throttles requests; see `HttpRequest.onThrottled`. */
    readonly onThrottled: (untilMs: number) => void = () => undefined,
    answers: AnswerStore = createMemoryAnswers(),
  ) {
    const requests = new ServiceRequests(onThrottled);
    this.requests = requests;
    this.values = new StoredValues(answers);
    this.pictures = new AlbumPictures({
      service: () => this.service,
      requests,
      answers,
      unsafe,
      countOf: (albumId) => this.lists.countOf(albumId),
    });
    const lists = new AlbumLists({
      service: () => this.service,
      requests,
      answers,
      unsafe,
      onUnlocked: (albumId) => this.pictures.forget(albumId),
    });
    this.lists = lists;
    this.covers = new AlbumCovers({
      answers,
      restoreListOf: (albumId, view) => lists.restoreForCover(albumId, view),
      listAlbumsOf: (albumId, view, signal) => lists.readForCover(albumId, view, signal),
      mayStore: (view, ...cover) => mayStoreCover(view, this.service, unsafe, ...cover),
      askForCover: (albumId, view, signal) => this.askForCover(albumId, view, signal),
    });
  }

  get origin(): AlbumService['origin'] {
    return this.service.origin;
  }

  get capabilities(): Capabilities {
    return capabilitiesOf(this.service);
  }

  /** Null if the service has no groups. */
  get group(): GroupService | null {
    return this.service.group ?? null;
  }

  /** Replaces the service after the account signed in again; cached albums stay valid. */
  replaceService(service: AlbumService): void {
    this.service = service;
  }

  listOwners(signal: AbortSignal): Promise<readonly OwnerRecord[]> {
    return this.values.ask('owners', () =>
      this.share('owners', { signal }, (request) => this.service.listOwners(request)),
    );
  }

  storedOwners(): Promise<Answer<readonly OwnerRecord[]> | null> {
    return this.values.find('owners');
  }

  /** Finds an owner, and keeps `sitePassword` if it opens the owner's site. */
  async findOwner(text: string, sitePassword: string | undefined, signal: AbortSignal): Promise<FoundOwner> {
    const request = this.requests.alone({ view: this.view(), passwords: { site: sitePassword }, signal });
    const found = await this.service.findOwner(text, request);
    if (sitePassword !== undefined) this.requests.passwords.keepForSite(found.owner.id, sitePassword);
    if (found.albumId !== null) this.requests.owners.set(found.albumId, found.owner.id);
    return found;
  }

  async listAlbums(ownerId: OwnerId, signal: AbortSignal, isRevealed = false): Promise<readonly AlbumRecord[]> {
    return (await this.readAlbums(ownerId, signal, isRevealed)).value;
  }

  /** Always asks the service: the window decides how long a result is reused. */
  readAlbums(ownerId: OwnerId, signal: AbortSignal, isRevealed = false): Promise<Answer<readonly AlbumRecord[]>> {
    return this.lists.read(ownerId, this.view(undefined, isRevealed), signal);
  }

  /** Resolves with the list of an earlier run; null if the service has answered in this one. */
  storedAlbums(ownerId: OwnerId): Promise<Answer<readonly AlbumRecord[]> | null> {
    return this.lists.readStored(ownerId, this.view());
  }

  /**
   * Finds an album and keeps the `given` passwords if they open it. Without them, uses those kept for the album if
   * `text` is its ID.
   */
  findAlbum(text: string, given: AlbumPasswords, signal: AbortSignal): Promise<AlbumRecord> {
    return this.lists.find(text, given, this.view(), signal);
  }

  listCategories(ownerId: OwnerId, signal: AbortSignal): Promise<readonly Category[]> {
    const { categories } = this.service;
    if (!categories) return Promise.resolve([]);
    return this.values.ask(`categories ${ownerId}`, () =>
      this.share(`categories ${ownerId}`, { signal, ownerId }, (request) => categories.list(ownerId, request)),
    );
  }

  /** Lists the categories directly in one, or at the top for `null`; see `albums.subCategories`. */
  listCategoriesIn(ownerId: OwnerId, categoryId: CategoryId | null, signal: AbortSignal): Promise<readonly Category[]> {
    const listIn = this.service.categories?.listIn;
    if (!listIn) return Promise.resolve([]);
    return this.share(`categories ${ownerId} in ${categoryId ?? ''}`, { signal, ownerId }, (request) =>
      listIn(ownerId, categoryId, request),
    );
  }

  storedCategories(ownerId: OwnerId): Promise<Answer<readonly Category[]> | null> {
    return this.values.find(`categories ${ownerId}`);
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
    return this.lists.nameOf(albumId);
  }

  /** Returns the album as an answer of this run named it last; null if none has. */
  albumOf(albumId: AlbumId): OwnedAlbum | null {
    return this.lists.albumOf(albumId);
  }

  describeSubscription(ownerId: OwnerId, signal: AbortSignal): Promise<SubscriptionRecord> {
    const { subscriptions } = this.service;
    if (!subscriptions) return Promise.resolve({ state: 'own', plans: [], pageUrl: null });
    return this.share(`subscription ${ownerId}`, { signal, ownerId }, (request) =>
      subscriptions.describe(ownerId, request),
    );
  }

  /** Rejects with the failure that prevents the service from answering. */
  readAgeRule(countryCode: string, signal: AbortSignal): Promise<AgeRule> {
    const { ageRule } = this.service;
    if (!ageRule) return Promise.resolve({ state: 'not-asked', why: 'no-such-rule' });
    return this.share(`age rule ${countryCode}`, { signal }, (request) => ageRule.read(countryCode, request));
  }

  /** Keeps an album's password; throws `not-found` if the service has not mentioned the album since the start. */
  unlockAlbum(albumId: AlbumId, password: string): void {
    if (this.nameOf(albumId) === null && !this.requests.hasAnsweredFor(albumId)) {
      throw new AppFailure({ kind: 'not-found', detail: { code: 'no-such-album' } });
    }
    this.requests.passwords.keepForAlbum(albumId, { album: password });
    this.pictures.forget(albumId);
  }

  unlockSite(ownerId: OwnerId, sitePassword: string): void {
    this.requests.passwords.keepForSite(ownerId, sitePassword);
  }

  outline(albumId: AlbumId, orderBy: string | undefined, signal: AbortSignal): Promise<AlbumOutline> {
    return this.pictures.outlines.read(albumId, this.view(orderBy), signal);
  }

  storedOutline(albumId: AlbumId, orderBy: string | undefined): Promise<AlbumOutline | null> {
    return this.pictures.outlines.stored(albumId, this.view(orderBy));
  }

  firstOutline(albumId: AlbumId, orderBy: string | undefined, signal: AbortSignal): Promise<AlbumOutline | null> {
    return this.pictures.outlines.first(albumId, this.view(orderBy), signal);
  }

  async range(albumId: AlbumId, wanted: RangeWanted, signal: AbortSignal): Promise<readonly PictureRecord[]> {
    return (await this.readRange(albumId, wanted, signal)).records;
  }

  /**
   * Reads pictures together with the album's total and the number that changes when its pictures change; see
   * `PictureRange`.
   */
  readRange(albumId: AlbumId, wanted: RangeWanted, signal: AbortSignal): Promise<RangeRead> {
    return this.pictures.readRange(albumId, wanted, this.view(wanted.orderBy), signal);
  }

  /** Reads the pages of an album that are not known, behind all other requests; for searching and sorting. */
  readAhead(albumId: AlbumId, signal: AbortSignal, orderBy?: string): Promise<void> {
    return this.pictures.readAhead(albumId, this.view(orderBy), signal);
  }

  /** Returns the pictures of the range that were read before. Sends no request. */
  readKnown(albumId: AlbumId, wanted: RangeWanted): Promise<readonly PictureRecord[]> {
    return this.pictures.readKnown(albumId, wanted, this.view(wanted.orderBy));
  }

  /**
   * Returns a picture that an answer has named since the program started, in any sort order. `isRevealed`: without the
   * service's own mask.
   */
  picture(albumId: AlbumId, pictureId: PictureId, signal: AbortSignal, isRevealed = false): Promise<DatedPicture> {
    return this.pictures.find(albumId, pictureId, this.view(undefined, isRevealed), signal);
  }

  /** Returns null if no answer has named the picture. Sends no request. */
  knownPicture(albumId: AlbumId, pictureId: PictureId): Promise<PictureRecord | null> {
    return this.pictures.findKnown(albumId, pictureId, this.view());
  }

  /** Returns where an order of the service has the picture; null if no page that was read has it. */
  placeOf(albumId: AlbumId, pictureId: PictureId): Promise<PlaceInOrder | null> {
    return this.pictures.placeOf(albumId, pictureId, this.view());
  }

  /**
   * Notes an index that was stored earlier, in the service's order `orderBy`, so that `picture` can find the picture by
   * reading its page.
   */
  noteIndex(albumId: AlbumId, pictureId: PictureId, index: number, orderBy?: string): void {
    this.pictures.notePlace(albumId, pictureId, { index, orderBy });
  }

  readExif(albumId: AlbumId, pictureId: PictureId, signal: AbortSignal): Promise<PictureExif> {
    const { exif } = this.service;
    if (!exif) return Promise.resolve({ fields: [] });
    return this.share(`exif ${albumId} ${pictureId}`, { signal, albumId }, (request) =>
      exif.read(albumId, pictureId, request),
    );
  }

  /** Notes the owner whose list had an album in an earlier run, so that `cover` can find its cover in that list. */
  noteOwner(albumId: AlbumId, ownerId: OwnerId): void {
    this.lists.noteOwner(albumId, ownerId);
  }

  async cover(albumId: AlbumId, signal: AbortSignal, isRevealed = false): Promise<PictureSource | null> {
    const source = await this.covers.find(albumId, this.view(undefined, isRevealed), signal);
    return source && this.unsafe.cover(albumId, source);
  }

  /**
   * Returns a picture with a fresh address instead of the expired `url`, or null if there is none. Asks the service
   * once for each address.
   */
  renewPicture(
    albumId: AlbumId,
    pictureId: PictureId,
    url: string,
    signal: AbortSignal,
    isRevealed = false,
  ): Promise<PictureRecord | null> {
    return this.pictures.renew(albumId, pictureId, this.view(undefined, isRevealed), url, signal);
  }

  renewCover(albumId: AlbumId, url: string, signal: AbortSignal, isRevealed = false): Promise<PictureSource | null> {
    return this.covers.renew(albumId, this.view(undefined, isRevealed), url, signal);
  }

  private async askForCover(albumId: AlbumId, view: View, signal: AbortSignal): Promise<PictureSource | null> {
    const { covers } = this.service;
    if (!covers) return null;
    const found = await this.share(`cover ${albumId}`, { signal, view, albumId }, (request) =>
      covers.find(albumId, request),
    );
    if (found) this.unsafe.markCover(albumId, found);
    return found;
  }

  private share<Value>(
    name: string,
    { view = this.view(), ...request }: Omit<SharedRequest, 'view'> & Partial<Pick<SharedRequest, 'view'>>,
    ask: (request: ServiceRequest) => Promise<Value>,
  ): Promise<Value> {
    return this.requests.share(name, { view, ...request }, ask);
  }

  /**
   * Returns the current view. Call it once at the start of a task, so that a mask change meanwhile cannot mix two
   * views.
   */
  private view(orderBy?: string, isRevealed = false): View {
    const asksForMaskedForms = !isRevealed && this.asksForMaskedForms();
    return {
      asksForMaskedForms,
      variant: this.service.hasMaskedAnswers && asksForMaskedForms ? 'masked' : 'plain',
      orderBy,
    };
  }
}
