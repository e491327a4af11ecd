/**
 * Reads the pictures of private albums page by page, including pictures that an album names by id but no page contains.
 */
import { AppFailure } from '../../core/errors';
import type { PicturePage, PictureRecord, ServiceRequest } from '../album-service';
import { type Account, orElse } from './account';
import type { CallRequest } from './call';
import type { PicturesApiClient } from './client';
import type { OwnAlbumLocation } from './ids';
import type { ListedAlbum, Listings } from './listings';
import { countOf, normalizePicture, pictureNotGiven } from './normalize';
import { isKind, isUnapproved } from './user-number';
import { type FoundPage, givenTotalOf, PageFinder } from './page-finder';
import type { WireGallery } from './wire';

/** Albums with more pages are not searched for missing pictures. */
const MAX_PAGES_SEARCHED = 1_000;
/** Below the default, so that a requested page does not wait for the search of all pages. */
const SEARCH_PRIORITY = -1;

type GalleryRequest = CallRequest & Pick<ServiceRequest, 'orderBy'>;

interface Page extends FoundPage {
  /** Total number of pictures on all pages. */
  readonly givenTotal: number;
  /** Number of pictures in the album, whether on a page, named by id or only counted. */
  readonly total: number;
}

export class Galleries {
  /** Keyed by the album objects of a list: a newer list has new objects, so the entries of the old list are dropped. */
  private readonly idsNotGiven = new WeakMap<ListedAlbum, readonly string[]>();
  /** Total in the pages when the list was read; a different total makes the list out of date. */
  private readonly reportedTotals = new WeakMap<ListedAlbum, number>();
  private readonly pages = new PageFinder();

  constructor(
    private readonly client: Pick<PicturesApiClient, 'getGallery'>,
    private readonly listings: Listings,
    private readonly account: Account,
  ) {}

  async countPictures(place: OwnAlbumLocation, request: ServiceRequest): Promise<number> {
    return countOf(await this.listings.find(place, request)) ?? (await this.listPictures(place, 0, request)).total;
  }

  async listPictures(place: OwnAlbumLocation, index: number, request: ServiceRequest): Promise<PicturePage> {
    const listed = orElse(this.listings.find(place, request), null);
    // If reading the page fails first, this promise is abandoned.
    listed.catch(() => undefined);
    const read = (pageNumber: number): Promise<WireGallery> => this.readPage(place, pageNumber, request);
    const known = this.listings.peek(place);
    const expectedTotal = (known && countOf(known)) ?? null;
    const found = await this.pages.find({ gallery: galleryName(place), index, expectedTotal, read });
    const { from, gallery, size } = found;
    const album = await this.upToDate(place, await listed, gallery, request);
    await this.assertOpen(place, gallery, album, request);
    // Addresses are null for accounts that are not subscribed (section 14, A8), which cannot apply to one's own album.
    const whenWithheld = place.userId === this.account.knownId ? 'not-available' : 'not-subscribed';
    const given = gallery.pictures.map((picture) => normalizePicture(picture, whenWithheld));
    const counted = (album && countOf(album)) ?? 0;
    const { total: pagesTotal, isLeast } = givenTotalOf(found);
    const givenTotal = gallery.picturesTotal ?? Math.max(counted, pagesTotal);
    const total = Math.max(givenTotal, counted);
    const page = { ...found, givenTotal, total };
    // Finding the missing pictures requires reading all pages, so it waits until a missing picture is requested.
    const isWanted = !isLeast && total > givenTotal && (index >= givenTotal || givenTotal <= size);
    const notGiven = album && isWanted ? await this.picturesNotGiven(place, album, page, request) : [];
    return { from, total, reportedTotal: gallery.picturesTotal, pictures: [...given, ...notGiven] };
  }

  /** Reads the list again if the total in the pages has changed since: ids and sizes in the list may be out of date. */
  private async upToDate(
    place: OwnAlbumLocation,
    album: ListedAlbum | null,
    { picturesTotal }: WireGallery,
    request: GalleryRequest,
  ) {
    if (!album || picturesTotal === undefined) return album;
    const before = this.reportedTotals.get(album) ?? picturesTotal;
    if (before === picturesTotal) {
      this.reportedTotals.set(album, picturesTotal);
      return album;
    }
    await orElse(this.listings.read(place.userId, request), null);
    const anew = (await orElse(this.listings.find(place, request), null)) ?? album;
    this.reportedTotals.set(anew, picturesTotal);
    return anew;
  }

  private async readPage(place: OwnAlbumLocation, pageNumber: number, request: GalleryRequest): Promise<WireGallery> {
    try {
      return await this.client.getGallery(place, pageNumber, request.orderBy, request);
    } catch (error) {
      if (!isKind(error, ['forbidden']) || isUnapproved(error) || (await this.isSelf(place, request))) throw error;
      const { status, quote = '' } = error.error;
      // Unless the message says so, the status alone may mean either.
      const mayBeUnapproved = !/subscri/i.test(quote);
      throw new AppFailure({
        kind: 'not-subscribed',
        status,
        ...(quote && { quote }),
        ...(mayBeUnapproved && { mayBeUnapproved }),
      });
    }
  }

  private isSelf({ userId }: OwnAlbumLocation, request: GalleryRequest): Promise<boolean> {
    return orElse(this.account.isSelf(userId, request), false);
  }

  /**
   * Rejects an empty gallery of a non-empty album: one of the three responses for a missing subscription (section 14,
   * A8).
   */
  private async assertOpen(
    place: OwnAlbumLocation,
    gallery: WireGallery,
    album: ListedAlbum | null,
    request: GalleryRequest,
  ) {
    const isEmpty = gallery.pictures.length === 0 && (gallery.picturesTotal ?? 0) === 0;
    const mayBeClosed = isEmpty && album !== null && !album.hasThumb && (countOf(album) ?? 0) > 0;
    if (mayBeClosed && !(await this.isSelf(place, request))) {
      throw new AppFailure({ kind: 'not-subscribed', detail: { code: 'answer-empty-gallery' } });
    }
  }

  /** Returns the missing pictures that belong on this page, after all pictures that the pages contain. */
  private async picturesNotGiven(
    place: OwnAlbumLocation,
    album: ListedAlbum,
    page: Page,
    request: GalleryRequest,
  ): Promise<readonly PictureRecord[]> {
    const { from, gallery, givenTotal, size, total } = page;
    const expected = Math.min(Math.max(givenTotal - from, 0), size);
    if (gallery.pictures.length !== expected) {
      // The page has gaps, so pictures added after it would get wrong indexes.
      return [];
    }
    const ids = this.idsNotGiven.get(album) ?? (await this.findIdsNotGiven(place, album, page, request));
    this.idsNotGiven.set(album, ids);
    const first = Math.max(from, givenTotal);
    return ids.slice(first - givenTotal, Math.min(from + size, total) - givenTotal).map(pictureNotGiven);
  }

  private async findIdsNotGiven(
    place: OwnAlbumLocation,
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

function galleryName({ userId, albumId }: OwnAlbumLocation): string {
  return `${userId}/${albumId}`;
}
