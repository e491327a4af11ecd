/** The pictures of private albums, page by page, with those that are named by id and given on no page. */
import { AppFailure } from '../../core/errors';
import type { PicturePage, PictureRecord, ServiceRequest } from '../album-service';
import { type Account, orElse } from './account';
import type { CallRequest } from './call';
import type { PicturesApiClient } from './client';
import type { OwnAlbumPlace } from './ids';
import type { ListedAlbum, Listings } from './listings';
import { countOf, normalizePicture, pictureNotGiven } from './normalize';
import { isKind, isUnapproved } from './user-number';
import { type FoundPage, givenTotalOf, PageFinder } from './page-finder';
import type { WireGallery } from './wire';

/** Albums of more pages are not searched for what they do not give. */
const MAX_PAGES_SEARCHED = 1_000;
/** Whoever waits for a page must not wait for the search of all pages. */
const SEARCH_PRIORITY = -1;

type GalleryRequest = CallRequest & Pick<ServiceRequest, 'orderBy'>;

interface Page extends FoundPage {
  /** Pictures that the pages give, all together. */
  readonly givenTotal: number;
  /** Pictures of the album, whether given, named or only counted. */
  readonly total: number;
}

export class Galleries {
  /** A newer list of the albums is made of new objects, and what was known of the former is forgotten with them. */
  private readonly idsNotGiven = new WeakMap<ListedAlbum, readonly string[]>();
  /** What the pages said when the list was read: another number makes the list out of date. */
  private readonly saidTotals = new WeakMap<ListedAlbum, number>();
  private readonly pages = new PageFinder();

  constructor(
    private readonly client: Pick<PicturesApiClient, 'getGallery'>,
    private readonly listings: Listings,
    private readonly account: Account,
  ) {}

  async countPictures(place: OwnAlbumPlace, request: ServiceRequest): Promise<number> {
    return countOf(await this.listings.find(place, request)) ?? (await this.listPictures(place, 0, request)).total;
  }

  async listPictures(place: OwnAlbumPlace, index: number, request: ServiceRequest): Promise<PicturePage> {
    const listed = orElse(this.listings.find(place, request), null);
    // If the page fails first, nothing waits for the list any more.
    listed.catch(() => undefined);
    const read = (pageNumber: number): Promise<WireGallery> => this.readPage(place, pageNumber, request);
    const known = this.listings.peek(place);
    const expectedTotal = (known && countOf(known)) ?? null;
    const found = await this.pages.find({ gallery: galleryName(place), index, expectedTotal, read });
    const { from, gallery, size } = found;
    const album = await this.upToDate(place, await listed, gallery, request);
    await this.assertOpen(place, gallery, album, request);
    // Addresses are null for those who are not subscribed (section 14, A8), which nobody is to oneself.
    const whenWithheld = place.userId === this.account.knownId ? 'not-available' : 'not-subscribed';
    const given = gallery.pictures.map((picture, offset) => normalizePicture(picture, from + offset + 1, whenWithheld));
    const counted = (album && countOf(album)) ?? 0;
    const { total: pagesTotal, isLeast } = givenTotalOf(found);
    const givenTotal = gallery.picturesTotal ?? Math.max(counted, pagesTotal);
    const total = Math.max(givenTotal, counted);
    const page = { ...found, givenTotal, total };
    // All pages must be read to know what none of them gives, so this waits until such a picture is asked for.
    const isWanted = !isLeast && total > givenTotal && (index >= givenTotal || givenTotal <= size);
    const notGiven = album && isWanted ? await this.picturesNotGiven(place, album, page, request) : [];
    return { from, total, saidTotal: gallery.picturesTotal, pictures: [...given, ...notGiven] };
  }

  /** Ids and sizes of the list are of the time when it was read. */
  private async upToDate(
    place: OwnAlbumPlace,
    album: ListedAlbum | null,
    { picturesTotal }: WireGallery,
    request: GalleryRequest,
  ) {
    if (!album || picturesTotal === undefined) return album;
    const before = this.saidTotals.get(album) ?? picturesTotal;
    if (before === picturesTotal) {
      this.saidTotals.set(album, picturesTotal);
      return album;
    }
    await orElse(this.listings.read(place.userId, request), null);
    const anew = (await orElse(this.listings.find(place, request), null)) ?? album;
    this.saidTotals.set(anew, picturesTotal);
    return anew;
  }

  private async readPage(place: OwnAlbumPlace, pageNumber: number, request: GalleryRequest): Promise<WireGallery> {
    try {
      return await this.client.getGallery(place, pageNumber, request.orderBy, request);
    } catch (error) {
      if (!isKind(error, ['forbidden']) || isUnapproved(error) || (await this.isSelf(place, request))) throw error;
      const { status, detail = '' } = error.error;
      // Unless its words tell, the status alone may mean either.
      const mayBeUnapproved = !/subscri/i.test(detail);
      throw new AppFailure({ kind: 'not-subscribed', status, detail, ...(mayBeUnapproved && { mayBeUnapproved }) });
    }
  }

  private isSelf({ userId }: OwnAlbumPlace, request: GalleryRequest): Promise<boolean> {
    return orElse(this.account.isSelf(userId, request), false);
  }

  /** An empty list is one of the three ways in which the service may say that one is not subscribed (section 14, A8). */
  private async assertOpen(
    place: OwnAlbumPlace,
    gallery: WireGallery,
    album: ListedAlbum | null,
    request: GalleryRequest,
  ) {
    const isEmpty = gallery.pictures.length === 0 && (gallery.picturesTotal ?? 0) === 0;
    const mayBeClosed = isEmpty && album !== null && !album.hasThumb && (countOf(album) ?? 0) > 0;
    if (mayBeClosed && !(await this.isSelf(place, request))) {
      throw new AppFailure({ kind: 'not-subscribed', detail: 'The gallery came empty, though the album is not.' });
    }
  }

  /** Those that take the places of this page behind all that were given. */
  private async picturesNotGiven(
    place: OwnAlbumPlace,
    album: ListedAlbum,
    page: Page,
    request: GalleryRequest,
  ): Promise<readonly PictureRecord[]> {
    const { from, gallery, givenTotal, size, total } = page;
    const expected = Math.min(Math.max(givenTotal - from, 0), size);
    if (gallery.pictures.length !== expected) {
      // The page has holes, so that whatever follows would take the wrong places.
      return [];
    }
    const ids = this.idsNotGiven.get(album) ?? (await this.findIdsNotGiven(place, album, page, request));
    this.idsNotGiven.set(album, ids);
    const first = Math.max(from, givenTotal);
    return ids.slice(first - givenTotal, Math.min(from + size, total) - givenTotal).map(pictureNotGiven);
  }

  private async findIdsNotGiven(
    place: OwnAlbumPlace,
    album: ListedAlbum,
    page: Page,
    request: GalleryRequest,
  ): Promise<readonly string[]> {
    const pageCount = Math.ceil(page.givenTotal / page.size);
    if (pageCount > MAX_PAGES_SEARCHED) {
      return [];
    }
    const others = Array.from({ length: pageCount }, (_, index) => index + 1).filter(
      (number) => number !== page.pageNumber,
    );
    const galleries = await Promise.all(
      others.map((number) => this.readPage(place, number, { ...request, priority: SEARCH_PRIORITY })),
    );
    const given = new Set(
      [page.gallery, ...galleries].flatMap(({ pictures }) => pictures.map(({ pictureId }) => pictureId)),
    );
    return (album.pictureIds ?? []).filter((id) => !given.has(id));
  }
}

function galleryName({ userId, albumId }: OwnAlbumPlace): string {
  return `${userId}/${albumId}`;
}
